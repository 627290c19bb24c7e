import * as z from "zod";
import { newPassword, signInThrottle } from "../../contract/accounts.ts";
import { identifier, zoneName } from "../../contract/fields.ts";
import { language } from "../../contract/people.ts";
import { email, personName } from "../../contract/text.ts";
import { defineOperation } from "../../http/operation.ts";
import { keepSignUp } from "../../use-cases/accounts/keep-sign-up.ts";
import { openAccount } from "../../use-cases/accounts/open-account.ts";

export const signUp = defineOperation({
  name: "sign-up",
  area: "accounts",
  method: "POST",
  path: "/v1/auth/sign-up",
  summary: "Opens an account",
  description:
    "If the answer says that the account is not `confirmed`, have a code sent to its address and confirm it with that, within seven days. " +
    "Until then the address is still free: who signs up with it again takes the place of this sign-up. Somebody who was invited by the " +
    "address keeps their id and all that is on their calendar. A deployment may let people of some e-mail domains only sign up as organizers.",
  access: "public",
  body: z.strictObject({
    email,
    password: newPassword,
    name: personName,
    timeZone: zoneName,
    role: z.enum(["attendee", "organizer"]),
    language: language.exactOptional().meta({ description: "As `Accept-Language` says, where this does not." }),
  }),
  answer: {
    status: 201,
    schema: z.object({ userId: identifier, confirmed: z.boolean() }).meta({ id: "NewAccount" }),
    description: "The account is open.",
  },
  refusals: ["forbidden", "email_taken", "mail_not_configured"],
  needs: {
    table: ["GetItem", "PutItem", "UpdateItem", "ConditionCheckItem"],
    userPool: ["AdminCreateUser", "AdminDeleteUser", "AdminSetUserPassword"],
    signUpRules: true,
    mailSender: true,
  },
  throttle: signInThrottle,
  handle: async ({ body, acceptedLanguage }, services) => {
    const applicant = { language: acceptedLanguage ?? null, ...body };
    const confirmed = services.signUpRules.confirmAccounts === "at-once";
    const userId = await (confirmed ? openAccount : keepSignUp)(services, applicant);
    return { body: { userId, confirmed } };
  },
});
