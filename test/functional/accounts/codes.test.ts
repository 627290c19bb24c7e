import { ChangePasswordCommand, DeleteUserCommand } from "@aws-sdk/client-cognito-identity-provider";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { codeOf } from "../../../functions/domain/accounts/code.ts";
import { newProfile } from "../../../functions/domain/people/profile.ts";
import { mailCode } from "../../../functions/events/mail-code.ts";
import { MailRefused, MailUnavailable } from "../../../functions/mail/mailer.ts";
import { confirm } from "../../../functions/operations/accounts/confirm.ts";
import { exportMe } from "../../../functions/operations/accounts/export-me.ts";
import { logInWithCode } from "../../../functions/operations/accounts/log-in-with-code.ts";
import { refresh } from "../../../functions/operations/accounts/refresh.ts";
import { getMe } from "../../../functions/operations/people/get-me.ts";
import { findOwnerOfAddress } from "../../../functions/store/people/addresses.ts";
import { createProfile, findProfile } from "../../../functions/store/people/profiles.ts";
import { markUndeliverable } from "../../../functions/store/people/undeliverable.ts";
import {
  anotherCode,
  askingForCode,
  challengeAndCode,
  claimsOf,
  codeIn,
  goodPassword,
  loggingIn,
  mailCodes,
  newAccountServices,
  signingUp,
  type TestAccountServices,
} from "../../support/account-services.ts";
import { type Answer, call } from "../../support/call.ts";
import { recordingMailer } from "../../support/recording-mailer.ts";
import { conditionFailed, faulty, lostAnswer } from "../../support/table/faulty.ts";
import { metered } from "../../support/table/metered.ts";
import { readWholeTable } from "../../support/table/whole-table.ts";
import { newUserPool, type TestUserPool } from "../../support/user-pool.ts";

let users: TestUserPool;
let services: TestAccountServices;
const email = "kim@example.com";
const nobody = "nobody@example.com";

beforeAll(async () => {
  users = await newUserPool();
});
beforeEach(async () => {
  services = await newAccountServices(users);
});
afterAll(() => users.stop());

type Named = { challenge: string; code: string };
const loggingInWith = (named: Named, more: object = {}, from?: string, own: unknown = services) =>
  call(logInWithCode, own, { body: { ...named, ...more }, ...(from && { from }) });
const confirming = (named: Named) => call(confirm, services, { body: named });
const meOf = async (userId: string) => (await call(getMe, services, { as: { userId } })).body;
const wrongCode = { status: 400, body: { code: "invalid_request", errors: [{ path: "code" }] } };
const statuses = (answers: Answer[]) => answers.map(({ status }) => status).sort();

