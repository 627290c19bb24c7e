import * as z from "zod";
import { email } from "../../http/fields.ts";
import { defineOperation } from "../../http/operation.ts";
import { code, newPassword, signInThrottle } from "../../http/sign-in.ts";
import { countingFailures } from "../../identity/counting-failures.ts";
import { resetPassword as resetAtPool } from "../../identity/user-pool.ts";
import { type IdentityServices, identityServices } from "../../platform/identity-services.ts";

export const resetPassword = defineOperation({
  name: "reset-password",
  area: "auth",
  method: "POST",
  path: "/v1/auth/reset-password",
  summary: "Sets a new password with the code that was e-mailed",
  access: "public",
  body: z.strictObject({ email, code, password: newPassword }),
  answer: { status: 204, description: "The password is set: log in." },
  refusals: ["too_many_requests"],
  grants: { table: ["GetItem", "PutItem", "UpdateItem"] },
  throttle: signInThrottle,
  services: identityServices,
  handle: async ({ body }, services: IdentityServices) => {
    await countingFailures(services, "password-reset", body.email, () =>
      resetAtPool(services.identity, body, body.code),
    );
    return {};
  },
});
