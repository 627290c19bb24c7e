import { randomUUID } from "node:crypto";
import { CreateTableCommand } from "@aws-sdk/client-dynamodb";
import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { prepareTable } from "../../../bin/table/prepare-table.ts";
import { followChanges } from "../../../functions/events/follow-changes.ts";
import { type ItemChange, ofInterest } from "../../../functions/events/trigger/event-function.ts";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { listMeetings } from "../../../functions/operations/meetings/list-meetings.ts";
import { openTable, type Table } from "../../../functions/runtime/table.ts";
import { correctCounters } from "../../../functions/store/analytics/counters.ts";
import { driftOfCounters } from "../../../functions/store/analytics/reconcile-counters.ts";
import { tableDefinition } from "../../../functions/store/table/table-definition.ts";
import { call } from "../../support/call.ts";
import { inconsistencies } from "../../support/inconsistencies.ts";
import { newOffice, type Office } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";
import { recorded } from "../../support/table/recorded.ts";
import { readWholeTable } from "../../support/table/whole-table.ts";
import { withoutMail } from "../../support/without-mail.ts";

/**
 * The drill of docs/restoring.md, on the embedded database: the table is taken as it was at a moment, as an export of DynamoDB has it,
 * put into a new one that lacks what a restored table lacks, prepared, reconciled and served.
 */
const noDrift = { counts: [], activities: [] };

let office: Office;
let organizer: Person;
let attendee: Person;
let restored: Table;
let bookedBefore: string;
let bookedAfter: string;
const late = "2026-12-08T09:00:00Z";

beforeAll(async () => {
  office = await newOffice();
  const { table, changes } = recorded(office.services.table);
  Object.assign(office.services, { table });
  organizer = await office.organizer();
  attendee = await office.person(["attendee"]);
  bookedBefore = (await office.book(attendee, organizer, "2026-12-07T09:00:00Z")).body.id;
  const cancelled = (await office.book(attendee, organizer, "2026-12-07T10:00:00Z")).body.id;
  await follow(changes.splice(0));
  await call(cancelMeeting, office.services, { as: attendee, params: { id: cancelled }, body: {} });
  // What follows from the last change has not been done at the moment to which the table is restored.
  const exported = await exportOf(office.services.table);

  bookedAfter = (await office.book(attendee, organizer, late)).body.id;
  restored = await importInto(`restored-${randomUUID()}`, exported);
});

describe("a table that was restored to a moment", () => {
  test("lacks expiry, stream, recovery and protection; one command sets them, and nothing the second time", async () => {
    const { set, streamArn } = await prepareTable(restored);
    expect(set).toEqual(["expiry", "stream", "recovery to any second", "protection against deletion"]);
    expect(streamArn).toContain(`:table/${restored.name}/stream/`);
    expect(await prepareTable(restored)).toEqual({ set: [], streamArn });
  });

  test("is not taken for ours where its keys are others", async () => {
    const name = `other-${randomUUID()}`;
    await createPlain(name, "id", "range");
    await expect(prepareTable({ ...restored, name })).rejects.toThrow("id and range");
  });

  test("agrees in itself, but for numbers that were still on their way, which are put right", async () => {
    expect(await inconsistencies(restored, office.services.clock.now())).toEqual([]);
    const drift = await driftOfCounters(restored);
    expect(drift).not.toEqual(noDrift);
    await correctCounters(restored, drift);
    expect(await driftOfCounters(restored)).toEqual(noDrift);
  });

  test("is served: people see what was agreed by then, and the time of what came later can be booked", async () => {
    const services = { ...office.services, table: restored };
    const agenda = await call(listMeetings, services, { as: attendee });
    expect(agenda.body.items.map(({ id }: { id: string }) => id)).toEqual([bookedBefore]);
    expect(bookedAfter).toBeDefined();
    Object.assign(office.services, { table: restored });
    expect(await office.book(attendee, organizer, late)).toMatchObject({ status: 201 });
    expect(await office.book(attendee, organizer, "2026-12-07T09:00:00Z")).toMatchObject({ status: 409 });
    expect(await inconsistencies(restored, office.services.clock.now())).toEqual([]);
  });
});

async function follow(changes: readonly ItemChange[]): Promise<void> {
  await followChanges.handle(ofInterest(followChanges.interests, changes), { ...office.services, ...withoutMail });
}

/** One item a line, as an export to S3 holds them. */
async function exportOf(table: Table): Promise<string> {
  const items = await readWholeTable(table);
  return items.map((item) => JSON.stringify({ Item: marshall(item) })).join("\n");
}

/** Into a new table that has nothing but its keys. */
async function importInto(name: string, exported: string): Promise<Table> {
  await createPlain(name, tableDefinition.partitionKey, tableDefinition.sortKey);
  const table = withRecovery(openTable({ TABLE_NAME: name, DYNAMODB_ENDPOINT: inject("databaseEndpoint") }));
  const items = exported.split("\n").map((line) => unmarshall(JSON.parse(line).Item));
  for (let at = 0; at < items.length; at += 25) {
    const puts = items.slice(at, at + 25).map((Item) => ({ PutRequest: { Item } }));
    await table.client.send(new BatchWriteCommand({ RequestItems: { [name]: puts } }));
  }
  return table;
}

async function createPlain(name: string, partitionKey: string, sortKey: string): Promise<void> {
  await office.services.table.client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: [partitionKey, sortKey].map((AttributeName) => ({ AttributeName, AttributeType: "S" })),
      KeySchema: [
        { AttributeName: partitionKey, KeyType: "HASH" },
        { AttributeName: sortKey, KeyType: "RANGE" },
      ],
    }),
  );
}

/** The embedded database knows nothing of recovery: here it remembers whether it was asked for. */
function withRecovery(table: Table): Table {
  let PointInTimeRecoveryStatus = "DISABLED";
  table.client.middlewareStack.add(
    (next, { commandName }) =>
      async (request) => {
        const command = String(commandName);
        if (!command.includes("ContinuousBackups")) return next(request);
        if (command.startsWith("Update")) PointInTimeRecoveryStatus = "ENABLED";
        const ContinuousBackupsDescription = { PointInTimeRecoveryDescription: { PointInTimeRecoveryStatus } };
        return { output: { ContinuousBackupsDescription, $metadata: {} }, response: {} } as never;
      },
    { step: "initialize", name: "recovery" },
  );
  return table;
}
