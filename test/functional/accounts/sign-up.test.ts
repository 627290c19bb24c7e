import { SignUpCommand } from "@aws-sdk/client-cognito-identity-provider";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newProfile } from "../../../functions/domain/people/profile.ts";
import { confirm } from "../../../functions/operations/accounts/confirm.ts";
import { signUp } from "../../../functions/operations/accounts/sign-up.ts";
import { changeMe } from "../../../functions/operations/people/change-me.ts";
import { getMe } from "../../../functions/operations/people/get-me.ts";
import { newId } from "../../../functions/runtime/ids.ts";
import { findOwnerOfAddress } from "../../../functions/store/people/addresses.ts";
import { createProfile, findProfile } from "../../../functions/store/people/profiles.ts";
import { findAccount } from "../../../functions/user-pool/accounts.ts";
import {
  anotherCode,
  challengeAndCode,
  claimsOf,
  goodPassword,
  loggingIn,
  newAccountServices,
  signingUp,
  type TestAccountServices,
} from "../../support/account-services.ts";
import { type Answer, call } from "../../support/call.ts";
import { conditionFailed, faulty, lostAnswer } from "../../support/table/faulty.ts";
import { readWholeTable } from "../../support/table/whole-table.ts";
import { newUserPool, type TestUserPool } from "../../support/user-pool.ts";

let users: TestUserPool;
let services: TestAccountServices;
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

const isProved = async (userId: string) => (await findProfile(services.table, userId))?.emailProved;

