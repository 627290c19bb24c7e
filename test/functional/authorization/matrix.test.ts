import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AnyOperation, wantsAccessToken } from "../../../functions/http/operation.ts";
import { operations } from "../../../functions/operations.ts";
import { type Answer, call } from "../../support/call.ts";
import { type Snapshot, snapshotOf } from "../../support/table/snapshot.ts";
import { newUserPool, type TestUserPool } from "../../support/user-pool.ts";
import { type CallerName, type Cast, callers, newCast, servicesFor } from "./cast.ts";
import { byCaller, matrix, rowText } from "./matrix.ts";
import { requestOf } from "./requests.ts";

let users: TestUserPool;
let cast: Cast;
let snapshot: Snapshot;

beforeAll(async () => {
  users = await newUserPool();
  cast = await newCast(users);
  snapshot = await snapshotOf(cast.services.table);
});

afterAll(() => users.stop());

const rows = operations.flatMap((operation) => {
  const variants = [...matrix.keys()].filter((row) => row.startsWith(`${operation.name}:`));
  return [operation.name, ...variants].map((row) => ({ row, operation }));
});

describe("the matrix of who may do what", () => {
  test.each(rows)("$row", async ({ row, operation }) => {
    const answers: Answer[] = [];
    for (const caller of callers) answers.push(await ask(row, operation, caller));
    const statuses = byCaller(answers.map(({ status }) => status));
    expect(statuses, `As a row: ${rowText(row, statuses)}`).toEqual(matrix.get(row));
  });

  test("has no row of an operation that is gone", () => {
    expect([...matrix.keys()].filter((row) => !rows.some((known) => known.row === row))).toEqual([]);
  });
});

test.each([...operations])("an ID token is no access token: $name", async (operation) => {
  const as = { ...cast.who.organizer!, token: "id" as const };
  const answer = await call(operation, cast.services, { as });
  if (!wantsAccessToken(operation)) expect(answer.status).toBe((await call(operation, cast.services)).status);
  else expect(answer).toMatchObject({ status: 401, body: { code: "unauthenticated" } });
});

describe("without a recent proof", () => {
  const withProof = operations.filter(({ recentProof }) => recentProof);

  test("nobody does what would let a thief keep an account", () => {
    expect(withProof.map(({ name }) => name).sort()).toEqual([
      "ask-for-new-address",
      "create-personal-token",
      "delete-me",
      "set-roles",
    ]);
  });

  test.each(withProof)("$name is refused to whoever may, and to everybody else as before", async (operation) => {
    for (const name of callers) {
      const caller = cast.who[name];
      const request = await requestOf(operation.name, operation, { ...cast, users, caller });
      const as = caller && { ...caller, signedInSecondsAgo: 11 * 60 };
      const { status, body } = await call(operation, servicesFor(cast, name), { ...request, ...(as && { as }) });
      const allowed = matrix.get(operation.name)![name];
      if (allowed < 300) expect(body.code, name).toBe("recent_proof_required");
      else expect(status, name).toBe(allowed);
    }
    expect(await snapshot.changes()).toEqual([]);
  });
});

const codes: Record<number, string> = { 401: "unauthenticated", 403: "forbidden", 404: "not_found" };

/** Everybody finds the table as the demo left it, and whoever is refused leaves it so. */
async function ask(row: string, operation: AnyOperation, name: CallerName): Promise<Answer> {
  const caller = cast.who[name];
  const request = await requestOf(row, operation, { ...cast, users, caller });
  const answer = await call(operation, servicesFor(cast, name), { ...request, ...(caller && { as: caller }) });
  const code = codes[answer.status];
  if (code && !operation.page) expect(answer.body.code, `${row} by ${name}`).toBe(code);
  if (code && operation.access !== "public") expect(await changesButCounts(), `${row} by ${name}`).toEqual([]);
  else if (operation.method !== "GET" || operation.costly) await snapshot.restore();
  return answer;
}

/** Whoever asks for what is costly is counted, whatever the answer. */
async function changesButCounts(): Promise<string[]> {
  return (await snapshot.changes()).filter((key) => !key.includes(" COSTLY#"));
}
