import * as z from "zod";
import { email } from "../../http/fields.ts";
import { defineOperation } from "../../http/operation.ts";
import { signInThrottle } from "../../http/sign-in.ts";
import { sendResetCode } from "../../identity/user-pool.ts";
import { type IdentityServices, identityServices } from "../../platform/identity-services.ts";

export const forgotPassword = defineOperation({
  name: "forgot-password",
  area: "auth",
  method: "POST",
  path: "/v1/auth/forgot-password",
  summary: "Sends a code for a new password",
  access: "public",
  body: z.strictObject({ email }),
  answer: { status: 202, description: "If the address has an account, a code is on its way to it." },
  grants: {},
  throttle: signInThrottle,
  services: identityServices,
  handle: async ({ body }, { identity }: IdentityServices) => {
    await sendResetCode(identity, body.email);
    return {};
  },
});
