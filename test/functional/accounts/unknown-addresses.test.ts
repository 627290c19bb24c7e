import { afterAll, beforeAll, expect, test } from "vitest";
import type { AnyOperation } from "../../../functions/http/operation.ts";
import { confirm } from "../../../functions/operations/accounts/confirm.ts";
import { logIn } from "../../../functions/operations/accounts/log-in.ts";
import { logInWithCode } from "../../../functions/operations/accounts/log-in-with-code.ts";
import { resetPassword } from "../../../functions/operations/accounts/reset-password.ts";
import { sendCode } from "../../../functions/operations/accounts/send-code.ts";
import {
  anotherCode,
  challengeAndCode,
  newAccountServices,
  signingUp,
  type TestAccountServices,
} from "../../support/account-services.ts";
import { call } from "../../support/call.ts";
import { newUserPool, type TestUserPool } from "../../support/user-pool.ts";

const known = "kim@example.com";
const unconfirmed = "robin@example.com";
const unknown = "nobody@example.com";

let users: TestUserPool;
let services: TestAccountServices;
let sent: string[] = [];

beforeAll(async () => {
  users = await newUserPool();
  services = await newAccountServices(users);
  services.codeLimits = { ...services.codeLimits, forAddressAnHour: 100 };
  await signingUp(services, known);
  const byEmail = { organizerEmailDomains: [], confirmAccounts: "by-email" } as const;
  await signingUp({ ...services, signUpRules: byEmail }, unconfirmed);
  for (const { client } of [services.table, services.userPool]) {
    (client as TestAccountServices["userPool"]["client"]).middlewareStack.add(
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
  const { requestId: _, challenge: __, ...rest } = answer ?? {};
  const { "x-request-id": ___, ...seen } = headers;
  return { status, headers: seen, rest, sent: [...sent] };
}

test.each([
  ["a password", 401, logIn, { password: "a wrong password" }],
  ["a code to confirm", 202, sendCode, { purpose: "confirm" }],
  ["a code to sign in", 202, sendCode, { purpose: "sign-in" }],
  ["a code to reset", 202, sendCode, { purpose: "reset" }],
])(
  "an address without an account looks like any other, and takes as long, with %s",
  async (_, status, operation, body) => {
    const answer = await asked(operation, { email: unknown, ...body });
    expect(answer.status).toBe(status);
    expect(answer.sent.length).toBeGreaterThan(3);
    for (const email of [known, unconfirmed]) expect(await asked(operation, { email, ...body })).toEqual(answer);
  },
);

test.each([
  ["to confirm", "confirm", confirm, {}],
  ["to sign in", "sign-in", logInWithCode, {}],
  ["to reset", "reset", resetPassword, { password: "correct horse battery" }],
] as const)("so it does with a wrong code %s", async (_, purpose, operation, body) => {
  const guess = async (email: string) => {
    const { challenge, code } = await challengeAndCode(services, email, { purpose });
    return asked(operation, { challenge, code: anotherCode(code), ...body });
  };
  const answer = await guess(unknown);
  expect(answer).toMatchObject({ status: 400, rest: { errors: [{ path: "code" }] } });
  for (const email of [known, unconfirmed]) expect(await guess(email)).toEqual(answer);
});
