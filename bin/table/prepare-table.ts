import {
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type TableDescription,
  UpdateContinuousBackupsCommand,
  UpdateTableCommand,
  type UpdateTableCommandInput,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from "@aws-sdk/client-dynamodb";
import type { Table } from "../../functions/runtime/table.ts";
import { tableDefinition } from "../../functions/store/table/table-definition.ts";

export interface PreparedTable {
  /** What was missing and has been set. */
  set: string[];
  streamArn: string;
}

/**
 * Gives a table what a restored one lacks: expiry, the stream, recovery to any second, and protection against deletion. What is
 * there stays as it is. Throws where the table is not one of ours by its keys.
 */
export async function prepareTable(table: Table): Promise<PreparedTable> {
  assertIsOurs(await describe(table));
  const set: string[] = [];
  const setUnless = async (isSet: boolean, what: string, change: () => Promise<unknown>) => {
    if (isSet) return;
    await change();
    set.push(what);
  };
  await setUnless(await expires(table), "expiry", () => enableExpiry(table));
  const { StreamSpecification, DeletionProtectionEnabled } = await describe(table);
  await setUnless(StreamSpecification?.StreamEnabled ?? false, "stream", () =>
    change(table, { StreamSpecification: stream }),
  );
  await setUnless(await isRecoverable(table), "recovery to any second", () => enableRecovery(table));
  await setUnless(DeletionProtectionEnabled ?? false, "protection against deletion", () =>
    change(table, { DeletionProtectionEnabled: true }),
  );
  return { set, streamArn: (await describe(table)).LatestStreamArn! };
}

const stream = { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" } as const;

async function describe({ client, name }: Table): Promise<TableDescription> {
  return (await client.send(new DescribeTableCommand({ TableName: name }))).Table!;
}

function assertIsOurs({ TableName, KeySchema = [] }: TableDescription): void {
  const keys = KeySchema.map(({ AttributeName }) => AttributeName);
  const { partitionKey, sortKey } = tableDefinition;
  if (keys.join() !== [partitionKey, sortKey].join())
    throw new Error(`The table ${TableName} has the keys ${keys.join(" and ")}, not ${partitionKey} and ${sortKey}.`);
}

/** A table takes one change at a time. */
async function change({ client, name }: Table, changes: Omit<UpdateTableCommandInput, "TableName">): Promise<void> {
  await client.send(new UpdateTableCommand({ TableName: name, ...changes }));
  await waitUntilTableExists({ client, maxWaitTime: 300, minDelay: 1, maxDelay: 5 }, { TableName: name });
}

async function expires({ client, name }: Table): Promise<boolean> {
  const { TimeToLiveDescription: found } = await client.send(new DescribeTimeToLiveCommand({ TableName: name }));
  return found?.TimeToLiveStatus === "ENABLED" || found?.TimeToLiveStatus === "ENABLING";
}

async function enableExpiry({ client, name }: Table): Promise<void> {
  const expiry = { AttributeName: tableDefinition.timeToLiveAttribute, Enabled: true };
  await client.send(new UpdateTimeToLiveCommand({ TableName: name, TimeToLiveSpecification: expiry }));
}

async function isRecoverable({ client, name }: Table): Promise<boolean> {
  const found = await client.send(new DescribeContinuousBackupsCommand({ TableName: name }));
  const { PointInTimeRecoveryDescription: recovery } = found.ContinuousBackupsDescription ?? {};
  return recovery?.PointInTimeRecoveryStatus === "ENABLED";
}

async function enableRecovery({ client, name }: Table): Promise<void> {
  const recovery = { PointInTimeRecoveryEnabled: true };
  await client.send(
    new UpdateContinuousBackupsCommand({ TableName: name, PointInTimeRecoverySpecification: recovery }),
  );
}
