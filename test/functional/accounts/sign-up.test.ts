import {
  AdminConfirmSignUpCommand,
  AdminDeleteUserCommand,
  SignUpCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { confirm } from "../../../functions/operations/accounts/confirm.ts";
import { findUsers } from "../../../functions/operations/people/find-users.ts";
import { getMe } from "../../../functions/operations/people/get-me.ts";
import type { AccountServices } from "../../../functions/services/services.ts";
import { claimsOf, goodPassword, loggingIn, newAccountServices, signingUp } from "../../support/account-services.ts";
import { call } from "../../support/call.ts";
import { faulty, lostAnswer } from "../../support/table/faulty.ts";
import { newUserPool, type TestUserPool } from "../../support/user-pool.ts";

let users: TestUserPool;
let services: AccountServices;
beforeAll(async () => {
  users = await newUserPool();
});
beforeEach(async () => {
  services = await newAccountServices(users);
});
afterAll(() => users.stop());

/** The pool is one for all tests: each has its own people. */
let people = 0;
const newAddress = (domain = "example.com") => `person-${++people}@${domain}`;

const profileOf = async (userId: string) => (await call(getMe, services, { as: { userId } })).body;

describe("signing up", () => {
  test("opens an account that can be logged in to, with a profile", async () => {
    const email = newAddress();
    const answer = await signingUp(services, email);
    expect(answer).toMatchObject({ status: 201, body: { userId: expect.any(String), confirmed: true } });
    const { userId } = answer.body;
    expect(await loggingIn(services, email)).toMatchObject({ status: 200, body: { userId } });
    expect(await profileOf(userId)).toEqual({
      id: userId,
      email,
      name: "Kim",
      timeZone: "Europe/Berlin",
      role: "attendee",
      roles: ["attendee"],
      invitations: "everyone",
      version: 1,
      createdAt: "2026-12-01T09:00:00.000Z",
    });
  });

  test("opens one where the answer of the database is lost", async () => {
    const { table, inject, pending } = faulty(services.table);
    inject({ command: "TransactWriteItems", when: "after", error: lostAnswer });
    expect((await signingUp({ ...services, table }, newAddress())).status).toBe(201);
    expect(pending()).toBe(0);
  });

  test("as an organizer puts the role into the token and the profile", async () => {
    const email = newAddress();
    const { body } = await signingUp(services, email, { role: "organizer" });
    const { accessToken } = (await loggingIn(services, email)).body;
    expect(claimsOf(accessToken)).toMatchObject({ token_use: "access", "cognito:groups": "[organizer]" });
    expect(await profileOf(body.userId)).toMatchObject({ role: "organizer", roles: ["attendee", "organizer"] });
  });

  test("takes an address in any case for the same one", async () => {
    const email = newAddress();
    expect((await signingUp(services, email.toUpperCase())).status).toBe(201);
    expect((await signingUp(services, email)).body.code).toBe("email_taken");
    expect((await loggingIn(services, email.toUpperCase())).status).toBe(200);
  });

  test.each([
    ["password", { password: "1" }],
    ["password", { password: "elevenchars" }],
    ["password", { password: " twelve chars " }],
    ["timeZone", { timeZone: "Mars/Phobos" }],
    ["timeZone", { timeZone: "+02:00" }],
    ["email", { email: "kim" }],
    ["name", { name: "  " }],
    ["role", { role: "admin" }],
    ["roles", { roles: ["admin"] }],
  ])("names %s as what is wrong in %j", async (path, wrong) => {
    const answer = await signingUp(services, newAddress(), wrong);
    expect(answer).toMatchObject({ status: 400, body: { code: "invalid_request", errors: [{ path }] } });
  });
});

describe("where organizers come from some domains only", () => {
  beforeEach(async () => {
    services = await newAccountServices(users, { organizerEmailDomains: ["example.com"] });
  });

  test("they sign up from those", async () => {
    expect((await signingUp(services, newAddress(), { role: "organizer" })).status).toBe(201);
  });

  test.each(["example.org", "sub.example.com", "notexample.com"])(
    "nobody else does, such as from %s",
    async (domain) => {
      const email = newAddress(domain);
      const answer = await signingUp(services, email, { role: "organizer" });
      expect(answer).toMatchObject({
        status: 403,
        body: { code: "forbidden", detail: expect.stringContaining("admin") },
      });
      expect((await signingUp(services, email)).status, "as an attendee").toBe(201);
    },
  );
});

describe("where addresses are proved by a code", () => {
  beforeEach(async () => {
    services = await newAccountServices(users, { confirmAccounts: "by-email" });
  });
  const confirming = (email: string, code: string) => call(confirm, services, { body: { email, code } });

  test("an account is used after that only", async () => {
    const email = newAddress();
    expect((await signingUp(services, email)).body.confirmed).toBe(false);
    expect((await loggingIn(services, email)).status).toBe(401);
    const { code } = users.codes.find((mail) => mail.email === email)!;
    expect((await confirming(email, code)).status).toBe(204);
    expect((await loggingIn(services, email)).status).toBe(200);
  });

  test("a wrong code is refused, in the same words for an address without an account", async () => {
    const email = newAddress();
    await signingUp(services, email);
    const { requestId: _one, ...known } = (await confirming(email, "wrong")).body;
    const { requestId: _other, ...unknown } = (await confirming(newAddress(), "wrong")).body;
    expect(known).toMatchObject({ status: 400, code: "invalid_request", errors: [{ path: "code" }] });
    expect(unknown).toEqual(known);
  });
});

describe("an address that has an account", () => {
  test("gets no second one, and keeps its password", async () => {
    const email = newAddress();
    await signingUp(services, email);
    const answer = await signingUp(services, email, { password: "another password", role: "organizer" });
    expect(answer).toMatchObject({ status: 409, body: { code: "email_taken" } });
    expect((await loggingIn(services, email, "another password")).status).toBe(401);
    expect(claimsOf((await loggingIn(services, email)).body.accessToken)).not.toHaveProperty("cognito:groups");
  });

  test.each([
    ["the same password", () => goodPassword],
    ["passwords of their own", (index: number) => `${goodPassword} ${index}`],
  ])("has one only, when twenty sign up at once with %s", async (_, passwordOf) => {
    const email = newAddress();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => signingUp(services, email, { password: passwordOf(index) })),
    );
    const winner = answers.findIndex(({ status }) => status === 201);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(19).fill(409)]);
    const login = await loggingIn(services, email, passwordOf(winner));
    expect(login).toMatchObject({ status: 200, body: { userId: answers[winner]!.body.userId } });
  });

  test("is free again when that account is gone, and then leads to its new owner", async () => {
    const email = newAddress();
    await signingUp(services, email);
    const { client, userPoolId } = users.userPool;
    await client.send(new AdminDeleteUserCommand({ UserPoolId: userPoolId, Username: email }));
    const { userId } = (await signingUp(services, email)).body;
    const found = await call(findUsers, services, { as: { userId }, query: { email } });
    expect(found.body.items).toMatchObject([{ id: userId }]);
  });
});

