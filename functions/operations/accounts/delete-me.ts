import { defineOperation } from "../../http/operation.ts";
import { closeAccount } from "../../use-cases/accounts/close-account.ts";

export const deleteMe = defineOperation({
  name: "delete-me",
  area: "accounts",
  method: "DELETE",
  path: "/v1/me",
  summary: "Closes your account",
  description:
    "For good, and at once: nobody can sign in to it, book or invite you any more, and your address is free. Within minutes " +
    "your meetings to come are called off or go on without you, with a line in their histories that says why; your name goes " +
    "from meetings that are over, your reviews belong to nobody, and everything that is yours alone goes. What stays and why " +
    "stands in docs/privacy.md. Ask once more, with the same token, and whatever was cut off goes on. The only admin " +
    "must give that role to somebody else first.",
  access: "signed-in",
  answer: { status: 202, description: "The account is closed; the rest follows." },
  refusals: ["not_found", "last_admin"],
  needs: {
    table: ["GetItem", "PutItem", "DeleteItem"],
    userPool: ["AdminDeleteUser"],
  },
  handle: async ({ caller }, services) => {
    await closeAccount(services, caller);
    return {};
  },
});
