import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createPersonalToken } from "../../../functions/operations/accounts/create-personal-token.ts";
import { deleteMe } from "../../../functions/operations/accounts/delete-me.ts";
import { exchangeToken } from "../../../functions/operations/accounts/exchange-token.ts";
import { listPersonalTokens } from "../../../functions/operations/accounts/list-personal-tokens.ts";
import { refresh } from "../../../functions/operations/accounts/refresh.ts";
import { resetPassword } from "../../../functions/operations/accounts/reset-password.ts";
import { revokePersonalToken } from "../../../functions/operations/accounts/revoke-personal-token.ts";
import { signOutEverywhere } from "../../../functions/operations/accounts/sign-out-everywhere.ts";
import { operationLambda } from "../../../functions/operations/operation-lambda.ts";
import { putSessionsEnded } from "../../../functions/store/accounts/sessions.ts";
import { transact } from "../../../functions/store/table/transaction.ts";
import {
  challengeAndCode,
  claimsOf,
  loggingIn,
  newAccountServices,
  signingUp,
} from "../../support/account-services.ts";
import { type Answer, answerOf, type CallOptions, call, eventFor } from "../../support/call.ts";
import { intercepted } from "../../support/table/intercepted.ts";
import { readWholeTable } from "../../support/table/whole-table.ts";
import { newUserPool, type TestUserPool } from "../../support/user-pool.ts";

let users: TestUserPool;
let services: Awaited<ReturnType<typeof newAccountServices>>;
let kim: NonNullable<CallOptions["as"]>;
let made: { id: string; token: string };

beforeAll(async () => {
  users = await newUserPool();
});
beforeEach(async () => {
  services = await newAccountServices(users);
  kim = { userId: (await signingUp(services, "kim@example.com")).body.userId };
  made = (await call(createPersonalToken, services, { as: kim, body: { name: "Wall", expiresInDays: 2 } })).body;
});
afterAll(() => users.stop());

const exchanging = (personalToken: string, from = "203.0.113.7", on: object = services): Promise<Answer> =>
  call(exchangeToken, on, { body: { personalToken }, from });
const revoking = () => call(revokePersonalToken, services, { as: kim, params: { id: made.id } });
const lastUse = async () => (await call(listPersonalTokens, services, { as: kim })).body.items[0].lastUsedAt;

const refused = { status: 401, body: { code: "unauthenticated" } };

describe("a personal token", () => {
  test("gives an access token, and nothing to refresh it with", async () => {
    const { status, body } = await exchanging(made.token);
    expect(status).toBe(200);
    expect(body).toEqual({
      accessToken: expect.any(String),
      expiresIn: 3_600,
      tokenType: "Bearer",
      userId: kim.userId,
    });
    expect(claimsOf(body.accessToken)).toMatchObject({ username: kim.userId, token_use: "access" });
  });

  test("gives one that proves nothing of who somebody is, at once and for good", async () => {
    const { accessToken } = (await exchanging(made.token)).body;
    const event = eventFor(createPersonalToken, { as: kim, body: { name: "Another" } });
    Object.assign(event.requestContext.authorizer!.jwt, { claims: claimsOf(accessToken) });
    const handler = operationLambda(createPersonalToken, services);
    const answer = answerOf(await handler(event, { getRemainingTimeInMillis: () => 60_000 } as never));
    expect(answer).toMatchObject({ status: 403, body: { code: "recent_proof_required" } });
  });

  test("leaves its owner's own sessions alone", async () => {
    const { refreshToken } = (await loggingIn(services, "kim@example.com")).body;
    await exchanging(made.token);
    expect(await call(refresh, services, { body: { refreshToken } })).toMatchObject({ status: 200 });
  });

  test("shows when it was last used, noted once an hour", async () => {
    expect(await lastUse()).toBeNull();
    await exchanging(made.token);
    expect(await lastUse()).toBe("2026-12-01T09:00:00.000Z");
    services.clock.set("2026-12-01T09:59:59Z");
    await exchanging(made.token);
    expect(await lastUse()).toBe("2026-12-01T09:00:00.000Z");
    services.clock.set("2026-12-01T10:00:00Z");
    await exchanging(made.token);
    expect(await lastUse()).toBe("2026-12-01T10:00:00.000Z");
  });

  test("is refused once it has expired", async () => {
    services.clock.set("2026-12-03T09:00:00Z");
    expect(await exchanging(made.token)).toMatchObject(refused);
  });

  test("is refused once it was revoked", async () => {
    await revoking();
    expect(await exchanging(made.token)).toMatchObject(refused);
  });

  test("is refused once its account is closed", async () => {
    await call(deleteMe, services, { as: kim });
    expect(await exchanging(made.token)).toMatchObject(refused);
  });

  test("is gone with a reset, which also ends what sessions of before have proved", async () => {
    const named = await challengeAndCode(services, "kim@example.com", { purpose: "reset" });
    const body = { ...named, password: "another horse battery" };
    expect(await call(resetPassword, services, { body })).toMatchObject({ status: 204 });
    expect(await exchanging(made.token)).toMatchObject(refused);
    expect(await call(deleteMe, services, { as: { ...kim, signedInSecondsAgo: 60 } })).toMatchObject({
      status: 403,
      body: { code: "recent_proof_required" },
    });
  });

  test("goes on when its owner signs out everywhere", async () => {
    const { refreshToken } = (await loggingIn(services, "kim@example.com")).body;
    expect(await call(signOutEverywhere, services, { as: kim })).toMatchObject({ status: 204 });
    expect(await call(refresh, services, { body: { refreshToken } })).toMatchObject({ status: 401 });
    expect(await exchanging(made.token)).toMatchObject({ status: 200 });
  });
});