describe("signing in by a code", () => {
  test("lets in whoever has an account, with tokens as a password gives them", async () => {
    const { userId } = (await signingUp(services, email)).body;
    const { status, body } = await loggingInWith(await challengeAndCode(services, email));
    expect(status).toBe(200);
    expect(body).toEqual({
      accessToken: expect.any(String),
      refreshToken: expect.any(String),
      expiresIn: 3600,
      tokenType: "Bearer",
      userId,
    });
    expect(claimsOf(body.accessToken)).toMatchObject({ username: userId, token_use: "access" });
    expect((await call(refresh, services, { body: { refreshToken: body.refreshToken } })).status).toBe(200);
    expect((await loggingIn(services, email)).status, "the password").toBe(200);
    expect((await findProfile(services.table, userId))?.emailProved).toBe(true);
  });

  test("makes an attendee of an address that nobody has, once they have said their name", async () => {
    const named = await challengeAndCode(services, nobody, { language: "de" });
    expect(await loggingInWith(named)).toMatchObject({
      status: 400,
      body: { code: "invalid_request", errors: [{ path: "name" }] },
    });
    expect(await findOwnerOfAddress(services.table, nobody)).toBeUndefined();
    const { status, body } = await loggingInWith(named, { name: "Nora", timeZone: "Asia/Tokyo" });
    expect(status).toBe(200);
    expect(await meOf(body.userId)).toMatchObject({
      email: nobody,
      name: "Nora",
      timeZone: "Asia/Tokyo",
      language: "de",
      roles: ["attendee"],
    });
    const again = await loggingInWith(await challengeAndCode(services, nobody));
    expect(again).toMatchObject({ status: 200, body: { userId: body.userId } });
    expect((await loggingIn(services, nobody, "")).status).toBe(400);
    expect((await loggingIn(services, nobody)).status, "a password").toBe(401);
  });

  test("asks for a name as often as it is missing: the code stays good", async () => {
    const named = await challengeAndCode(services, nobody);
    for (let time = 0; time < 7; time++) expect((await loggingInWith(named)).body.errors[0].path).toBe("name");
    expect((await loggingInWith(named, { name: "Nora" })).status).toBe(200);
  });

  test("takes UTC where no zone is said", async () => {
    const { body } = await loggingInWith(await challengeAndCode(services, nobody), { name: "Nora" });
    expect((await meOf(body.userId)).timeZone).toBe("UTC");
  });

  test("is the way in for somebody who was invited by address, with the id that they have, once they have said their name", async () => {
    const { table, clock } = services;
    const invited = { userId: "invited", email: nobody, name: "nobody", timeZone: "Asia/Tokyo", roles: [] };
    await createProfile(table, newProfile({ ...invited, account: "none" }, "change", clock.now()));
    const named = await challengeAndCode(services, nobody);
    expect((await loggingInWith(named)).body.errors).toMatchObject([{ path: "name" }]);
    const { body } = await loggingInWith(named, { name: "Nora" });
    expect(body.userId).toBe("invited");
    expect(await findProfile(table, "invited")).toMatchObject({
      account: "log-in",
      emailProved: true,
      name: "Nora",
      timeZone: "Asia/Tokyo",
      roles: ["attendee"],
    });
  });
});

