import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { DeleteCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterEach, beforeEach, describe, expect, inject, test, vi } from "vitest";
import * as z from "zod";
import {
  type AnyEventFunction,
  consumeQueue,
  consumeStream,
  type ItemChange,
  onSchedule,
} from "../../../functions/events/trigger/event-function.ts";
import { logger } from "../../../functions/runtime/logger.ts";
import type { Table } from "../../../functions/runtime/table.ts";
import { openTable } from "../../../functions/runtime/table.ts";
import { servicesOpener } from "../../../functions/services/open-services.ts";
import { type Checkpoints, openCheckpoints } from "../../../local/checkpoints.ts";
import { createTable } from "../../../local/create-table.ts";
import { startEngine } from "../../../local/engine.ts";
import { startEvents } from "../../../local/events.ts";
import { localQueues } from "../../../local/queues.ts";
import { openStreamRecords } from "../../../local/stream-records.ts";

const endings: (() => unknown)[] = [];
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "by-itself-"));
  endings.push(() => rm(folder, { recursive: true }));
});

afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end();
  vi.restoreAllMocks();
});

describe.each([
  ["the embedded engine, on a file", embedded],
  ["another database", another],
])("the stream of %s", (_, newDatabase) => {
  test("reaches every consumer that is interested, in order, also what was written before it started", async () => {
    const database = await newDatabase();
    const [edits, removals] = [noting("EDIT#", ["INSERT", "MODIFY"]), noting("EDIT#", ["REMOVE"])];
    await put(database.table, "EDIT#1", 1);
    await run(database, [edits.consumer, removals.consumer]);
    await put(database.table, "PROFILE", 1);
    await put(database.table, "EDIT#1", 2);
    await database.table.client.send(
      new DeleteCommand({ TableName: database.table.name, Key: { pk: "MEETING#1", sk: "EDIT#1" } }),
    );
    await vi.waitFor(() => expect(removals.seen).toHaveLength(1), patience);
    const [first, second] = [1, 2].map((n) => ({ pk: "MEETING#1", sk: "EDIT#1", n }));
    const key = { pk: "MEETING#1", sk: "EDIT#1" };
    const at = expect.any(Number);
    expect(edits.seen).toEqual([
      { ...key, at, before: undefined, after: first },
      { ...key, at, before: first, after: second },
    ]);
    expect(removals.seen).toEqual([{ ...key, at, before: second, after: undefined }]);
  });

  test("goes on after a restart where it was, without handing anything on twice", async () => {
    const database = await newDatabase();
    const { consumer, seen } = noting("EDIT#", ["INSERT"]);
    const stop = await run(database, [consumer]);
    for (let n = 0; n < 60; n++) await put(database.table, `EDIT#${n}`, n);
    await vi.waitFor(() => expect(seen).toHaveLength(60), patience);
    await stop();
    await put(database.table, "EDIT#60", 60);
    await run(database, [consumer]);
    await put(database.table, "EDIT#61", 61);
    await vi.waitFor(() => expect(seen).toHaveLength(62), patience);
    expect(seen.map(({ after }) => after?.n)).toEqual(Array.from({ length: 62 }, (_, n) => n));
  });
});

test("a change that fails is tried again before those that follow it; one that always fails is given up, with a word", async () => {
  const errors = loggedErrors();
  const database = await embedded();
  let failures = 0;
  const { consumer, seen } = noting("EDIT#", ["INSERT"], ({ sk }) => {
    if (sk === "EDIT#1" && failures++ < 2) throw new Error("for now");
    if (sk === "EDIT#3") throw new Error("always");
  });
  const skipped = noting("EDIT#", ["INSERT"]);
  for (const n of [0, 1, 2, 3, 4]) await put(database.table, `EDIT#${n}`, n);
  await run(database, [consumer, skipped.consumer]);
  await vi.waitFor(() => expect(seen).toHaveLength(4), patience);
  expect(seen.map(({ sk }) => sk)).toEqual(["EDIT#0", "EDIT#1", "EDIT#2", "EDIT#4"]);
  expect(skipped.seen).toHaveLength(5);
  expect(errors).toContainEqual(["a change was given up", { event: "note", sequenceNumber: "4", attempts: 5 }]);
});

test("what everybody has handled is deleted from the engine's file, and numbers go on", async () => {
  const database = await embedded();
  const { consumer, seen } = noting("EDIT#", ["INSERT"]);
  const stop = await run(database, [consumer]);
  for (let n = 0; n < 450; n++) await put(database.table, `EDIT#${n}`, n);
  await vi.waitFor(() => expect(seen).toHaveLength(450), patience);
  await stop();
  const records = new DatabaseSync(database.file!);
  const { left, last } = records
    .prepare("SELECT count(*) AS left, max(CAST(sequence_number AS INTEGER)) AS last FROM _stream_records")
    .get()!;
  records.close();
  expect(left).toBeLessThan(250);
  expect(last).toBe(450);
});

