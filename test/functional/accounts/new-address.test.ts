import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { codeOf } from "../../../functions/domain/accounts/code.ts";
import { newProfile } from "../../../functions/domain/people/profile.ts";
import { askForNewAddress } from "../../../functions/operations/accounts/ask-for-new-address.ts";
import { changeAddress } from "../../../functions/operations/accounts/change-address.ts";
import { createPersonalToken } from "../../../functions/operations/accounts/create-personal-token.ts";
import { exchangeToken } from "../../../functions/operations/accounts/exchange-token.ts";
import { refresh } from "../../../functions/operations/accounts/refresh.ts";
import { signOutEverywhere } from "../../../functions/operations/accounts/sign-out-everywhere.ts";
import { getMe } from "../../../functions/operations/people/get-me.ts";
import { listUsers } from "../../../functions/operations/people/list-users.ts";
import { putTokenSession } from "../../../functions/store/accounts/sessions.ts";
import { findOwnerOfAddress } from "../../../functions/store/people/addresses.ts";
import { createProfile } from "../../../functions/store/people/profiles.ts";
import { transact } from "../../../functions/store/table/transaction.ts";
import {
  anotherCode,
  loggingIn,
  newAccountServices,
  signingUp,
  type TestAccountServices,
} from "../../support/account-services.ts";
import { type Answer, type CallOptions, call } from "../../support/call.ts";
import { faulty, lostAnswer } from "../../support/table/faulty.ts";
import { readWholeTable } from "../../support/table/whole-table.ts";
import { newUserPool, type TestUserPool } from "../../support/user-pool.ts";

const old = "kim@example.com";
const wanted = "kim@example.net";

let users: TestUserPool;
let services: TestAccountServices;
let kim: NonNullable<CallOptions["as"]>;

beforeAll(async () => {
  users = await newUserPool();
});
beforeEach(async () => {
  services = await newAccountServices(users);
  kim = { userId: (await signingUp(services, old)).body.userId, signedInSecondsAgo: 60 };
});
afterAll(() => users.stop());

const asking = (email = wanted, as = kim): Promise<Answer> => call(askForNewAddress, services, { as, body: { email } });
const naming = (challenge: string, code: string, as = kim, on: object = services): Promise<Answer> =>
  call(changeAddress, on, { as, body: { challenge, code } });
const codeFor = async (challenge: string) => codeOf(await services.links.key(), challenge);

async function asked(email = wanted): Promise<{ challenge: string; code: string }> {
  const { status, body } = await asking(email);
  expect(status).toBe(202);
  return { challenge: body.challenge, code: await codeFor(body.challenge) };
}

const ownerOf = (email: string) => findOwnerOfAddress(services.table, email);

describe("a new address", () => {
  test("is one's own once its code is named, and the old one is free", async () => {
    const { challenge, code } = await asked();
    expect(services.queued).toEqual([{ queue: "codes", message: { challenge } }]);
    expect(await ownerOf(wanted)).toBeUndefined();
    expect(await naming(challenge, code)).toMatchObject({ status: 204 });
    expect((await call(getMe, services, { as: kim })).body.email).toBe(wanted);
    expect([await ownerOf(wanted), await ownerOf(old)]).toEqual([kim.userId, undefined]);
    expect((await call(listUsers, services, { as: kim, query: { email: wanted } })).body.items).toHaveLength(1);
    expect((await signingUp(services, old)).status).toBe(201);
  });

  test("is signed in with, and the old one no more", async () => {
    const { challenge, code } = await asked();
    await naming(challenge, code);
    expect(await loggingIn(services, old)).toMatchObject({ status: 401 });
    expect(await loggingIn(services, wanted)).toMatchObject({ status: 200, body: { userId: kim.userId } });
  });

  test("ends all sessions and tokens", async () => {
    const { refreshToken } = (await loggingIn(services, old)).body;
    const { token } = (await call(createPersonalToken, services, { as: kim, body: { name: "Wall" } })).body;
    const { challenge, code } = await asked();
    await naming(challenge, code);
    expect(await call(refresh, services, { body: { refreshToken } })).toMatchObject({ status: 401 });
    expect(await call(exchangeToken, services, { body: { personalToken: token } })).toMatchObject({ status: 401 });
    expect(await asking(old)).toMatchObject({ status: 403, body: { code: "recent_proof_required" } });
  });

  test("is not taken from whoever has it, who is named only after the proof", async () => {
    await signingUp(services, wanted);
    const { challenge, code } = await asked();
    expect(await naming(challenge, anotherCode(code))).toMatchObject({ status: 400 });
    expect(await naming(challenge, code)).toMatchObject({ status: 409, body: { code: "email_taken" } });
    expect(await ownerOf(old)).toBe(kim.userId);
  });

  test("is not taken from somebody who was invited by it", async () => {
    const invited = {
      userId: "invited",
      email: wanted,
      name: "",
      timeZone: "UTC",
      roles: [],
      account: "none" as const,
    };
    await createProfile(services.table, newProfile(invited, "change", 0));
    const { challenge, code } = await asked();
    expect(await naming(challenge, code)).toMatchObject({ status: 409, body: { code: "email_taken" } });
  });

  test("must be another one, and needs a sender", async () => {
    expect(await asking(old)).toMatchObject({ status: 400, body: { errors: [{ path: "email" }] } });
    const answer = await call(
      askForNewAddress,
      { ...services, mailSender: undefined },
      { as: kim, body: { email: wanted } },
    );
    expect(answer).toMatchObject({ status: 503, body: { code: "mail_not_configured" } });
  });
});

