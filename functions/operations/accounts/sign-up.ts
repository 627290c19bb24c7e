import * as z from "zod";
import { newPassword, signInThrottle } from "../../contract/accounts.ts";
import { identifier, zoneName } from "../../contract/fields.ts";
import { language } from "../../contract/people.ts";
import { email, personName } from "../../contract/text.ts";
import { defineOperation } from "../../http/operation.ts";
import { openAccount } from "../../use-cases/accounts/open-account.ts";

export const signUp = defineOperation({
  name: "sign-up",
  area: "accounts",
  method: "POST",
  path: "/v1/auth/sign-up",
  summary: "Opens an account",
  description:
    "If the answer says that the account is not `confirmed`, confirm it with the code that was sent to its address. A deployment may " +
    "let people of some e-mail domains only sign up as organizers.",
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
  refusals: ["forbidden", "email_taken"],
  needs: {
    table: ["GetItem", "PutItem", "UpdateItem"],
    userPool: ["AdminConfirmSignUp", "AdminDeleteUser", "AdminUpdateUserAttributes"],
    signUpRules: true,
  },
  throttle: signInThrottle,
  handle: async ({ body, acceptedLanguage }, services) => {
    const { userId, isConfirmed } = await openAccount(services, { language: acceptedLanguage ?? null, ...body });
    return { body: { userId, confirmed: isConfirmed } };
  },
});