describe("a code", () => {
  test("is used once", async () => {
    await signingUp(services, email);
    const named = await challengeAndCode(services, email);
    expect((await loggingInWith(named)).status).toBe(200);
    expect(await loggingInWith(named)).toMatchObject(wrongCode);
  });

  test("lets in one of those who name it at once", async () => {
    await signingUp(services, email);
    const named = await challengeAndCode(services, email);
    const answers = await Promise.all(Array.from({ length: 4 }, () => loggingInWith(named)));
    expect(statuses(answers)).toEqual([200, 400, 400, 400]);
  });

  test("makes one account where two open it at once", async () => {
    const [one, other] = [await challengeAndCode(services, nobody), await challengeAndCode(services, nobody)];
    const answers = await Promise.all([one, other].map((named) => loggingInWith(named, { name: "Nora" })));
    expect(statuses(answers)).toEqual([200, 200]);
    expect(answers[0]!.body.userId).toBe(answers[1]!.body.userId);
  });

  test("takes five tries", async () => {
    await signingUp(services, email);
    const { challenge, code } = await challengeAndCode(services, email);
    const guess = { challenge, code: anotherCode(code) };
    for (let time = 0; time < 4; time++) expect(await loggingInWith(guess)).toMatchObject(wrongCode);
    const another = await challengeAndCode(services, email);
    expect((await loggingInWith({ challenge, code })).status, "the fifth").toBe(200);
    for (let time = 0; time < 5; time++) await loggingInWith({ ...another, code: anotherCode(another.code) });
    expect(await loggingInWith(another), "the sixth").toMatchObject(wrongCode);
  });

  test("takes five tries of those that come at once, too", async () => {
    await signingUp(services, email);
    const { challenge, code } = await challengeAndCode(services, email);
    const guesses = Array.from({ length: 30 }, () => loggingInWith({ challenge, code: anotherCode(code) }));
    expect(statuses(await Promise.all(guesses))).toEqual(Array(30).fill(400));
    expect(await loggingInWith({ challenge, code })).toMatchObject(wrongCode);
  });

  test("is good for ten minutes", async () => {
    await signingUp(services, email);
    const [one, other] = [await challengeAndCode(services, email), await challengeAndCode(services, email)];
    services.clock.set("2026-12-01T09:09:59.999Z");
    expect((await loggingInWith(one)).status).toBe(200);
    services.clock.set("2026-12-01T09:10:00Z");
    expect(await loggingInWith(other)).toMatchObject(wrongCode);
  });

  test("belongs to its challenge, and a later one takes nothing from it", async () => {
    await signingUp(services, email);
    const [one, other] = [await challengeAndCode(services, email), await challengeAndCode(services, email)];
    expect(await loggingInWith({ challenge: one.challenge, code: other.code })).toMatchObject(wrongCode);
    expect((await loggingInWith(one)).status).toBe(200);
    expect((await loggingInWith(other)).status).toBe(200);
  });

  test("is refused in the same words whether it is wrong, old, used or for nothing that anybody was asked", async () => {
    await signingUp(services, email);
    const used = await challengeAndCode(services, email);
    await loggingInWith(used);
    const wrong = await challengeAndCode(services, email);
    const forReset = await challengeAndCode(services, email, { purpose: "reset" });
    const unknown = await challengeAndCode(services, nobody);
    const answers = [
      await loggingInWith(used),
      await loggingInWith({ ...wrong, code: anotherCode(wrong.code) }),
      await loggingInWith({ ...unknown, code: anotherCode(unknown.code) }, { name: "Nora" }),
      await loggingInWith(forReset),
      await loggingInWith({ challenge: "A".repeat(20), code: "123456" }),
    ];
    const [first, ...others] = answers.map(({ status, body: { requestId: _, ...problem } }) => ({ status, problem }));
    expect(first).toMatchObject({ status: 400, problem: { errors: [{ path: "code" }] } });
    for (const other of others) expect(other).toEqual(first);
  });

  test("stands neither in the table nor in a queue", async () => {
    await signingUp(services, email);
    const { challenge } = (await askingForCode(services, email)).body;
    const code = codeOf(await services.links.key(), challenge);
    expect(JSON.stringify(services.queued)).not.toContain(code);
    await mailCodes(services);
    expect(codeIn(services.mailer.sent[0]!.text)).toBe(code);
    expect(JSON.stringify(await readWholeTable(services.table))).not.toContain(code);
  });
});

describe("the mail with a code", () => {
  const mailing = (own: object = {}) => mailCode.handle(services.queued[0]!.message as never, { ...services, ...own });

  test("says the same code when it is sent twice", async () => {
    await askingForCode(services, email);
    await mailing();
    await mailing();
    const [one, other] = services.mailer.to(email);
    expect(one?.id).toBe(other?.id);
    expect(codeIn(one!.text)).toBe(codeIn(other!.text));
  });

  test("is in the language that was asked for, else that of the person", async () => {
    await signingUp(services, email, { language: "fr" });
    await challengeAndCode(services, email);
    await challengeAndCode(services, email, { language: "es" });
    const [french, spanish] = services.mailer.to(email);
    expect(french!.html).toContain('lang="fr"');
    expect(spanish!.html).toContain('lang="es"');
  });

  test("is not sent any more once the code is used or old", async () => {
    await askingForCode(services, email);
    services.clock.set("2026-12-01T09:10:00Z");
    await mailing();
    expect(services.mailer.sent).toEqual([]);
  });

  test("is tried again where the provider is busy, and not where it never takes it", async () => {
    await askingForCode(services, email);
    const busy = recordingMailer(() => new MailUnavailable("busy"));
    await expect(mailing({ mailer: busy })).rejects.toThrow(MailUnavailable);
    await mailing({ mailer: recordingMailer(() => new MailRefused("undeliverable-address", "no")) });
    await mailing();
    expect(services.mailer.sent).toHaveLength(1);
  });

  test("does not say what somebody else has said who signed up with the address", async () => {
    services.signUpRules = { organizerEmailDomains: ["*"], confirmAccounts: "by-email" };
    await signingUp(services, email, { name: "Buy cheap pills" });
    await challengeAndCode(services, email, { purpose: "confirm" });
    const [mail] = services.mailer.to(email);
    expect(JSON.stringify(mail)).not.toContain("pills");
  });
});

