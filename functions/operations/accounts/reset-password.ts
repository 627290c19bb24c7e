import * as z from "zod";
import { code, newPassword, signInThrottle } from "../../contract/accounts.ts";
import { email } from "../../contract/text.ts";
import { defineOperation } from "../../http/operation.ts";
import { idBehindAddress } from "../../use-cases/accounts/id-behind-address.ts";
import { throttleAttempts } from "../../use-cases/accounts/throttle-attempts.ts";
import { resetPassword as resetAtPool } from "../../user-pool/sign-in.ts";

export const resetPassword = defineOperation({
  name: "reset-password",
  area: "accounts",
  method: "POST",
  path: "/v1/auth/reset-password",
  summary: "Sets a new password with the code that was sent by e-mail",
  access: "public",
  body: z.strictObject({ email, code, password: newPassword }),
  answer: { status: 204, description: "The password is set. Log in." },
  refusals: ["too_many_requests"],
  needs: { table: ["GetItem", "PutItem", "UpdateItem"], userPool: [] },
  throttle: signInThrottle,
  handle: async ({ body: { email, password, code }, network }, services) => {
    const userId = await idBehindAddress(services.table, email);
    await throttleAttempts(services, "password-reset", { email, userId, network }, () =>
      resetAtPool(services.userPool, { userId, password }, code),
    );
    return {};
  },
});
