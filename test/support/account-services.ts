import { logIn } from "../../functions/operations/accounts/log-in.ts";
import { signUp } from "../../functions/operations/accounts/sign-up.ts";
import type { SignUpRules } from "../../functions/runtime/sign-up-rules.ts";
import type { AccountServices } from "../../functions/services/services.ts";
import { type Answer, call } from "./call.ts";
import { type TestClock, testClock } from "./clock.ts";
import { newTable } from "./table/new-table.ts";
import type { TestUserPool } from "./user-pool.ts";

export const goodPassword = "correct horse battery";

/** What signing in needs: that user pool, an empty table, a clock that stands, and the rules of `npm start` unless said. */
export async function newAccountServices(
  users: TestUserPool,
  rules: Partial<SignUpRules> = {},
): Promise<AccountServices & { clock: TestClock }> {
  return {
    table: await newTable(),
    clock: testClock("2026-12-01T09:00:00Z"),
    userPool: users.userPool,
    signUpRules: { organizerEmailDomains: ["*"], confirmAccounts: "at-once", ...rules },
  };
}

export function signingUp(services: AccountServices, email: string, more: object = {}): Promise<Answer> {
  const body = { email, password: goodPassword, name: "Kim", timeZone: "Europe/Berlin", role: "attendee", ...more };
  return call(signUp, services, { body });
}

export function loggingIn(
  services: AccountServices,
  email: string,
  password = goodPassword,
  from?: string,
): Promise<Answer> {
  return call(logIn, services, { body: { email, password }, ...(from && { from }) });
}

/** The claims of a token, as API Gateway hands them on: as text. */
export function claimsOf(token: string): Record<string, string> {
  const claims = JSON.parse(Buffer.from(token.split(".")[1]!, "base64url").toString());
  const asText = (claim: unknown) => (Array.isArray(claim) ? `[${claim.join(" ")}]` : String(claim));
  return Object.fromEntries(Object.entries(claims).map(([name, claim]) => [name, asText(claim)]));
}
