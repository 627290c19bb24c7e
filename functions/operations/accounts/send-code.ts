import * as z from "zod";
import { challengeAnswer, signInThrottle } from "../../contract/accounts.ts";
import { language } from "../../contract/people.ts";
import { email } from "../../contract/text.ts";
import { defineOperation } from "../../http/operation.ts";
import { askForCode } from "../../use-cases/accounts/ask-for-code.ts";

export const sendCode = defineOperation({
  name: "send-code",
  area: "accounts",
  method: "POST",
  path: "/v1/auth/send-code",
  summary: "Sends a code by e-mail",
  description:
    "To confirm a sign-up, to sign in without a password, or to set a new one. The answer is the same for every address. A code comes " +
    "where there is a sign-up to confirm or a password to set; for signing in it always comes, as an address without an account gets " +
    "one with it. It is six digits, good for ten minutes, for five tries, and once. A later code takes nothing from an earlier one. " +
    "An address is sent five codes an hour that one network asks for, and twenty a day that are asked for where nobody has signed in " +
    "to its account lately; a network gets three hundred an hour. A deployment may choose other numbers.",
  access: "public",
  body: z.strictObject({
    email,
    purpose: z.enum(["confirm", "sign-in", "reset"]),
    language: language.exactOptional().meta({ description: "As `Accept-Language` says, where this does not." }),
  }),
  answer: {
    status: 202,
    schema: challengeAnswer,
    description: "A code is on its way, unless there is nothing for it to do. Name it together with the challenge.",
  },
  refusals: ["too_many_requests", "mail_not_configured"],
  needs: { table: ["GetItem", "PutItem", "UpdateItem"], queues: ["codes"], codeLimits: true, mailSender: true },
  throttle: signInThrottle,
  handle: async ({ body, acceptedLanguage, network }, services) => {
    const wanted = { language: acceptedLanguage ?? null, ...body };
    return { body: { challenge: await askForCode(services, wanted, network) } };
  },
});
