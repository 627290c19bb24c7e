import * as z from "zod";
import { refreshToken, signInThrottle, tokens } from "../../contract/accounts.ts";
import { defineOperation } from "../../http/operation.ts";
import { expiredSession } from "../../user-pool/errors.ts";
import { refresh as refreshAtPool } from "../../user-pool/sign-in.ts";

export const refresh = defineOperation({
  name: "refresh",
  area: "accounts",
  method: "POST",
  path: "/v1/auth/refresh",
  summary: "Gets the next access token",
  description:
    "Answers as logging in does, with the same refresh token. Without a body the token is taken from the cookie, from our own pages only.",
  access: "public",
  body: z.strictObject({ refreshToken: refreshToken.exactOptional() }),
  answer: { status: 200, schema: tokens, description: "The tokens." },
  refusals: ["unauthenticated"],
  needs: { userPool: [] },
  throttle: signInThrottle,
  handle: async ({ body, session }, { userPool }) => {
    const token = body.refreshToken ?? session;
    if (!token) throw expiredSession();
    const { refreshToken: same, ...answer } = await refreshAtPool(userPool, token);
    return { body: body.refreshToken ? { ...answer, refreshToken: same } : answer };
  },
});
