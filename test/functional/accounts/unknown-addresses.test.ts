import { afterAll, beforeAll, expect, test } from "vitest";
import type { AnyOperation } from "../../../functions/http/operation.ts";
import { confirm } from "../../../functions/operations/accounts/confirm.ts";
import { forgotPassword } from "../../../functions/operations/accounts/forgot-password.ts";
import { logIn } from "../../../functions/operations/accounts/log-in.ts";
import { resetPassword } from "../../../functions/operations/accounts/reset-password.ts";
import type { AccountServices } from "../../../functions/services/services.ts";
import { newAccountServices, signingUp } from "../../support/account-services.ts";
import { call } from "../../support/call.ts";
import { newUserPool, type TestUserPool } from "../../support/user-pool.ts";

const known = "kim@example.com";
const unconfirmed = "robin@example.com";
const unknown = "nobody@example.com";

let users: TestUserPool;
let services: AccountServices;
let sent: string[] = [];

beforeAll(async () => {
  users = await newUserPool();
  services = await newAccountServices(users);
  await signingUp(services, known);
  const byEmail = { organizerEmailDomains: [], confirmAccounts: "by-email" } as const;
  await signingUp({ ...services, signUpRules: byEmail }, unconfirmed);
  for (const { client } of [services.table, services.userPool]) {
    (client as AccountServices["userPool"]["client"]).middlewareStack.add(
      (next, context) => (request) => {
        sent.push(String(context.commandName));
        return next(request);
      },
      { step: "initialize" },
    );
  }
});
afterAll(() => users.stop());

/** All that a client sees of the answer, and all that it makes us do. */
async function asked(operation: AnyOperation, body: object) {
  sent = [];
  const { status, headers, body: answer } = await call(operation, services, { body });
  const { requestId: _, ...rest } = answer ?? {};
  const { "x-request-id": __, ...seen } = headers;
  return { status, headers: seen, rest, sent };
}

test.each([
  ["a password", 401, logIn, { password: "a wrong password" }],
  ["a code that was sent to it", 400, confirm, { code: "000000" }],
  ["a code to be sent to it", 202, forgotPassword, {}],
  ["a new password", 400, resetPassword, { code: "000000", password: "correct horse battery" }],
])(
  "an address without an account looks like any other, and takes as long, with %s",
  async (_, status, operation, body) => {
    const answer = await asked(operation, { email: unknown, ...body });
    expect(answer.status).toBe(status);
    expect(answer.sent).toContain("GetItemCommand");
    for (const email of [known, unconfirmed]) expect(await asked(operation, { email, ...body })).toEqual(answer);
  },
);
