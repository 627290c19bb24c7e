import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { networkOf } from "../../../functions/domain/accounts/network.ts";
import { exportMe } from "../../../functions/operations/accounts/export-me.ts";
import { logIn } from "../../../functions/operations/accounts/log-in.ts";
import type { AccountServices } from "../../../functions/services/services.ts";
import {
  attemptsKey,
  markAttemptFailed,
  readAttempts,
  replaceAttempts,
} from "../../../functions/store/accounts/attempts.ts";
import { write } from "../../../functions/store/table/transaction.ts";
import { Contention } from "../../../functions/store/table/transient.ts";
import { beginAttempt } from "../../../functions/use-cases/accounts/throttle-attempts.ts";
import { goodPassword, loggingIn, newAccountServices, signingUp } from "../../support/account-services.ts";
import { type Answer, call } from "../../support/call.ts";
import type { TestClock } from "../../support/clock.ts";
import { faulty, lostAnswer, throttled } from "../../support/table/faulty.ts";
import { readWholeTable } from "../../support/table/whole-table.ts";
import { newUserPool, type TestUserPool } from "../../support/user-pool.ts";

let users: TestUserPool;
let services: AccountServices & { clock: TestClock };
const email = "kim@example.com";
const other = "robin@example.com";

beforeAll(async () => {
  users = await newUserPool();
});
beforeEach(async () => {
  services = await newAccountServices(users);
  for (const address of [email, other]) await signingUp(services, address);
});
afterAll(() => users.stop());

/** Two addresses of one network, and some of others. */
const home = "203.0.113.7";
const nextDoor = "203.0.113.250";
const away = (network: number) => `198.51.${network}.7`;

const wrong = (address = email, from = home) => loggingIn(services, address, "a wrong password", from);
const right = (address = email, from = home) => loggingIn(services, address, goodPassword, from);

async function inTurn(times: number, attempt: () => Promise<Answer>): Promise<number[]> {
  const statuses: number[] = [];
  for (let time = 0; time < times; time++) statuses.push((await attempt()).status);
  return statuses;
}

/** As a hundred failures from ten other networks leave it. */
async function hundredElsewhere(address = email): Promise<void> {
  const now = services.clock.now();
  const key = attemptsKey(address);
  const failures = Array.from({ length: 100 }, (_, n) => [`n${n}`, { startedAt: now, underway: false }] as const);
  const read = await readAttempts(services.table, key);
  await write(services.table, replaceAttempts(key, read, Object.fromEntries(failures), now));
}

describe("wrong log-ins", () => {
  test("are ten within 15 minutes; after that not even the right password is taken", async () => {
    expect(await inTurn(10, () => wrong())).toEqual(Array(10).fill(401));
    for (const answer of [await wrong(), await right()]) {
      expect(answer).toMatchObject({ status: 429, body: { code: "too_many_requests" } });
      expect(answer.headers["retry-after"]).toBe("900");
    }
  });

  test("sixty at once are ten as well", async () => {
    const answers = await Promise.all(Array.from({ length: 60 }, () => wrong()));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array(10).fill(401), ...Array(50).fill(429)]);
  });

  test("are counted for an address that has no account just the same", async () => {
    expect(await inTurn(11, () => wrong("nobody@example.com"))).toEqual([...Array(10).fill(401), 429]);
  });

  test("are counted for one address, whatever its case, and for no other", async () => {
    await inTurn(5, () => wrong(email));
    await inTurn(5, () => wrong(email.toUpperCase()));
    expect((await right()).status).toBe(429);
    expect((await right(other)).status).toBe(200);
  });

  test("count for 15 minutes each", async () => {
    services.clock.set("2026-12-01T09:00:00Z");
    await wrong();
    services.clock.set("2026-12-01T09:10:00Z");
    await inTurn(9, () => wrong());
    expect((await right()).headers["retry-after"]).toBe("300");
    services.clock.set("2026-12-01T09:14:59.500Z");
    expect((await right()).headers["retry-after"]).toBe("1");
    services.clock.set("2026-12-01T09:15:00Z");
    expect((await right()).status).toBe(200);
    expect(await inTurn(2, () => wrong())).toEqual([401, 429]);
    services.clock.set("2026-12-01T09:25:00Z");
    expect(await inTurn(9, () => wrong())).toEqual(Array(9).fill(401));
  });

  test("are noted without the address", async () => {
    await wrong();
    const items = (await readWholeTable(services.table)).filter(({ sk }) => sk === "FAILURES");
    expect(items.map(({ expiresAt }) => expiresAt)).toEqual(Array(2).fill(Date.parse("2026-12-01T09:15:00Z") / 1000));
    expect(JSON.stringify(items)).not.toMatch(/kim|example|203/i);
  });
});