describe("asking for codes", () => {
  const home = "203.0.113.7";
  const away = (network: number) => `198.51.${network}.7`;

  test("is refused beyond five an hour for an address from one network", async () => {
    for (let time = 0; time < 5; time++) expect((await askingForCode(services, email)).status).toBe(202);
    const refused = await askingForCode(services, email.toUpperCase());
    expect(refused).toMatchObject({ status: 429, body: { code: "too_many_requests" } });
    expect(refused.headers["retry-after"]).toBe("3600");
    expect((await askingForCode(services, nobody)).status).toBe(202);
    expect((await askingForCode(services, email, { from: home })).status).toBe(202);
    services.clock.set("2026-12-01T10:00:00Z");
    expect((await askingForCode(services, email)).status).toBe(202);
  });

  test("is refused beyond twenty a day for an address, but from where its owner has signed in", async () => {
    await signingUp(services, email);
    await loggingIn(services, email, goodPassword, home);
    for (let time = 0; time < 20; time++)
      expect((await askingForCode(services, email, { from: away(time) })).status).toBe(202);
    const refused = await askingForCode(services, email, { from: away(20) });
    expect(refused).toMatchObject({ status: 429, body: { code: "too_many_requests" } });
    expect(refused.headers["retry-after"]).toBe(String(15 * 60 * 60));
    expect((await askingForCode(services, email, { from: home })).status).toBe(202);
    services.clock.set("2026-12-02T00:00:00Z");
    expect((await askingForCode(services, email, { from: away(20) })).status).toBe(202);
  });

  test("is refused beyond so many an hour for a network, whatever the address", async () => {
    services.codeLimits = { ...services.codeLimits, forNetworkAnHour: 3 };
    for (let time = 0; time < 3; time++)
      expect((await askingForCode(services, `${time}@example.com`)).status).toBe(202);
    expect((await askingForCode(services, "3@example.com")).status).toBe(429);
    expect((await askingForCode(services, "3@example.com", { from: home })).status).toBe(202);
  });

  test("notes no address and no network in what is counted", async () => {
    await askingForCode(services, email, { from: home });
    const counts = (await readWholeTable(services.table)).filter(({ pk }) => pk.startsWith("CODES#"));
    expect(counts).toHaveLength(3);
    expect(JSON.stringify(counts)).not.toMatch(/kim|example|203/);
    expect(counts.every(({ expiresAt }) => Number(expiresAt) > 0)).toBe(true);
  });

  test("asks the same of the table for every address: three counts and the challenge", async () => {
    await signingUp(services, email);
    const { table, usage } = metered(services.table);
    const asked = [];
    for (const address of [email, nobody]) {
      await askingForCode({ ...services, table }, address);
      asked.push(usage());
    }
    expect(asked[0]).toEqual(asked[1]);
    expect(asked[0]).toMatchObject({ commands: ["UpdateItem", "UpdateItem", "UpdateItem", "PutItem"], writeUnits: 4 });
  });

  test("sends nothing where no mail is configured", async () => {
    const without = { ...services, mailSender: undefined };
    const answer = await askingForCode(without, email);
    expect(answer).toMatchObject({ status: 503, body: { code: "mail_not_configured" } });
    expect(services.queued).toEqual([]);
  });
});

