import * as z from "zod";
import { email } from "../../http/fields.ts";
import { defineOperation } from "../../http/operation.ts";
import { password, signInThrottle, tokens } from "../../http/sign-in.ts";
import { ensureProfile } from "../../identity/accounts.ts";
import { countingFailures } from "../../identity/counting-failures.ts";
import { logIn as logInAtPool } from "../../identity/user-pool.ts";
import { type IdentityServices, identityServices } from "../../platform/identity-services.ts";

export const logIn = defineOperation({
  name: "log-in",
  area: "auth",
  method: "POST",
  path: "/v1/auth/log-in",
  summary: "Logs in",
  description:
    "A wrong address, a wrong password and an account that is not confirmed look the same. After ten failures for one address within 15 minutes no password is taken for it, until the first of them is that old.",
  access: "public",
  body: z.strictObject({ email, password }),
  answer: { status: 200, schema: tokens, description: "The tokens." },
  refusals: ["unauthenticated", "too_many_requests"],
  grants: {
    table: ["GetItem", "PutItem", "UpdateItem", "ConditionCheckItem"],
    userPool: ["AdminGetUser", "AdminInitiateAuth", "AdminListGroupsForUser"],
  },
  throttle: signInThrottle,
  services: identityServices,
  handle: async ({ body }, services: IdentityServices) => {
    const tokens = await countingFailures(services, "log-in", body.email, () => logInAtPool(services.identity, body));
    await ensureProfile(services, tokens.userId);
    return { body: tokens };
  },
});
