import * as z from "zod";
import { refuseUnlessOpenToOrganizers } from "../../domain/people/organizer-domains.ts";
import { email, identifier, personName, zoneName } from "../../http/fields.ts";
import { defineOperation } from "../../http/operation.ts";
import { newPassword, signInThrottle } from "../../http/sign-in.ts";
import { openAccount } from "../../identity/accounts.ts";
import { type IdentityServices, identityServices } from "../../platform/identity-services.ts";

export const signUp = defineOperation({
  name: "sign-up",
  area: "auth",
  method: "POST",
  path: "/v1/auth/sign-up",
  summary: "Opens an account",
  description:
    "An account that is not `confirmed` at once is confirmed by the code that is sent to its address. Signing up as an organizer may be open to some e-mail domains only.",
  access: "public",
  body: z.strictObject({
    // The user pool takes no longer names than this.
    email: email.max(128),
    password: newPassword,
    name: personName,
    timeZone: zoneName,
    role: z.enum(["attendee", "organizer"]),
  }),
  answer: {
    status: 201,
    schema: z.object({ userId: identifier, confirmed: z.boolean() }),
    description: "The account is open.",
  },
  refusals: ["forbidden", "email_taken"],
  grants: {
    table: ["GetItem", "PutItem", "UpdateItem", "ConditionCheckItem"],
    userPool: ["AdminAddUserToGroup", "AdminConfirmSignUp", "AdminGetUser", "AdminInitiateAuth"],
  },
  throttle: signInThrottle,
  services: identityServices,
  handle: async ({ body }, services: IdentityServices) => {
    if (body.role === "organizer") {
      refuseUnlessOpenToOrganizers(body.email, services.signUpRules.organizerEmailDomains);
    }
    const { userId, confirmed } = await openAccount(services, body);
    return { body: { userId, confirmed } };
  },
});
