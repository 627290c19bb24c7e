import * as z from "zod";
import { refreshToken, signInThrottle } from "../../contract/accounts.ts";
import { defineOperation } from "../../http/operation.ts";
import { endedSessionCookie } from "../../http/session-cookie.ts";
import { revoke } from "../../user-pool/sign-in.ts";

export const logOut = defineOperation({
  name: "log-out",
  area: "accounts",
  method: "POST",
  path: "/v1/auth/log-out",
  summary: "Logs out",
  description:
    "Revokes the refresh token: the one named, or without a body that of the cookie, which the browser forgets. Access tokens that were " +
    "made from it stay valid until they expire.",
  access: "public",
  body: z.strictObject({ refreshToken: refreshToken.exactOptional() }),
  answer: { status: 204, description: "The refresh token is not valid, whether it was before or not." },
  needs: { userPool: [] },
  throttle: signInThrottle,
  handle: async ({ body, session }, { userPool }) => {
    const token = body.refreshToken ?? session;
    if (token) await revoke(userPool, token);
    // Only where the cookie was taken: another site must not have a browser forget it.
    return session && !body.refreshToken ? { cookies: [endedSessionCookie] } : {};
  },
});
