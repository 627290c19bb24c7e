import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { marshall } from "@aws-sdk/util-dynamodb";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { replayFolder } from "../../../bin/replay/replay-folder.ts";
import { eraseClosedAccounts } from "../../../functions/events/erase-closed-accounts.ts";
import { followChanges } from "../../../functions/events/follow-changes.ts";
import { type ItemChange, isOfInterest, kindOf } from "../../../functions/events/trigger/event-function.ts";
import { events } from "../../../functions/events.ts";
import { deleteMe } from "../../../functions/operations/accounts/delete-me.ts";
import { servicesOpener } from "../../../functions/services/open-services.ts";
import { driftOfCounters } from "../../../functions/store/analytics/reconcile-counters.ts";
import { call } from "../../support/call.ts";
import { readWholeTable } from "../../support/table/whole-table.ts";
import { newUserPool, type TestUserPool } from "../../support/user-pool.ts";
import { withoutMail } from "../../support/without-mail.ts";
import { type Leaver, newLeaver } from "../accounts/closed-account.ts";

let users: TestUserPool;
let folder: string;
let reported: string[];

beforeAll(async () => {
  users = await newUserPool();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "failed-changes-"));
  reported = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => users.stop());

/** Lays changes aside as Lambda does in the bucket: each as the record of an invocation, with all that the function was called with. */
function layAside({ name }: { name: string }, changes: readonly ItemChange[]): void {
  for (const [index, { pk, sk, before, after }] of changes.entries()) {
    const image = (item: ItemChange["after"]) => item && marshall(item, { removeUndefinedValues: true });
    const dynamodb = {
      Keys: marshall({ pk, sk }),
      OldImage: image(before),
      NewImage: image(after),
      SequenceNumber: "1",
    };
    const record = {
      requestContext: {
        requestId: "1",
        functionArn: `arn:aws:lambda:eu-central-1:123456789012:function:MeetingScheduler-prod-events-${name}`,
        condition: "RetryAttemptsExhausted",
        approximateInvokeCount: 11,
      },
      responseContext: { statusCode: 200, executedVersion: "$LATEST", functionError: null },
      version: "1.0",
      timestamp: new Date(Date.parse("2026-12-01T09:00:00Z") + index).toISOString(),
      DDBStreamBatchInfo: { shardId: "shardId-1", batchSize: 1 },
      payload: JSON.stringify({ Records: [{ eventName: kindOf({ before, after }), dynamodb }] }),
    };
    const file = join(folder, `aws/lambda/mapping/shardId-1/2026/12/01/09.00.00-${name}-${changes.length - index}`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(record));
  }
}

function replay({ services }: Leaver, given: object = {}): Promise<number> {
  return replayFolder({
    folder,
    consumers: events,
    servicesFor: servicesOpener({} as never, { ...services, ...withoutMail, ...given }),
    report: (line) => reported.push(line),
  });
}

function filesLeft(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? entry.name : [],
  );
}

async function revealing({ services, email, name }: Leaver): Promise<unknown[]> {
  const items = await readWholeTable(services.table);
  return items.filter((item) => [email, name].some((text) => JSON.stringify(item).includes(text)));
}

test("an account whose erasure was given up is erased all the same, and what is handled leaves the folder", async () => {
  const leaver = await newLeaver(users);
  const since = leaver.changes.length;
  leaver.services.clock.set("2026-12-02T09:00:00Z");
  expect(await call(deleteMe, leaver.services, { as: leaver.lea })).toMatchObject({ status: 202 });
  const closing = leaver.changes.slice(since).filter(({ sk }) => sk === "LEAVING");
  layAside(eraseClosedAccounts, closing);
  expect(await revealing(leaver)).not.toEqual([]);

  expect(await replay(leaver)).toBe(0);
  expect(await revealing(leaver)).toEqual([]);
  expect(filesLeft()).toEqual([]);
  expect(reported).toEqual([expect.stringMatching(/erase-closed-accounts: 1 changes handled$/)]);
});

test("what fails again stays, and is handled once what hindered it is mended", async () => {
  const leaver = await newLeaver(users);
  const since = leaver.changes.length;
  leaver.services.clock.set("2026-12-02T09:00:00Z");
  await call(deleteMe, leaver.services, { as: leaver.lea });
  layAside(
    eraseClosedAccounts,
    leaver.changes.slice(since).filter(({ sk }) => sk === "LEAVING"),
  );
  const broken = { ...leaver.services.userPool, client: { send: () => Promise.reject(new Error("closed")) } };
  expect(await replay(leaver, { userPool: broken })).toBe(1);
  expect(filesLeft()).toHaveLength(1);
  expect(await replay(leaver)).toBe(0);
  expect(await revealing(leaver)).toEqual([]);
});

test("changes that were never followed are counted by a replay, and counted no second time by another", async () => {
  const leaver = await newLeaver(users);
  const missed = leaver.changes.filter((change) => isOfInterest(followChanges.interests, change.sk, kindOf(change)));
  layAside(followChanges, missed);
  expect(await driftOfCounters(leaver.services.table)).not.toEqual({ counts: [], activities: [] });
  expect(await replay(leaver)).toBe(0);
  expect(await driftOfCounters(leaver.services.table)).toEqual({ counts: [], activities: [] });
  layAside(followChanges, missed);
  await replay(leaver);
  expect(await driftOfCounters(leaver.services.table)).toEqual({ counts: [], activities: [] });
});

test("a consumer that there is no more is named, and nothing is deleted", async () => {
  layAside({ name: "of-yesterday" }, [{ pk: "a", sk: "b", at: 0, before: undefined, after: { pk: "a", sk: "b" } }]);
  await expect(replay({ services: {} } as Leaver)).rejects.toThrow("of-yesterday");
  expect(filesLeft()).toHaveLength(1);
});
