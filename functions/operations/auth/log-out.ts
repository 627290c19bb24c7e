import * as z from "zod";
import { defineOperation } from "../../http/operation.ts";
import { refreshToken, signInThrottle } from "../../http/sign-in.ts";
import { revoke } from "../../identity/user-pool.ts";
import { type IdentityServices, identityServices } from "../../platform/identity-services.ts";

export const logOut = defineOperation({
  name: "log-out",
  area: "auth",
  method: "POST",
  path: "/v1/auth/log-out",
  summary: "Logs out",
  description: "Revokes the refresh token. Access tokens that came of it are valid until they expire.",
  access: "public",
  body: z.strictObject({ refreshToken }),
  answer: { status: 204, description: "The token refreshes nothing any more, if it ever did." },
  grants: {},
  throttle: signInThrottle,
  services: identityServices,
  handle: async ({ body }, { identity }: IdentityServices) => {
    await revoke(identity, body.refreshToken);
    return {};
  },
});