describe("wrong codes", () => {
  const home = "203.0.113.7";

  async function thirtyWrong(address: string): Promise<void> {
    services.codeLimits = { ...services.codeLimits, forAddressAnHour: 100, forAddressADay: 100 };
    for (let round = 0; round < 6; round++) {
      const { challenge, code } = await challengeAndCode(services, address);
      for (let time = 0; time < 5; time++)
        expect((await loggingInWith({ challenge, code: anotherCode(code) })).status).toBe(400);
    }
  }

  test("are thirty a day for an address: then codes are taken only from where its owner has signed in", async () => {
    await signingUp(services, email);
    await loggingIn(services, email, goodPassword, home);
    await thirtyWrong(email);
    const named = await challengeAndCode(services, email);
    const refused = await loggingInWith(named);
    expect(refused).toMatchObject({ status: 429, body: { code: "too_many_requests" } });
    expect(refused.headers["retry-after"]).toBe(String(15 * 60 * 60));
    expect((await loggingInWith(named, {}, home)).status).toBe(200);
  });

  test("close an address that has no account just the same, until the day is over", async () => {
    await thirtyWrong(nobody);
    const named = await challengeAndCode(services, nobody);
    expect((await loggingInWith(named, { name: "Nora" })).status).toBe(429);
    services.clock.set("2026-12-02T00:00:00Z");
    expect((await loggingInWith(await challengeAndCode(services, nobody), { name: "Nora" })).status).toBe(200);
  });

  test("do not count when they are right", async () => {
    await signingUp(services, email);
    services.codeLimits = { ...services.codeLimits, wrongADay: 1 };
    for (let time = 0; time < 3; time++)
      expect((await loggingInWith(await challengeAndCode(services, email))).status).toBe(200);
  });
});

describe("whoever proves an address", () => {
  beforeEach(() => {
    services.signUpRules = { organizerEmailDomains: ["*"], confirmAccounts: "by-email" };
  });

  test("confirms the sign-up, and gets the role and the password that it says", async () => {
    const { userId } = (await signingUp(services, email, { role: "organizer" })).body;
    expect((await loggingIn(services, email)).status).toBe(401);
    expect((await confirming(await challengeAndCode(services, email, { purpose: "confirm" }))).status).toBe(204);
    expect(await loggingIn(services, email)).toMatchObject({ status: 200, body: { userId } });
    expect((await meOf(userId)).roles).toEqual(["attendee", "organizer"]);
    const { code, challenge } = await challengeAndCode(services, email, { purpose: "confirm" });
    expect(code, "nothing is left to confirm").toBe("none");
    expect((await confirming({ challenge, code: codeOf(await services.links.key(), challenge) })).status).toBe(400);
  });

  test("by signing in is rid of a sign-up that somebody else has made: password, name and role", async () => {
    await signingUp(services, email, { name: "Mallory", role: "organizer" });
    const { body } = await loggingInWith(await challengeAndCode(services, email), { name: "Kim" });
    expect(await meOf(body.userId)).toMatchObject({ name: "Kim", roles: ["attendee"] });
    expect((await loggingIn(services, email)).status).toBe(401);
  });

  test("confirms the sign-up that stood when the code was asked for, and no later one", async () => {
    await signingUp(services, email, { name: "Kim" });
    const named = await challengeAndCode(services, email, { purpose: "confirm" });
    await signingUp(services, email, { name: "Mallory", password: "the password of mallory" });
    expect(await confirming(named)).toMatchObject(wrongCode);
    expect(await findOwnerOfAddress(services.table, email)).toBeUndefined();
  });

  test("is rid of a password that somebody else has set for whom they invited by address", async () => {
    const { table, clock } = services;
    const invited = { userId: "invited", email, name: "Kim", timeZone: "UTC", roles: [] };
    await createProfile(table, newProfile({ ...invited, account: "none" }, "change", clock.now()));
    const signUp = await signingUp(services, email, { name: "Mallory", role: "organizer" });
    expect(signUp.body).toEqual({ userId: "invited", confirmed: false });
    expect((await findProfile(table, "invited"))?.name, "nothing is said in their name").toBe("Kim");
    expect((await loggingIn(services, email)).status).toBe(401);
    await loggingInWith(await challengeAndCode(services, email), { name: "Kim" });
    expect(await meOf("invited")).toMatchObject({ name: "Kim", roles: ["attendee"] });
    expect((await loggingIn(services, email)).status).toBe(401);
  });

  test("who was invited by address and signs up keeps the id", async () => {
    const { table, clock } = services;
    const invited = { userId: "invited-too", email, name: "k", timeZone: "UTC", roles: [] };
    await createProfile(table, newProfile({ ...invited, account: "none" }, "change", clock.now()));
    await signingUp(services, email, { name: "Kim" });
    expect((await confirming(await challengeAndCode(services, email, { purpose: "confirm" }))).status).toBe(204);
    expect(await loggingIn(services, email)).toMatchObject({ status: 200, body: { userId: "invited-too" } });
    expect((await meOf("invited-too")).name).toBe("Kim");
  });
});

