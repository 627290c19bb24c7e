import * as z from "zod";
import { identifier } from "../../contract/fields.ts";
import { defineOperation } from "../../http/operation.ts";
import { revokePersonalToken as revoke } from "../../use-cases/accounts/revoke-personal-token.ts";

export const revokePersonalToken = defineOperation({
  name: "revoke-personal-token",
  area: "accounts",
  method: "DELETE",
  path: "/v1/me/tokens/{id}",
  summary: "Revokes a personal token",
  description:
    "No access token is given for it any more. Those that were given are valid until they expire, within the hour.",
  access: "signed-in",
  params: z.strictObject({ id: identifier }),
  answer: { status: 204, description: "The token is good for nothing." },
  refusals: ["not_found"],
  needs: { table: ["UpdateItem"] },
  handle: async ({ caller, params }, services) => {
    await revoke(services, caller.userId, params.id);
    return {};
  },
});
