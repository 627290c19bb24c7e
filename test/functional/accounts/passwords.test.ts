import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { forgotPassword } from "../../../functions/operations/accounts/forgot-password.ts";
import { resetPassword } from "../../../functions/operations/accounts/reset-password.ts";
import type { AccountServices } from "../../../functions/services/services.ts";
import { loggingIn, newAccountServices, signingUp } from "../../support/account-services.ts";
import { call } from "../../support/call.ts";
import { newUserPool, type TestUserPool } from "../../support/user-pool.ts";

let users: TestUserPool;
let services: AccountServices;
let email: string;
let people = 0;

beforeAll(async () => {
  users = await newUserPool();
});
beforeEach(async () => {
  services = await newAccountServices(users);
  email = `person-${++people}@example.com`;
  await signingUp(services, email);
});
afterAll(() => users.stop());

const newPassword = "staple battery horse";
const forgetting = (address: string) => call(forgotPassword, services, { body: { email: address } });
const resetting = (address: string, code: string, password = newPassword) =>
  call(resetPassword, services, { body: { email: address, code, password } });
const mailedCode = (address: string) =>
  users.codes.findLast((mail) => mail.email === address && mail.purpose === "ForgotPassword")?.code ?? "none";

test("a forgotten password is replaced with the code that was mailed", async () => {
  await forgetting(email);
  expect(await resetting(email, mailedCode(email))).toMatchObject({ status: 204, body: undefined });
  expect((await loggingIn(services, email)).status).toBe(401);
  expect((await loggingIn(services, email, newPassword)).status).toBe(200);
});

test("a code is good for one password", async () => {
  await forgetting(email);
  const code = mailedCode(email);
  await resetting(email, code);
  expect((await resetting(email, code, "yet another password")).status).toBe(400);
  expect((await loggingIn(services, email, newPassword)).status).toBe(200);
});

test("an address without an account is sent no code, and a wrong code changes no password", async () => {
  await forgetting("nobody@example.com");
  expect(mailedCode("nobody@example.com")).toBe("none");
  await forgetting(email);
  const answer = await resetting(email, "wrong");
  expect(answer).toMatchObject({ status: 400, body: { code: "invalid_request", errors: [{ path: "code" }] } });
  expect((await loggingIn(services, email)).status).toBe(200);
});

test("a weak password is refused whatever the code, which can be used again", async () => {
  await forgetting(email);
  const answer = await resetting(email, mailedCode(email), "1");
  expect(answer).toMatchObject({ status: 400, body: { code: "invalid_request", errors: [{ path: "password" }] } });
  expect((await resetting(email, mailedCode(email))).status).toBe(204);
});