/** The ids of the accounts at the pool that these services have made, as far as they are still there. */
async function accountsMadeBy(own: TestAccountServices, sign: (services: TestAccountServices) => Promise<unknown>) {
  const made = new Set<string>();
  own.userPool.client.middlewareStack.add(
    (next, context) => async (request) => {
      const { Username } = request.input as { Username?: string };
      if (context.commandName === "AdminCreateUserCommand") made.add(Username!);
      return next(request);
    },
    { step: "initialize", name: "made", override: true },
  );
  await sign(own);
  own.userPool.client.middlewareStack.remove("made");
  const found = await Promise.all([...made].map((userId) => findAccount(users.userPool, userId)));
  return found.flatMap((account) => account?.userId ?? []);
}

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
      visitor: false,
      name: "Kim",
      timeZone: "Europe/Berlin",
      language: null,
      role: "attendee",
      roles: ["attendee"],
      invitations: "everyone",
      workingHours: null,
      handle: null,
      publicTypes: [],
      notifications: expect.any(Object),
      mailsArrive: true,
      version: 1,
      createdAt: "2026-12-01T09:00:00.000Z",
    });
  });

  test.each([
    ["that is said", { language: "de" }, "fr", "de"],
    ["that the request accepts, where none is said", {}, "fr-CA", "fr"],
    ["that is nobody's, where neither says one of ours", {}, "pt, *", null],
  ])("gives the profile the language %s", async (_, more, accepted, language) => {
    const body = {
      email: newAddress(),
      password: goodPassword,
      name: "Kim",
      timeZone: "UTC",
      role: "attendee",
      ...more,
    };
    const { userId } = (await call(signUp, services, { body, headers: { "accept-language": accepted } })).body;
    expect(await profileOf(userId)).toMatchObject({ language });
  });

  test("makes an id, by which the user pool knows the account and the token names the person", async () => {
    const email = newAddress();
    const made = await accountsMadeBy(services, (own) => signingUp(own, email));
    const userId = await findOwnerOfAddress(services.table, email);
    expect(userId).toMatch(/^[\w-]{20}$/);
    expect(made).toEqual([userId]);
    const { accessToken } = (await loggingIn(services, email)).body;
    expect(claimsOf(accessToken)).toMatchObject({ token_use: "access", username: userId });
  });

  test("as an organizer puts the role into the profile, and nothing into the token", async () => {
    const email = newAddress();
    const { body } = await signingUp(services, email, { role: "organizer" });
    const { accessToken } = (await loggingIn(services, email)).body;
    expect(claimsOf(accessToken)).not.toHaveProperty("cognito:groups");
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
  const confirming = (named: object) => call(confirm, services, { body: named });
  const forConfirming = (email: string) => challengeAndCode(services, email, { purpose: "confirm" });

  test("an account can be used only after that, and nobody has the address before", async () => {
    const email = newAddress();
    const { userId, confirmed } = (await signingUp(services, email)).body;
    expect(confirmed).toBe(false);
    expect((await loggingIn(services, email)).status).toBe(401);
    expect(await findOwnerOfAddress(services.table, email)).toBeUndefined();
    expect((await confirming(await forConfirming(email))).status).toBe(204);
    expect(await loggingIn(services, email)).toMatchObject({ status: 200, body: { userId } });
    expect(await isProved(userId)).toBe(true);
    await call(changeMe, services, { as: { userId }, body: { name: "Kim Lee" } });
    expect(await isProved(userId), "after a change of something else").toBe(true);
  });

  test("a wrong code proves nothing", async () => {
    const email = newAddress();
    await signingUp(services, email);
    const { challenge, code } = await forConfirming(email);
    const answer = await confirming({ challenge, code: anotherCode(code) });
    expect(answer).toMatchObject({ status: 400, body: { code: "invalid_request", errors: [{ path: "code" }] } });
    expect(await findOwnerOfAddress(services.table, email)).toBeUndefined();
  });

  test("a second sign-up takes the place of the first, whose log-in is gone", async () => {
    const email = newAddress();
    const first = (await signingUp(services, email, { name: "First" })).body.userId;
    const password = "another password";
    const second = (await signingUp(services, email, { name: "Second", password })).body.userId;
    expect(await findAccount(users.userPool, first)).toBeUndefined();
    await confirming(await forConfirming(email));
    expect((await loggingIn(services, email)).status, "the first password").toBe(401);
    expect(await loggingIn(services, email, password)).toMatchObject({ status: 200, body: { userId: second } });
    expect((await profileOf(second)).name).toBe("Second");
    expect(await signingUp(services, email)).toMatchObject({ status: 409, body: { code: "email_taken" } });
  });

  test("of those who sign up at once the last one counts, and one account is opened", async () => {
    const email = newAddress();
    const names = Array.from({ length: 6 }, (_, index) => `Kim ${index}`);
    const answers = await Promise.all(
      names.map((name) => signingUp(services, email, { name, password: `${goodPassword} ${name}` })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(201));
    await confirming(await forConfirming(email));
    const userId = (await findOwnerOfAddress(services.table, email))!;
    const { name } = await profileOf(userId);
    expect(answers[names.indexOf(name)]!.body.userId).toBe(userId);
    expect((await loggingIn(services, email, `${goodPassword} ${name}`)).status).toBe(200);
  });

  test("a sign-up is forgotten after seven days, where nobody confirms it", async () => {
    const email = newAddress();
    await signingUp(services, email);
    const [item] = (await readWholeTable(services.table)).filter(({ sk }) => sk === "SIGN-UP");
    expect(item?.expiresAt).toBe(Date.parse("2026-12-08T09:00:00Z") / 1000);
  });

  test("nobody signs up where no mail is sent: they could prove nothing", async () => {
    const without = { ...services, mailSender: undefined };
    expect(await signingUp(without, newAddress())).toMatchObject({
      status: 503,
      body: { code: "mail_not_configured" },
    });
  });
});

test("an account that is confirmed at once proves no address", async () => {
  const { userId } = (await signingUp(services, newAddress())).body;
  expect(await isProved(userId)).toBe(false);
});

describe("an address that has an account", () => {
  test("gets no second one and no code, and keeps its password", async () => {
    const email = newAddress();
    await signingUp(services, email);
    const answer = await signingUp(services, email, { password: "another password", role: "organizer" });
    expect(answer).toMatchObject({ status: 409, body: { code: "email_taken" } });
    expect(services.queued).toEqual([]);
    expect((await loggingIn(services, email, "another password")).status).toBe(401);
    expect((await loggingIn(services, email)).status).toBe(200);
  });

  test.each([
    ["the same password", () => goodPassword],
    ["passwords of their own", (index: number) => `${goodPassword} ${index}`],
  ])("has one only, when twenty sign up at once with %s", async (_, passwordOf) => {
    const email = newAddress();
    const attempts = Array.from({ length: 20 }, (_, index) => index);
    let answers: Answer[] = [];
    const made = await accountsMadeBy(services, async (own) => {
      answers = await Promise.all(attempts.map((each) => signingUp(own, email, { password: passwordOf(each) })));
    });
    const winner = answers.findIndex(({ status }) => status === 201);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(19).fill(409)]);
    const login = await loggingIn(services, email, passwordOf(winner));
    const { userId } = answers[winner]!.body;
    expect(login).toMatchObject({ status: 200, body: { userId } });
    expect(await findOwnerOfAddress(services.table, email)).toBe(userId);
    expect(made).toEqual([userId]);
  });
});

