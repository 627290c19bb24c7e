import { defineOperation } from "../../http/operation.ts";
import { closeAccount } from "../../identity/close-account.ts";
import { type IdentityServices, identityServices } from "../../platform/identity-services.ts";

export const deleteMe = defineOperation({
  name: "delete-me",
  area: "people",
  method: "DELETE",
  path: "/v1/me",
  summary: "Closes your account",
  description:
    "For good, and at once: nobody can sign in to it, book or invite you any more, and your address is free. Within minutes " +
    "your meetings to come are called off or go on without you, with a line in their histories that says why; your name goes " +
    "from meetings that are over, your reviews belong to nobody, and everything that is yours alone goes. What stays and why " +
    "stands in docs/privacy.md. Ask once more, with the same token, and whatever was cut off goes on. Admins must have that " +
    "role taken by another admin first, so that there is always one.",
  access: "signed-in",
  answer: { status: 202, description: "The account is closed; the rest follows." },
  refusals: ["not_found", "invalid_state"],
  grants: {
    table: ["GetItem", "BatchGetItem", "PutItem", "DeleteItem"],
    userPool: ["AdminDeleteUser"],
  },
  services: identityServices,
  handle: async ({ caller }, services: IdentityServices) => {
    await closeAccount(services, caller);
    return {};
  },
});
