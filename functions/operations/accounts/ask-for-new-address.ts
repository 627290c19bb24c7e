import * as z from "zod";
import { challengeAnswer } from "../../contract/accounts.ts";
import { email } from "../../contract/text.ts";
import { defineOperation } from "../../http/operation.ts";
import { askForNewAddress as ask } from "../../use-cases/accounts/ask-for-new-address.ts";

export const askForNewAddress = defineOperation({
  name: "ask-for-new-address",
  area: "accounts",
  method: "POST",
  path: "/v1/me/email",
  summary: "Sends a code to your new address",
  description:
    "Your address is changed once you have named the code, at `/v1/me/email/confirm`. The answer is the same for every address, also for " +
    "one that is somebody else's.",
  access: "signed-in",
  recentProof: true,
  keyless: "answers a secret",
  body: z.strictObject({ email }),
  answer: { status: 202, schema: challengeAnswer, description: "A code is on its way to the new address." },
  refusals: ["mail_not_configured"],
  needs: { table: ["GetItem", "PutItem", "UpdateItem"], queues: ["codes"], codeLimits: true, mailSender: true },
  handle: async ({ caller, body, network }, services) => ({
    body: { challenge: await ask(services, { userId: caller.userId, email: body.email }, network) },
  }),
});