describe("a sign-up that is cut off between the user pool and the table", () => {
  async function cutOff(email: string): Promise<string> {
    const { table, inject } = faulty(services.table);
    inject({ command: "TransactWriteItems", when: "before", error: () => new Error("cut off") });
    const [leftBehind] = await accountsMadeBy({ ...services, table }, async (own) => {
      expect((await signingUp(own, email, { role: "organizer" })).status).toBe(500);
    });
    return leftBehind!;
  }

  test("leaves an account that no address leads to, and is done again as if nothing had been", async () => {
    const email = newAddress();
    const leftBehind = await cutOff(email);
    expect(await findOwnerOfAddress(services.table, email)).toBeUndefined();
    expect((await loggingIn(services, email)).status).toBe(401);
    const password = "another password";
    const { status, body } = await signingUp(services, email, { password });
    expect(status).toBe(201);
    expect(body.userId).not.toBe(leftBehind);
    expect((await loggingIn(services, email)).status, "the first password").toBe(401);
    expect(await loggingIn(services, email, password)).toMatchObject({ status: 200, body: { userId: body.userId } });
    expect(await profileOf(body.userId)).toMatchObject({ email, roles: ["attendee"] });
  });

  test("is done again by only one of those who try at once", async () => {
    const email = newAddress();
    await cutOff(email);
    const names = Array.from({ length: 8 }, (_, index) => `Kim ${index}`);
    const answers = await Promise.all(names.map((name) => signingUp(services, email, { name })));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([201, ...Array(7).fill(409)]);
    const winner = statuses.indexOf(201);
    expect((await profileOf(answers[winner]!.body.userId)).name).toBe(names[winner]);
  });
});

test("a sign-up whose answer from the table was lost has happened, once", async () => {
  const email = newAddress();
  const { table, inject, pending } = faulty(services.table);
  inject({ command: "TransactWriteItems", when: "after", error: lostAnswer });
  const made = await accountsMadeBy({ ...services, table }, async (own) => {
    expect((await signingUp(own, email)).status).toBe(201);
  });
  expect(pending()).toBe(0);
  const { status, body } = await loggingIn(services, email);
  expect(status).toBe(200);
  expect(made).toEqual([body.userId]);
});

test("an address is taken only where it is seen to be somebody's, whatever the table refuses to write", async () => {
  const email = newAddress();
  const { table, inject, pending } = faulty(services.table);
  const refusing = { command: "TransactWriteItems", when: "before", error: conditionFailed(1) } as const;
  inject({ ...refusing, times: 15 });
  expect(await signingUp({ ...services, table }, email)).toMatchObject({ status: 503, body: { code: "unavailable" } });
  expect(pending()).toBe(0);
  inject({ ...refusing, times: 2 });
  expect((await signingUp({ ...services, table }, email)).status).toBe(201);
});

test("nobody signs up at the user pool itself", async () => {
  const { client, clientId } = users.userPool;
  const signUp = new SignUpCommand({ ClientId: clientId, Username: newAddress(), Password: goodPassword });
  await expect(client.send(signUp)).rejects.toMatchObject({ name: "NotAuthorizedException" });
});

test("somebody who was invited by address signs up with the id that they have", async () => {
  const email = newAddress();
  const invited = { userId: newId(), email, name: "k", timeZone: "UTC", roles: [], account: "none" } as const;
  await createProfile(services.table, newProfile({ ...invited, roles: [] }, newId(), services.clock.now()));
  const { userId } = (await signingUp(services, email)).body;
  expect(userId).toBe(invited.userId);
  expect(await profileOf(userId)).toMatchObject({ name: "Kim", timeZone: "Europe/Berlin", roles: ["attendee"] });
  expect((await loggingIn(services, email)).status).toBe(200);
});
