import * as z from "zod";
import { password, sessionKind, signInThrottle, tokens } from "../../contract/accounts.ts";
import { email } from "../../contract/text.ts";
import { defineOperation } from "../../http/operation.ts";
import { logIn as logInWithPassword } from "../../use-cases/accounts/log-in.ts";
import { signedIn } from "./signed-in.ts";

export const logIn = defineOperation({
  name: "log-in",
  area: "accounts",
  method: "POST",
  path: "/v1/auth/log-in",
  summary: "Logs in",
  description:
    "A wrong address, a wrong password and an account that is not confirmed get the same answer. After ten failed attempts for an " +
    "address from one network within 15 minutes no password is accepted for it from there, until the first of them is 15 minutes old. " +
    "After a hundred from networks that the account has not signed in from lately, none is accepted from such a network.",
  access: "public",
  body: z.strictObject({ email, password, session: sessionKind }),
  answer: { status: 200, schema: tokens, description: "The tokens." },
  refusals: ["unauthenticated", "too_many_requests"],
  needs: { table: ["GetItem", "PutItem", "UpdateItem"], userPool: ["AdminInitiateAuth"], firstAdminEmail: true },
  throttle: signInThrottle,
  handle: async ({ body: { session, ...credentials }, network }, services) =>
    signedIn(await logInWithPassword(services, credentials, network), session),
});