describe("wrong log-ins of somebody elsewhere", () => {
  test("lock nobody out who is in another network", async () => {
    expect(await inTurn(11, () => wrong(email, away(1)))).toEqual([...Array(10).fill(401), 429]);
    expect((await right(email, away(1))).status).toBe(429);
    expect((await right()).status).toBe(200);
  });

  test("count together where they come from one network", async () => {
    await inTurn(5, () => wrong());
    await inTurn(5, () => wrong(email, nextDoor));
    expect((await right()).status).toBe(429);
  });

  test("a hundred of them, from ten networks, close every network that the account has not signed in from", async () => {
    await right();
    for (let network = 0; network < 10; network++) await inTurn(10, () => wrong(email, away(network)));
    const closed = await right(email, away(10));
    expect(closed).toMatchObject({ status: 429, body: { code: "too_many_requests" } });
    expect(closed.headers["retry-after"]).toBe("900");
    expect((await right(email, nextDoor)).status).toBe(200);
    expect(await inTurn(11, () => wrong())).toEqual([...Array(10).fill(401), 429]);
    services.clock.set("2026-12-01T09:15:00Z");
    expect((await right(email, away(10))).status).toBe(200);
  });

  test("a hundred of them close as much for an address that has no account", async () => {
    const nobody = "nobody@example.com";
    await hundredElsewhere(nobody);
    expect((await wrong(nobody)).status).toBe(429);
  });
});

describe("a network that somebody has signed in from", () => {
  test("is nobody else's", async () => {
    await right(other);
    await hundredElsewhere();
    expect((await right()).status).toBe(429);
  });

  test("is known for ninety days", async () => {
    await right();
    services.clock.set("2027-03-01T08:59:59Z");
    await hundredElsewhere();
    expect((await right()).status).toBe(200);
    services.clock.set("2027-05-30T09:00:00Z");
    await hundredElsewhere();
    expect((await right()).status).toBe(429);
  });

  test("does not stand in the table, and what stands there its owner is given", async () => {
    const { userId } = (await right()).body;
    await wrong(email, away(1));
    const items = await readWholeTable(services.table);
    expect(JSON.stringify(items)).not.toMatch(/203\.0\.113|198\.51/);
    const { body } = await call(exportMe, services, { as: { userId } });
    expect(JSON.stringify(body)).toContain("known-networks");
  });
});

describe("right log-ins", () => {
  test("never count", async () => {
    expect(await inTurn(12, () => right())).toEqual(Array(12).fill(200));
    expect(await inTurn(10, () => wrong())).toEqual(Array(10).fill(401));
  });

  test("never count when they come at once", async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, () => right()));
    expect(answers.map(({ status }) => status)).toEqual(Array(30).fill(200));
  });

  test("take no failure away", async () => {
    await inTurn(9, () => wrong());
    expect(await inTurn(2, () => right())).toEqual([200, 200]);
    expect((await wrong()).status).toBe(401);
    expect((await right()).status).toBe(429);
  });
});

describe("an attempt", () => {
  test("that the user pool does not answer is no failure", async () => {
    const pool = await newUserPool();
    const broken = { ...services, userPool: pool.userPool };
    await pool.stop();
    const answer = await call(logIn, broken, { body: { email, password: "a wrong password" } });
    expect(answer.status).toBe(503);
    expect(await inTurn(10, () => wrong())).toEqual(Array(10).fill(401));
  });

  test("that is cut off holds its place for a minute", async () => {
    const key = attemptsKey(email, networkOf(home));
    const begin = (id: string, at: string) => beginAttempt(services.table, { key, max: 10 }, id, Date.parse(at));
    for (let id = 0; id < 10; id++) await begin(`cut-off-${id}`, "2026-12-01T09:00:00Z");
    await expect(begin("one-more", "2026-12-01T09:00:59Z")).rejects.toThrow(Contention);
    await begin("one-more", "2026-12-01T09:01:00Z");
    await write(services.table, markAttemptFailed(key, "one-more"));
    services.clock.set("2026-12-01T09:01:00Z");
    expect(await inTurn(10, () => wrong())).toEqual([...Array(9).fill(401), 429]);
  });

  test("is counted once, whatever the database goes through", async () => {
    const { table, inject, pending } = faulty(services.table);
    const body = { email, password: "a wrong password" };
    const guessing = () => call(logIn, { ...services, table }, { body, from: home });
    inject({ command: "PutItem", when: "before", error: throttled });
    inject({ command: "GetItem", when: "before", error: throttled });
    inject({ command: "UpdateItem", when: "after", error: lostAnswer, times: 2 });
    expect((await guessing()).status).toBe(401);
    expect(await inTurn(8, () => wrong())).toEqual(Array(8).fill(401));
    inject({ command: "PutItem", when: "after", error: lostAnswer });
    expect((await guessing()).status, "the tenth").toBe(401);
    expect(pending()).toBe(0);
    expect((await right()).status).toBe(429);
  });
});