describe("the code", () => {
  test("works for nobody else, and for nothing else", async () => {
    const robin = { userId: (await signingUp(services, "robin@example.com")).body.userId };
    const { challenge, code } = await asked();
    expect(await naming(challenge, code, robin)).toMatchObject({ status: 400 });
    expect(await ownerOf(wanted)).toBeUndefined();
    expect(await naming(challenge, code)).toMatchObject({ status: 204 });
  });

  test("named twice, or again, changes the address once and is taken both times", async () => {
    const { challenge, code } = await asked();
    const twins = await Promise.all([naming(challenge, code), naming(challenge, code)]);
    expect(twins.map(({ status }) => status)).toEqual([204, 204]);
    expect(await naming(challenge, code)).toMatchObject({ status: 204 });
    const addresses = (await readWholeTable(services.table)).filter(({ pk }) => pk.startsWith("UNIQUE#EMAIL#"));
    expect(addresses).toEqual([expect.objectContaining({ userId: kim.userId, pk: `UNIQUE#EMAIL#${wanted}` })]);
  });

  test("of two addresses at once leaves the person at one of them, and the other one free", async () => {
    const [one, other] = [await asked(), await asked("kim@example.org")];
    const answers = await Promise.all([naming(one.challenge, one.code), naming(other.challenge, other.code)]);
    const statuses = answers.map(({ status }) => status).sort();
    // Whoever comes second finds that the session has been ended.
    expect(statuses).toEqual([204, 403]);
    const { email } = (await call(getMe, services, { as: kim })).body;
    const owners = [await ownerOf(old), await ownerOf(wanted), await ownerOf("kim@example.org")];
    expect(owners.filter(Boolean)).toEqual([kim.userId]);
    expect(await ownerOf(email)).toBe(kim.userId);
  });

  test("of two people for one address makes it one's and not the other's", async () => {
    const robin = { userId: (await signingUp(services, "robin@example.com")).body.userId };
    const mine = await asked();
    const { challenge } = (await asking(wanted, robin)).body;
    const theirs = { challenge, code: await codeFor(challenge) };
    const answers = await Promise.all([
      naming(mine.challenge, mine.code),
      naming(theirs.challenge, theirs.code, robin),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
  });

  test("is of no use to a session that has been ended since, nor to one of a personal token", async () => {
    const { challenge, code } = await asked();
    await call(signOutEverywhere, services, { as: kim });
    expect(await naming(challenge, code)).toMatchObject({ status: 403, body: { code: "recent_proof_required" } });
    const program = { ...kim, session: "of-a-program", signedInSecondsAgo: -30 };
    await transact(services.table, [putTokenSession(kim.userId, "of-a-program", services.clock.now())]);
    expect(await naming(challenge, code, program)).toMatchObject({ status: 403 });
    expect(await ownerOf(old)).toBe(kim.userId);
  });

  test("changes the address once where the answer of the database was lost", async () => {
    const { challenge, code } = await asked();
    const { table, inject } = faulty(services.table);
    inject({ command: "TransactWriteItems", when: "after", error: lostAnswer });
    expect(await naming(challenge, code, kim, { ...services, table })).toMatchObject({ status: 204 });
    expect(await ownerOf(wanted)).toBe(kim.userId);
  });
});
