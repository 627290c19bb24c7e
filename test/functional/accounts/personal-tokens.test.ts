import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createPersonalToken } from "../../../functions/operations/accounts/create-personal-token.ts";
import { exportMe } from "../../../functions/operations/accounts/export-me.ts";
import { listPersonalTokens } from "../../../functions/operations/accounts/list-personal-tokens.ts";
import { revokePersonalToken } from "../../../functions/operations/accounts/revoke-personal-token.ts";
import { personalTokensKey } from "../../../functions/store/accounts/personal-tokens.ts";
import { putSessionsEnded } from "../../../functions/store/accounts/sessions.ts";
import { transact } from "../../../functions/store/table/transaction.ts";
import { newAccountServices, signingUp } from "../../support/account-services.ts";
import { type Answer, type CallOptions, call } from "../../support/call.ts";
import { faulty, lostAnswer } from "../../support/table/faulty.ts";
import { intercepted } from "../../support/table/intercepted.ts";
import { readWholeTable } from "../../support/table/whole-table.ts";
import { newUserPool, type TestUserPool } from "../../support/user-pool.ts";

let users: TestUserPool;
let services: Awaited<ReturnType<typeof newAccountServices>>;
let kim: NonNullable<CallOptions["as"]>;

beforeAll(async () => {
  users = await newUserPool();
});
beforeEach(async () => {
  services = await newAccountServices(users);
  const { userId } = (await signingUp(services, "kim@example.com")).body;
  kim = { userId };
});
afterAll(() => users.stop());

const making = (body: object = {}, as = kim, with_ = services): Promise<Answer> =>
  call(createPersonalToken, with_, { as, body: { name: "Wall", ...body } });
const revoking = (id: string, as = kim): Promise<Answer> => call(revokePersonalToken, services, { as, params: { id } });
const listed = async (as = kim) => (await call(listPersonalTokens, services, { as })).body.items;

describe("a personal token", () => {
  test("is shown once, and listed without what it is", async () => {
    const { status, body } = await making({ expiresInDays: 30 });
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.any(String),
      name: "Wall",
      token: expect.stringMatching(/^mst_/),
      expiresAt: "2026-12-31T09:00:00.000Z",
    });
    expect(await listed()).toEqual([
      { id: body.id, name: "Wall", createdAt: "2026-12-01T09:00:00.000Z", expiresAt: body.expiresAt, lastUsedAt: null },
    ]);
  });

  test("lies nowhere in the table", async () => {
    const { token } = (await making()).body;
    const everything = JSON.stringify(await readWholeTable(services.table));
    expect(everything).not.toContain(token.slice(-43));
  });

  test("needs a name, and a sensible number of days", async () => {
    for (const body of [{ name: " " }, { expiresInDays: 0 }, { expiresInDays: 367 }, { expiresInDays: 1.5 }]) {
      expect((await making(body)).status).toBe(400);
    }
  });

  test("is gone from the list once it has expired, or is revoked", async () => {
    const short = (await making({ name: "Short", expiresInDays: 1 })).body;
    const long = (await making({ name: "Long" })).body;
    services.clock.set("2026-12-02T09:00:00Z");
    expect(await listed()).toEqual([expect.objectContaining({ id: long.id })]);
    expect(await revoking(long.id)).toMatchObject({ status: 204 });
    expect(await listed()).toEqual([]);
    expect(await revoking(long.id)).toMatchObject({ status: 404, body: { code: "not_found" } });
    // What has expired goes when the next one is made.
    await making();
    expect(JSON.stringify(await readWholeTable(services.table))).not.toContain(short.id);
  });

  test("is its owner's: nobody else revokes or lists it", async () => {
    const { id } = (await making()).body;
    const robin = { userId: (await signingUp(services, "robin@example.com")).body.userId };
    expect(await revoking(id, robin)).toMatchObject({ status: 404 });
    expect(await listed(robin)).toEqual([]);
    expect(await listed()).toHaveLength(1);
  });

  test("is exported without its digest", async () => {
    const { id } = (await making()).body;
    const { items } = (await call(exportMe, services, { as: kim })).body;
    const [datum] = items.filter(({ kind }: { kind: string }) => kind === "personal-tokens");
    expect(datum.data.tokens[id]).toEqual({
      name: "Wall",
      createdAt: expect.any(Number),
      expiresAt: null,
      lastUsedAt: null,
    });
  });
});

describe("twenty tokens", () => {
  test("are all that somebody may have, however many they ask for at once", async () => {
    const answers = await Promise.all(Array.from({ length: 24 }, () => making()));
    const statuses = answers.map(({ status }) => status);
    // Who finds the database too busy with the others may ask again.
    expect(statuses.filter((status) => status === 201).length).toBeLessThanOrEqual(20);
    while ((await listed()).length < 20) expect((await making()).status).toBe(201);
    expect(await making()).toMatchObject({ status: 409, body: { code: "invalid_state" } });
    await revoking((await listed())[0].id);
    expect(await making()).toMatchObject({ status: 201 });
  });
});

describe("making one", () => {
  test("makes no second one where the answer of the database was lost", async () => {
    const { table, inject } = faulty(services.table);
    inject({ command: "TransactWriteItems", when: "after", error: lostAnswer });
    const { status, body } = await making({}, kim, { ...services, table });
    expect(status).toBe(201);
    expect(await listed()).toEqual([expect.objectContaining({ id: body.id })]);
  });

  test("leaves none behind where all sessions are ended meanwhile", async () => {
    const end = () => transact(services.table, [putSessionsEnded(kim.userId, realTime(), services.clock.now())]);
    const table = intercepted(services.table, ({ command, when }) =>
      command === "TransactWriteItems" && when === "before" ? end() : undefined,
    );
    const answer = await making({}, kim, { ...services, table });
    expect(answer).toMatchObject({ status: 403, body: { code: "recent_proof_required" } });
    expect((await readWholeTable(services.table)).filter(({ sk }) => sk === personalTokensKey("").sk)).toEqual([]);
  });
});

/** Tokens go by it, whatever the domain's clock says. */
function realTime(): number {
  return Date.now();
}
