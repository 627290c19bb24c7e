import * as z from "zod";
import { refreshToken, signInThrottle, tokens } from "../../contract/accounts.ts";
import { defineOperation } from "../../http/operation.ts";
import { refresh as refreshAtPool } from "../../user-pool/sign-in.ts";

export const refresh = defineOperation({
  name: "refresh",
  area: "accounts",
  method: "POST",
  path: "/v1/auth/refresh",
  summary: "Gets the next access token",
  description: "Answers as logging in does, with the same refresh token.",
  access: "public",
  body: z.strictObject({ refreshToken }),
  answer: { status: 200, schema: tokens, description: "The tokens." },
  refusals: ["unauthenticated"],
  needs: { userPool: [] },
  throttle: signInThrottle,
  handle: async ({ body }, { userPool }) => ({
    body: await refreshAtPool(userPool, body.refreshToken),
  }),
});