describe("a sign-up that was cut off between the user pool and the table", () => {
  let email: string;
  beforeEach(async () => {
    email = newAddress();
    const { table, inject } = faulty(services.table);
    inject({ command: "TransactWriteItems", when: "before", error: () => new Error("cut off") });
    const answer = await signingUp({ ...services, table }, email, { role: "organizer" });
    expect(answer.status).toBe(500);
  });

  test("is completed by logging in", async () => {
    const { status, body } = await loggingIn(services, email);
    expect(status).toBe(200);
    expect(await profileOf(body.userId)).toMatchObject({ email, name: "Kim", roles: ["attendee", "organizer"] });
  });

  test("is completed by signing up again", async () => {
    const { status, body } = await signingUp(services, email, { role: "organizer", name: "Kim again" });
    expect(status).toBe(201);
    expect(await profileOf(body.userId)).toMatchObject({ name: "Kim again", roles: ["attendee", "organizer"] });
    expect((await signingUp(services, email)).body.code).toBe("email_taken");
  });

  test("is completed by one only of those who sign up again at once", async () => {
    const names = Array.from({ length: 8 }, (_, index) => `Kim ${index}`);
    const answers = await Promise.all(names.map((name) => signingUp(services, email, { name })));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([201, ...Array(7).fill(409)]);
    const winner = statuses.indexOf(201);
    expect((await profileOf(answers[winner]!.body.userId)).name).toBe(names[winner]);
  });

  test("is nobody else's to complete, and no place to try passwords", async () => {
    for (let guess = 0; guess < 11; guess++) {
      const answer = await signingUp(services, email, { password: `a wrong password ${guess}` });
      expect(answer).toMatchObject({ status: 409, body: { code: "email_taken" } });
    }
    expect((await signingUp(services, email)).body.code, "the right one, after ten wrong ones").toBe("email_taken");
  });
});

test("a sign-up that was cut off before it was confirmed is completed by signing up again", async () => {
  const email = newAddress();
  await signUpAtThePool(email, {});
  expect((await loggingIn(services, email)).status).toBe(401);
  expect(await signingUp(services, email, { role: "organizer" })).toMatchObject({
    status: 201,
    body: { confirmed: true },
  });
  const { accessToken } = (await loggingIn(services, email)).body;
  expect(claimsOf(accessToken)).toMatchObject({ "cognito:groups": "[organizer]" });
});

describe("somebody who signs up at the user pool itself", () => {
  test.each([
    [
      "what they say of themselves",
      { name: "Kim", zoneinfo: "Asia/Kolkata" },
      { name: "Kim", timeZone: "Asia/Kolkata" },
    ],
    ["a name of several lines", { name: "Kim\n<b>\u0000" }, { name: "Kim <b>", timeZone: "UTC" }],
    [
      "a zone that does not exist",
      { zoneinfo: "Mars/Phobos" },
      { name: expect.stringMatching(/^person-/), timeZone: "UTC" },
    ],
    ["a very long name", { name: "x".repeat(2000) }, { name: "x".repeat(100) }],
  ])("is an attendee here once they log in, with %s", async (_, attributes, profile) => {
    const email = newAddress();
    await signUpAtThePool(email, attributes);
    await users.userPool.client.send(
      new AdminConfirmSignUpCommand({ UserPoolId: users.userPool.userPoolId, Username: email }),
    );
    const { status, body } = await loggingIn(services, email);
    expect(status).toBe(200);
    expect(await profileOf(body.userId)).toMatchObject({ email, roles: ["attendee"], ...profile });
  });
});

async function signUpAtThePool(email: string, attributes: Record<string, string>): Promise<void> {
  await users.userPool.client.send(
    new SignUpCommand({
      ClientId: users.userPool.clientId,
      Username: email,
      Password: goodPassword,
      UserAttributes: Object.entries({ email, ...attributes }).map(([Name, Value]) => ({ Name, Value })),
    }),
  );
}
