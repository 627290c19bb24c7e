import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { forgotPassword } from "../../../functions/operations/accounts/forgot-password.ts";
import { logOut } from "../../../functions/operations/accounts/log-out.ts";
import { refresh } from "../../../functions/operations/accounts/refresh.ts";
import { resetPassword } from "../../../functions/operations/accounts/reset-password.ts";
import { findUsers } from "../../../functions/operations/people/find-users.ts";
import type { AccountServices } from "../../../functions/services/services.ts";
import { goodPassword, loggingIn, newAccountServices, signingUp } from "../../support/account-services.ts";
import { call } from "../../support/call.ts";
import { captureLog } from "../../support/captured-log.ts";
import { faulty } from "../../support/table/faulty.ts";
import { newUserPool, type TestUserPool } from "../../support/user-pool.ts";

let users: TestUserPool;
let services: AccountServices;
const logged = captureLog("DEBUG");

beforeAll(async () => {
  users = await newUserPool();
});
beforeEach(async () => {
  services = await newAccountServices(users);
});
afterAll(() => users.stop());

test("the logs name neither people nor their secrets, not even when something fails", async () => {
  const email = "kim.lee@example.com";
  const { userId } = (await signingUp(services, email, { name: "Kim Lee" })).body;
  const tokens = (await loggingIn(services, email, goodPassword, "203.0.113.7")).body;
  await loggingIn(services, email, "a wrong password", "203.0.113.7");
  await call(refresh, services, { body: { refreshToken: tokens.refreshToken } });
  await call(forgotPassword, services, { body: { email } });
  const { code } = users.codes.at(-1)!;
  await call(resetPassword, services, { body: { email, code, password: "battery staple horse" } });
  await call(findUsers, services, { as: { userId }, query: { email } });
  await call(logOut, services, { body: { refreshToken: tokens.refreshToken } });

  const { table, inject } = faulty(services.table);
  inject({ command: "TransactWriteItems", when: "before", error: () => new Error("the database failed") });
  await signingUp({ ...services, table }, "robin.lee@example.com", { name: "Robin Lee" });
  const stopped = await newUserPool();
  await stopped.stop();
  await loggingIn({ ...services, userPool: stopped.userPool }, email);

  expect(logged()).toContain("the database failed");
  expect(logged().match(/"operation":"log-in"/g)).toHaveLength(3);
  const secrets = [
    goodPassword,
    "a wrong password",
    "battery staple horse",
    code,
    tokens.accessToken,
    tokens.refreshToken,
  ];
  for (const word of [...secrets, "kim", "robin", "lee", "example.com", "203.0.113"]) {
    expect(logged().toLowerCase()).not.toContain(word.toLowerCase());
  }
});
