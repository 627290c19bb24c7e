import * as z from "zod";
import { challenge, code, newPassword, signInThrottle } from "../../contract/accounts.ts";
import { defineOperation } from "../../http/operation.ts";
import { resetPassword as resetByCode } from "../../use-cases/accounts/reset-password.ts";

export const resetPassword = defineOperation({
  name: "reset-password",
  area: "accounts",
  method: "POST",
  path: "/v1/auth/reset-password",
  summary: "Sets a new password with the code that was sent by e-mail",
  description:
    "Every session of before and every personal token ends: a refresh token is refused from now on, and an access token when it expires, which is within the hour.",
  access: "public",
  body: z.strictObject({ challenge, code, password: newPassword }),
  answer: { status: 204, description: "The password is set. Log in." },
  refusals: ["too_many_requests"],
  needs: {
    table: ["GetItem", "PutItem", "UpdateItem", "DeleteItem"],
    userPool: ["AdminCreateUser", "AdminSetUserPassword", "AdminUserGlobalSignOut"],
    links: true,
    codeLimits: true,
  },
  throttle: signInThrottle,
  handle: async ({ body: { password, ...named }, network }, services) => {
    await resetByCode(services, { ...named, network }, password);
    return {};
  },
});
