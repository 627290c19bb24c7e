import { defineOperation } from "../../http/operation.ts";
import { closeAccount } from "../../use-cases/accounts/close-account.ts";

export const deleteMe = defineOperation({
  name: "delete-me",
  area: "accounts",
  method: "DELETE",
  path: "/v1/me",
  summary: "Closes your account",
  description:
    "At once and for good: nobody can sign in to it, and nobody can book or invite you any more. Your address is free. Within " +
    "minutes your meetings to come are called off or go on without you, and their histories say why. Your name is removed from " +
    "meetings that are over, your reviews no longer lead to you, and everything that is yours alone is deleted. docs/privacy.md " +
    "says what stays, and why. If closing was interrupted, ask again with the same token, or wait: it is finished anyway. The only admin " +
    "must give that role to somebody else first.",
  access: "signed-in",
  evenIfClosed: true,
  recentProof: true,
  answer: { status: 202, description: "The account is closed. The rest follows." },
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
