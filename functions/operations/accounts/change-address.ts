import * as z from "zod";
import { challenge, code } from "../../contract/accounts.ts";
import { defineOperation } from "../../http/operation.ts";
import { changeAddress as change } from "../../use-cases/accounts/change-address.ts";

export const changeAddress = defineOperation({
  name: "change-address",
  area: "accounts",
  method: "POST",
  path: "/v1/me/email/confirm",
  summary: "Changes your address with the code that was sent to the new one",
  description:
    "The old address is told, and free for anybody. All your sessions and personal tokens end: sign in with the new address. Access " +
    "tokens that were given are valid until they expire, within the hour. Meetings keep the address at which you were invited. An address " +
    "that is somebody's is refused now that it is proved to be yours: if people have invited you by it, sign in with it by a code, and " +
    "you have what is on its calendar.",
  access: "signed-in",
  keyless: "comes to the same again",
  body: z.strictObject({ challenge, code }),
  answer: { status: 204, description: "Your address is changed. Sign in again." },
  refusals: ["recent_proof_required", "email_taken"],
  needs: {
    table: ["GetItem", "BatchGetItem", "PutItem", "UpdateItem", "DeleteItem"],
    userPool: ["AdminUserGlobalSignOut"],
    links: true,
    codeLimits: true,
  },
  handle: async ({ caller: { userId, signIn }, body, network }, services) => {
    await change(services, { userId, signIn }, { ...body, network });
    return {};
  },
});
