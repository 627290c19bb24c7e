import * as z from "zod";
import { refreshToken, signInThrottle } from "../../contract/accounts.ts";
import { defineOperation } from "../../http/operation.ts";
import { revoke } from "../../user-pool/sign-in.ts";

export const logOut = defineOperation({
  name: "log-out",
  area: "accounts",
  method: "POST",
  path: "/v1/auth/log-out",
  summary: "Logs out",
  description: "Revokes the refresh token. Access tokens that were made from it stay valid until they expire.",
  access: "public",
  body: z.strictObject({ refreshToken }),
  answer: { status: 204, description: "The refresh token is not valid, whether it was before or not." },
  needs: { userPool: [] },
  throttle: signInThrottle,
  handle: async ({ body }, { userPool }) => {
    await revoke(userPool, body.refreshToken);
    return {};
  },
});
