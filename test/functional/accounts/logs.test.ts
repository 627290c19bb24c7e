import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { mailCode } from "../../../functions/events/mail-code.ts";
import { MailRefused } from "../../../functions/mail/mailer.ts";
import { logInWithCode } from "../../../functions/operations/accounts/log-in-with-code.ts";
import { logOut } from "../../../functions/operations/accounts/log-out.ts";
import { refresh } from "../../../functions/operations/accounts/refresh.ts";
import { resetPassword } from "../../../functions/operations/accounts/reset-password.ts";
import { listUsers } from "../../../functions/operations/people/list-users.ts";
import {
  askingForCode,
  challengeAndCode,
  goodPassword,
  loggingIn,
  newAccountServices,
  signingUp,
  type TestAccountServices,
} from "../../support/account-services.ts";
import { call } from "../../support/call.ts";
import { captureLog } from "../../support/captured-log.ts";
import { recordingMailer } from "../../support/recording-mailer.ts";
import { faulty } from "../../support/table/faulty.ts";
import { newUserPool, type TestUserPool } from "../../support/user-pool.ts";

let users: TestUserPool;
let services: TestAccountServices;
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
  const forReset = await challengeAndCode(services, email, { purpose: "reset" });
  await call(resetPassword, services, { body: { ...forReset, password: "battery staple horse" } });
  const forSigningIn = await challengeAndCode(services, email);
  await call(logInWithCode, services, { body: forSigningIn });
  const { challenge } = (await askingForCode(services, email)).body;
  const refusing = recordingMailer(() => new MailRefused("undeliverable-address", `${email} does not exist`));
  await mailCode.handle({ challenge }, { ...services, mailer: refusing });
  await call(listUsers, services, { as: { userId }, query: { email } });
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
    forReset.code,
    forReset.challenge,
    forSigningIn.code,
    tokens.accessToken,
    tokens.refreshToken,
  ];
  for (const word of [...secrets, "kim", "robin", "lee", "example.com", "203.0.113"]) {
    expect(logged().toLowerCase()).not.toContain(word.toLowerCase());
  }
});