describe("what somebody with a token can do at the user pool itself", () => {
  async function signedIn() {
    await signingUp(services, email);
    return (await loggingIn(services, email)).body as { accessToken: string; userId: string };
  }

  test("to delete their account there keeps nobody out for long: a code makes it anew, with the same id", async () => {
    const { accessToken, userId } = await signedIn();
    await users.userPool.client.send(new DeleteUserCommand({ AccessToken: accessToken }));
    expect((await loggingIn(services, email)).status).toBe(401);
    const again = await loggingInWith(await challengeAndCode(services, email));
    expect(again).toMatchObject({ status: 200, body: { userId } });
    expect((await meOf(userId)).name).toBe("Kim");
  });

  test("to change the password takes the old one", async () => {
    const { accessToken } = await signedIn();
    const changing = (PreviousPassword: string) =>
      users.userPool.client.send(
        new ChangePasswordCommand({ AccessToken: accessToken, PreviousPassword, ProposedPassword: "of a thief's" }),
      );
    await expect(changing("a guess of mine")).rejects.toMatchObject({ name: "NotAuthorizedException" });
    expect((await loggingIn(services, email)).status).toBe(200);
  });
});

describe("where something fails", () => {
  beforeEach(() => signingUp(services, email));

  test("a code whose use was not answered by the table is used, and lets in", async () => {
    const named = await challengeAndCode(services, email);
    const { table, inject, pending } = faulty(services.table);
    inject({ command: "TransactWriteItems", when: "after", error: lostAnswer });
    expect((await loggingInWith(named, {}, undefined, { ...services, table })).status).toBe(200);
    expect(pending()).toBe(0);
    expect(await loggingInWith(named)).toMatchObject(wrongCode);
  });

  test("a code that could not be used yet is good", async () => {
    const named = await challengeAndCode(services, email);
    const { table, inject } = faulty(services.table);
    inject({ command: "TransactWriteItems", when: "before", error: conditionFailed(1), times: 2 });
    expect((await loggingInWith(named, {}, undefined, { ...services, table })).status).toBe(200);
  });

  test("a code that was used while the user pool did not answer is gone, and another one lets in", async () => {
    const named = await challengeAndCode(services, email);
    const stopped = await newUserPool();
    await stopped.stop();
    const answer = await loggingInWith(named, {}, undefined, { ...services, userPool: stopped.userPool });
    expect(answer).toMatchObject({ status: 503, body: { code: "unavailable" } });
    expect(await loggingInWith(named)).toMatchObject(wrongCode);
    expect((await loggingInWith(await challengeAndCode(services, email))).status).toBe(200);
  });
});

test("what is kept of codes for an address is given to its owner", async () => {
  const { userId } = (await signingUp(services, email)).body;
  await loggingInWith({ ...(await challengeAndCode(services, email)), code: "000000" });
  const { body } = await call(exportMe, services, { as: { userId } });
  expect(JSON.stringify(body)).toContain("codes");
});

test("whoever proves an address that mails came back from is mailed again", async () => {
  const { body } = await loggingInWith(await challengeAndCode(services, email), {
    name: "Kim",
    timeZone: "Europe/Berlin",
  });
  await markUndeliverable(services.table, body.userId, services.clock.now());
  await loggingInWith(await challengeAndCode(services, email));
  expect(await findProfile(services.table, body.userId)).toMatchObject({ undeliverableSince: null });
});