describe("revoking a token while it is exchanged", () => {
  test.each([
    ["never used before", false],
    ["used just before", true],
  ])("refuses the exchange whenever it comes before the session is noted: %s", async (_, isUsed) => {
    const commands: string[] = [];
    await exchanging(
      made.token,
      undefined,
      withTable(({ command, when }) => when === "before" && commands.push(command)),
    );
    expect(commands).toEqual(["GetItem", "PutItem", "TransactWriteItems"]);
    for (const place of commands.keys()) {
      const { id, token } = (await call(createPersonalToken, services, { as: kim, body: { name: `${place}` } })).body;
      if (isUsed) await exchanging(token);
      let seen = 0;
      const table = withTable(async ({ when }) => {
        if (when === "before" && seen++ === place) {
          await call(revokePersonalToken, services, { as: kim, params: { id } });
        }
      });
      expect(await exchanging(token, `198.51.${place}.7`, table), commands[place]).toMatchObject(refused);
    }
  });

  const withTable = (look: Parameters<typeof intercepted>[1]) => ({
    ...services,
    table: intercepted(services.table, look),
  });
});

describe("wrong tokens", () => {
  const wrong = () => [
    "anything",
    `${made.token.slice(0, -1)}${made.token.endsWith("A") ? "B" : "A"}`,
    made.token.replace(kim.userId, "nobody"),
    made.token.replace(made.id, "x".repeat(20)),
  ];

  test("all look alike", async () => {
    const answers = [];
    for (const token of wrong()) answers.push(await exchanging(token));
    const said = answers.map(({ status, body: { requestId, ...body } }) => ({ status, body }));
    expect(said).toEqual(said.map(() => expect.objectContaining({ status: 401, body: said[0]!.body })));
  });

  test("are ten from a network in a quarter of an hour; a right one is taken all the same", async () => {
    for (let time = 0; time < 10; time++) expect((await exchanging("wrong")).status).toBe(401);
    const answer = await exchanging("wrong");
    expect(answer).toMatchObject({ status: 429, body: { code: "too_many_requests" } });
    expect(answer.headers["retry-after"]).toBe("900");
    expect(await exchanging("wrong", "198.51.100.7")).toMatchObject({ status: 401 });
    expect(await exchanging(made.token)).toMatchObject({ status: 200 });
    services.clock.set("2026-12-01T09:15:00Z");
    expect(await exchanging("wrong")).toMatchObject({ status: 401 });
  });

  test("leave neither the token nor the network in the table", async () => {
    await exchanging("mst_kim_wrong");
    const stored = JSON.stringify(await readWholeTable(services.table));
    expect(stored).not.toContain("mst_kim_wrong");
    expect(stored).not.toContain("203.0.113");
  });
});

test("no token is made by a session that is ended meanwhile", async () => {
  const end = () => transact(services.table, [putSessionsEnded(kim.userId, Date.now(), services.clock.now())]);
  await end();
  expect(await call(createPersonalToken, services, { as: kim, body: { name: "Late" } })).toMatchObject({ status: 403 });
});
