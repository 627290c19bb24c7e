import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { refresh } from "../../../functions/operations/accounts/refresh.ts";
import { resetPassword } from "../../../functions/operations/accounts/reset-password.ts";
import {
  anotherCode,
  challengeAndCode,
  loggingIn,
  newAccountServices,
  signingUp,
  type TestAccountServices,
} from "../../support/account-services.ts";
import { call } from "../../support/call.ts";
import { newUserPool, type TestUserPool } from "../../support/user-pool.ts";

let users: TestUserPool;
let services: TestAccountServices;
const email = "kim@example.com";

beforeAll(async () => {
  users = await newUserPool();
});
beforeEach(async () => {
  services = await newAccountServices(users);
  await signingUp(services, email);
});
afterAll(() => users.stop());

const newPassword = "staple battery horse";
type Named = { challenge: string; code: string };
const resetting = (named: Named, password = newPassword) =>
  call(resetPassword, services, { body: { ...named, password } });
const forReset = (address = email) => challengeAndCode(services, address, { purpose: "reset" });
const refreshing = (refreshToken: string) => call(refresh, services, { body: { refreshToken } });

test("a forgotten password is replaced with the code that was mailed", async () => {
  expect(await resetting(await forReset())).toMatchObject({ status: 204, body: undefined });
  expect((await loggingIn(services, email)).status).toBe(401);
  expect((await loggingIn(services, email, newPassword)).status).toBe(200);
});

test("a new password ends every session of before, and none that comes after", async () => {
  const [one, other] = [await loggingIn(services, email), await loggingIn(services, email)];
  await resetting(await forReset());
  for (const { body } of [one, other]) expect((await refreshing(body.refreshToken)).status).toBe(401);
  const { body } = await loggingIn(services, email, newPassword);
  expect((await refreshing(body.refreshToken)).status).toBe(200);
});

test("a code is good for one password", async () => {
  const named = await forReset();
  await resetting(named);
  expect((await resetting(named, "yet another password")).status).toBe(400);
  expect((await loggingIn(services, email, newPassword)).status).toBe(200);
});

test("an address without an account is sent no code, and a wrong code changes no password", async () => {
  const { challenge } = await forReset("nobody@example.com");
  expect(services.mailer.to("nobody@example.com")).toEqual([]);
  expect((await resetting({ challenge, code: "123456" })).status).toBe(400);
  const { code, ...named } = await forReset();
  const answer = await resetting({ ...named, code: anotherCode(code) });
  expect(answer).toMatchObject({ status: 400, body: { code: "invalid_request", errors: [{ path: "code" }] } });
  expect((await loggingIn(services, email)).status).toBe(200);
});

test("a weak password is refused whatever the code, which can be used again", async () => {
  const named = await forReset();
  const answer = await resetting(named, "1");
  expect(answer).toMatchObject({ status: 400, body: { code: "invalid_request", errors: [{ path: "password" }] } });
  expect((await resetting(named)).status).toBe(204);
});

test("a code for something else sets no password", async () => {
  const named = await challengeAndCode(services, email, { purpose: "sign-in" });
  expect(await resetting(named)).toMatchObject({ status: 400, body: { errors: [{ path: "code" }] } });
});