describe("a queue", () => {
  test("hands each message on; one that fails comes again, and is laid aside after five times, with a word", async () => {
    const errors = loggedErrors();
    const database = await embedded();
    const attempts: string[] = [];
    const consumer = queueConsumer(async ({ organizerId }) => {
      attempts.push(organizerId);
      if (organizerId === "b" && attempts.filter((id) => id === "b").length < 2) throw new Error("for now");
    });
    await localQueues(database.progress).send("organizers", [{ organizerId: "a" }, { organizerId: "b" }, "unreadable"]);
    await run(database, [consumer]);
    await vi.waitFor(() => expect(attempts).toEqual(["a", "b", "b"]), patience);
    expect(database.progress.deadLetters("organizers")).toBe(0);

    let later = Date.now();
    vi.spyOn(Date, "now").mockImplementation(() => (later += 10_000));
    await vi.waitFor(() => expect(database.progress.deadLetters("organizers")).toBe(1), patience);
    expect(errors).toContainEqual([
      "a message was laid aside as a dead letter",
      { queue: "organizers", messageId: 3, attempts: 5 },
    ]);
  });

  test("keeps its messages over a restart, also the one that was under way", async () => {
    const file = join(folder, "progress.sqlite");
    const first = openCheckpoints(file);
    await localQueues(first).send("organizers", [{ organizerId: "a" }, { organizerId: "b" }]);
    expect(first.nextMessage("organizers", 0)?.body).toBe('{"organizerId":"a"}');
    const second = openCheckpoints(file);
    const seen: string[] = [];
    const database = { ...(await embedded()), progress: second };
    await run(database, [queueConsumer(async ({ organizerId }) => void seen.push(organizerId))]);
    await vi.waitFor(() => expect(seen).toEqual(["a", "b"]), patience);
    first.close();
  });
});

describe("a scheduled job", () => {
  test("runs every so often; a restart neither brings the next time forward nor puts it off", async () => {
    const database = await embedded();
    let runs = 0;
    const job = scheduled(async () => void runs++);
    const stop = await run(database, [job], 60);
    await sleep(300);
    await stop();
    expect(runs).toBe(0);

    const fortyMinutes = 40 * 60_000;
    const now = Date.now;
    vi.spyOn(Date, "now").mockImplementation(() => now() + fortyMinutes);
    await (await run(database, [job], 60))();
    expect(runs).toBe(0);
    vi.spyOn(Date, "now").mockImplementation(() => now() + 2 * fortyMinutes);
    await (await run(database, [job], 60))();
    await (await run(database, [job], 60))();
    expect(runs).toBe(1);
  });

  test("is not forgotten where it fails", async () => {
    const database = await embedded();
    let runs = 0;
    const job = scheduled(async () => {
      runs++;
      throw new Error("on purpose");
    });
    await run(database, [job], 0.001);
    await vi.waitFor(() => expect(runs).toBeGreaterThanOrEqual(2), patience);
  });

  test("comes to its end before stopping has", async () => {
    const database = await embedded();
    const steps: string[] = [];
    const job = scheduled(async () => {
      steps.push("begun");
      await sleep(300);
      steps.push("ended");
    });
    const stop = await run(database, [job], 0.001);
    await vi.waitFor(() => expect(steps).toEqual(["begun"]), { timeout: 5_000, interval: 5 });
    await stop();
    expect(steps).toEqual(["begun", "ended"]);
  });
});

const patience = { timeout: 15_000, interval: 20 };

interface Database {
  table: Table;
  endpoint: string;
  file: string | undefined;
  progress: Checkpoints;
}

async function embedded(): Promise<Database> {
  const file = join(folder, "database.sqlite");
  const engine = await startEngine({ file });
  endings.push(engine.stop);
  return { file, ...(await newDatabaseAt(engine.endpoint)) };
}

async function another(): Promise<Database> {
  return { file: undefined, ...(await newDatabaseAt(inject("databaseEndpoint"))) };
}

async function newDatabaseAt(endpoint: string): Promise<Omit<Database, "file">> {
  const table = openTable({ TABLE_NAME: `by-itself-${Math.random()}`, DYNAMODB_ENDPOINT: endpoint });
  await createTable(table.client, table.name, { streams: true });
  const progress = openCheckpoints(":memory:");
  return { table, endpoint, progress };
}

/** Runs them until the function that it answers has been called, or the test is over. */
async function run(
  { table, endpoint, file, progress }: Database,
  events: AnyEventFunction[],
  scheduleMinutes = 60,
): Promise<() => Promise<void>> {
  const streamRecords = file === undefined ? undefined : openStreamRecords(file);
  const loops = await startEvents({
    servicesFor: servicesOpener({} as never),
    events,
    table,
    databaseEndpoint: endpoint,
    streamRecords,
    progress,
    scheduleMinutes,
  });
  const stop = async () => {
    await loops.stop();
    streamRecords?.close();
  };
  let stopped: Promise<void> | undefined;
  const once = () => (stopped ??= stop());
  endings.push(once);
  return once;
}

/** A consumer that notes the changes which `look` lets pass. */
function noting(
  sortKey: string,
  changes: ("INSERT" | "MODIFY" | "REMOVE")[],
  look: (change: ItemChange) => void = () => {},
) {
  const seen: ItemChange[] = [];
  const consumer = consumeStream({
    name: "note",
    summary: "Notes changes.",
    needs: {},
    interests: [{ sortKey, changes }],
    handle: async (batch) => {
      // A batch that fails has done nothing, and comes change by change.
      for (const change of batch) look(change);
      seen.push(...batch);
    },
  });
  return { consumer, seen };
}

function queueConsumer(handle: (message: { organizerId: string }) => Promise<void>): AnyEventFunction {
  return consumeQueue({
    name: "see-organizers",
    summary: "Sees organizers.",
    needs: {},
    queue: "organizers",
    message: z.object({ organizerId: z.string() }),
    handle,
  });
}

function scheduled(handle: () => Promise<void>): AnyEventFunction {
  return onSchedule({ name: "job", summary: "A job.", needs: {}, handle });
}

async function put(table: Table, sk: string, n: number): Promise<void> {
  await table.client.send(new PutCommand({ TableName: table.name, Item: { pk: "MEETING#1", sk, n } }));
}

/** What is logged as an error from now on. */
function loggedErrors(): unknown[][] {
  const lines: unknown[][] = [];
  vi.spyOn(logger, "error").mockImplementation((...line) => void lines.push(line));
  return lines;
}
