import * as z from "zod";
import { defineOperation } from "../../http/operation.ts";
import { refreshToken, signInThrottle, tokens } from "../../http/sign-in.ts";
import { refresh as refreshAtPool } from "../../identity/user-pool.ts";
import { type IdentityServices, identityServices } from "../../platform/identity-services.ts";

export const refresh = defineOperation({
  name: "refresh",
  area: "auth",
  method: "POST",
  path: "/v1/auth/refresh",
  summary: "Gets the next access token",
  description:
    "Answers like logging in, with the same refresh token. Roles that were given or taken since show from here on.",
  access: "public",
  body: z.strictObject({ refreshToken }),
  answer: { status: 200, schema: tokens, description: "The tokens." },
  refusals: ["unauthenticated"],
  grants: {},
  throttle: signInThrottle,
  services: identityServices,
  handle: async ({ body }, { identity }: IdentityServices) => ({
    body: await refreshAtPool(identity, body.refreshToken),
  }),
});
