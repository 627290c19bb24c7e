import { beforeEach, describe, expect, test } from "vitest";
import { lambda } from "../../../functions/http/lambda.ts";
import { defineOperation } from "../../../functions/http/operation.ts";
import { operationLambda } from "../../../functions/operations/operation-lambda.ts";
import type { Services } from "../../../functions/services/services.ts";
import { checkNotEnded, putSessionsEnded, putTokenSession } from "../../../functions/store/accounts/sessions.ts";
import { transact, VersionConflict } from "../../../functions/store/table/transaction.ts";
import { answerOf, type CallOptions, call, eventFor } from "../../support/call.ts";
import { newOffice } from "../../support/office.ts";
import { newPerson, type Person } from "../../support/person.ts";
import { faulty, throttled } from "../../support/table/faulty.ts";

const dangerous = defineOperation({
  name: "do-what-is-dangerous",
  area: "accounts",
  method: "POST",
  path: "/v1/me/danger",
  summary: "Does what is dangerous",
  access: "signed-in",
  recentProof: true,
  keyless: "changes nothing",
  answer: { status: 204, description: "Done." },
  needs: {},
  handle: async () => ({}),
});

const refused = { status: 403, body: { code: "recent_proof_required" } };

let services: Services;
let person: Person;

beforeEach(async () => {
  ({ services } = await newOffice());
  person = await newPerson(services.table, []);
});

describe("an operation that wants a recent proof", () => {
  const asking = (how: Partial<NonNullable<CallOptions["as"]>>) =>
    call(dangerous, services, { as: { ...person, ...how } });

  test.each([
    [0, 204],
    [9 * 60, 204],
    [11 * 60, refused.status],
    [60 * 60, refused.status],
    // Clocks may differ a little, and no token comes from the future.
    [-30, 204],
    [-120, refused.status],
  ])("by a session that is %i seconds old answers %i", async (signedInSecondsAgo, status) => {
    expect((await asking({ signedInSecondsAgo })).status).toBe(status);
  });

  test("is granted what it takes without saying so", () => {
    expect(dangerous.needs).toEqual({ table: ["BatchGetItem"] });
  });

  test("says what to do, in the language of whoever asks", async () => {
    const answer = await call(dangerous, services, {
      as: { ...person, signedInSecondsAgo: 3_600 },
      headers: { "accept-language": "de" },
    });
    expect(answer).toMatchObject(refused);
    expect(answer.body.detail).toContain("Code");
  });

  test("refuses a session that came of a personal token, and no other one", async () => {
    await transact(services.table, [putTokenSession(person.userId, "of-a-program", services.clock.now())]);
    expect(await asking({ session: "of-a-program" })).toMatchObject(refused);
    expect(await asking({ session: "of-a-person" })).toMatchObject({ status: 204 });
  });

  test("refuses a session that has been ended, also one that began in the same second, and takes the next one", async () => {
    await transact(services.table, [putSessionsEnded(person.userId, realTime(), services.clock.now())]);
    expect(await asking({ signedInSecondsAgo: 300 })).toMatchObject(refused);
    expect(await asking({})).toMatchObject(refused);
    expect(await asking({ signedInSecondsAgo: -2 })).toMatchObject({ status: 204 });
  });

  test.each([["auth_time"], ["origin_jti"]])("refuses a token without %s", async (claim) => {
    expect(await askingWith({ [claim]: undefined })).toMatchObject(refused);
  });

  test.each([["yesterday"], [""], ["-5"], ["Infinity"]])("refuses a token of the time %j", async (auth_time) => {
    expect(await askingWith({ auth_time })).toMatchObject(refused);
  });

  test("takes a time as the gateway may write large numbers", async () => {
    const seconds = Math.floor(realTime() / 1000);
    expect(await askingWith({ auth_time: seconds.toExponential() })).toMatchObject({ status: 204 });
  });

  test("answers that the database is busy where nobody can tell", async () => {
    const { table, inject } = faulty(services.table);
    inject({ command: "BatchGetItem", when: "before", error: throttled });
    const answer = await call(dangerous, { ...services, table }, { as: person });
    expect(answer).toMatchObject({ status: 503, body: { code: "unavailable" } });
  });

  test("is no function as long as nobody says where proofs stand", () => {
    expect(() => lambda(dangerous, services)).toThrow("do-what-is-dangerous wants a recent proof");
  });

  async function askingWith(claims: Record<string, string | undefined>) {
    const event = eventFor(dangerous, { as: person });
    Object.assign(event.requestContext.authorizer!.jwt.claims, claims);
    const handler = operationLambda(dangerous, services);
    return answerOf(await handler(event, { getRemainingTimeInMillis: () => 60_000 } as never));
  }
});

test("what a session writes that has been ended is not written", async () => {
  const { table, clock } = services;
  const { userId } = person;
  const signIn = (at: number) => ({ at, session: "any" });
  await transact(table, [checkNotEnded(userId, signIn(1_000))]);
  await transact(table, [putSessionsEnded(userId, 5_300, clock.now())]);
  await expect(transact(table, [checkNotEnded(userId, signIn(5_000))])).rejects.toThrow(VersionConflict);
  await transact(table, [checkNotEnded(userId, signIn(6_000))]);
});

/** Tokens go by it, whatever the domain's clock says. */
function realTime(): number {
  return Date.now();
}
