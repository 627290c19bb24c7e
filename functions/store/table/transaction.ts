import { ConditionalCheckFailedException, TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import {
  DeleteCommand,
  PutCommand,
  TransactGetCommand,
  TransactWriteCommand,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import type { Table } from "../../runtime/table.ts";
import type { Action, Write } from "./actions.ts";
import type { Key, StoredItem } from "./key.ts";
import { Contention, isTransient } from "./transient.ts";

export const maxActions = 100;

/** What was read has changed since, because somebody else came first. Nothing was written. Read and decide again. */
export class VersionConflict extends Error {
  override readonly name = "VersionConflict";
  /** The indexes in the transaction of the actions whose conditions did not hold. */
  readonly failed: readonly number[];

  constructor(failed: readonly number[], options?: ErrorOptions) {
    super("A condition of the transaction did not hold.", options);
    this.failed = failed;
  }
}

/** Writes everything or nothing. Throws `VersionConflict` if a condition did not hold, and `Contention` if trying again may help. */
export async function transact(table: Table, actions: readonly Action[]): Promise<void> {
  try {
    await table.client.send(
      new TransactWriteCommand({ TransactItems: actions.map((action) => inTable(table, action)) }),
    );
  } catch (error) {
    throw meaningOf(error, { isWrite: true });
  }
}

function inTable({ name: TableName }: Table, action: Action) {
  if ("Put" in action) return { Put: { TableName, ...action.Put } };
  if ("Update" in action) return { Update: { TableName, ...action.Update } };
  if ("Delete" in action) return { Delete: { TableName, ...action.Delete } };
  return { ConditionCheck: { TableName, ...action.ConditionCheck } };
}

/** One action by itself, for half the price of a transaction. Throws as `transact` does. */
export async function write(table: Table, action: Write): Promise<void> {
  try {
    if ("Put" in action) await table.client.send(new PutCommand({ TableName: table.name, ...action.Put }));
    else if ("Update" in action)
      await table.client.send(new UpdateCommand({ TableName: table.name, ...action.Update }));
    else await table.client.send(new DeleteCommand({ TableName: table.name, ...action.Delete }));
  } catch (error) {
    throw error instanceof ConditionalCheckFailedException
      ? new VersionConflict([0], { cause: error })
      : meaningOf(error, { isWrite: true });
  }
}

/**
 * One item, between transactions: once any write of a transaction has been seen, its write of this item is seen as well. Plain reads do
 * not promise that. Throws `Contention` while a transaction is at work on the item.
 */
export async function readBetweenTransactions(table: Table, key: Key): Promise<StoredItem | undefined> {
  return (await readAllBetweenTransactions(table, [key]))[0];
}

/** The same of at most a hundred items, in their order. */
export async function readAllBetweenTransactions(
  table: Table,
  keys: readonly Key[],
): Promise<(StoredItem | undefined)[]> {
  if (keys.length === 0) return [];
  try {
    const gets = keys.map(({ pk, sk }) => ({ Get: { TableName: table.name, Key: { pk, sk } } }));
    const answer = await table.client.send(new TransactGetCommand({ TransactItems: gets }));
    return keys.map((_, place) => answer.Responses?.[place]?.Item as StoredItem | undefined);
  } catch (error) {
    throw meaningOf(error, { isWrite: false });
  }
}

/** Reasons for which an action of a cancelled transaction failed that are nobody's fault, and pass. */
const transientReasons = new Set(["TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded"]);

function meaningOf(error: unknown, { isWrite }: { isWrite: boolean }): unknown {
  if (!(error instanceof TransactionCanceledException)) {
    if (!isTransient(error)) return error;
    return new Contention("The database did not answer.", { cause: error, mayHaveLanded: isWrite });
  }
  const reasons = error.CancellationReasons ?? [];
  const failed = reasons.flatMap(({ Code }, place) => (Code === "ConditionalCheckFailed" ? [place] : []));
  if (failed.length > 0) return new VersionConflict(failed, { cause: error });
  const busy = reasons.find(({ Code }) => transientReasons.has(Code ?? ""));
  return busy ? new Contention(`The transaction was cancelled: ${busy.Code}.`, { cause: error }) : error;
}
