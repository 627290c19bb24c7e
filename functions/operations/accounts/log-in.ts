import * as z from "zod";
import { password, signInThrottle, tokens } from "../../contract/accounts.ts";
import { email } from "../../contract/text.ts";
import { defineOperation } from "../../http/operation.ts";
import { idBehindAddress } from "../../use-cases/accounts/id-behind-address.ts";
import { throttleAttempts } from "../../use-cases/accounts/throttle-attempts.ts";
import { logIn as logInAtPool } from "../../user-pool/sign-in.ts";

export const logIn = defineOperation({
  name: "log-in",
  area: "accounts",
  method: "POST",
  path: "/v1/auth/log-in",
  summary: "Logs in",
  description:
    "A wrong address, a wrong password and an account that is not confirmed get the same answer. After ten failed attempts for an " +
    "address within 15 minutes no password is accepted for it, until the first of them is 15 minutes old.",
  access: "public",
  body: z.strictObject({ email, password }),
  answer: { status: 200, schema: tokens, description: "The tokens." },
  refusals: ["unauthenticated", "too_many_requests"],
  needs: { table: ["GetItem", "PutItem", "UpdateItem"], userPool: ["AdminInitiateAuth"] },
  throttle: signInThrottle,
  handle: async ({ body: { email, password } }, services) => {
    const tokens = await throttleAttempts(services, "log-in", email, async () =>
      logInAtPool(services.userPool, { userId: await idBehindAddress(services.table, email), password }),
    );
    return { body: tokens };
  },
});
