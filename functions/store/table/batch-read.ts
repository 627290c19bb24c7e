import { setTimeout as sleep } from "node:timers/promises";
import { BatchGetCommand } from "@aws-sdk/lib-dynamodb";
import { patience, pauseAfter } from "../../runtime/patience.ts";
import type { Table } from "../../runtime/table.ts";
import type { Key, StoredItem } from "./key.ts";
import { BudgetSpent, type ReadOptions } from "./read-budget.ts";
import { Contention } from "./transient.ts";

/** How to find what a batch read has found. */
export type Found = (key: Key) => StoredItem | undefined;

const maxKeys = 100;

/**
 * Reads many items at once, strongly consistent unless said, and answers how to find each of them. One request reads up to a hundred keys; more are
 * read side by side. It is not a snapshot: of the items that a transaction writes, some may be seen before it and some after.
 */
export async function batchRead(table: Table, keys: readonly Key[], options: ReadOptions = {}): Promise<Found> {
  const distinct = [...new Map(keys.map((key) => [textOf(key), key])).values()];
  const found = new Map<string, StoredItem>();
  const { budget, maxUnitsOfItem } = options;
  if (budget && maxUnitsOfItem) {
    for (let at = 0, step = 0; at < distinct.length; at += step) {
      step = Math.min(maxKeys, Math.floor(budget.left / maxUnitsOfItem));
      if (step < 1) throw new BudgetSpent();
      for (const item of await readAll(table, distinct.slice(at, at + step), options)) found.set(textOf(item), item);
    }
    return (key) => found.get(textOf(key));
  }

  const batches: Key[][] = [];
  for (let at = 0; at < distinct.length; at += maxKeys) batches.push(distinct.slice(at, at + maxKeys));
  await Promise.all(
    batches.map(async (batch) => {
      for (const item of await readAll(table, batch, options)) found.set(textOf(item), item);
    }),
  );
  return (key) => found.get(textOf(key));
}

/** The database may leave some out, because it is busy or they are large. They are asked for again, after a pause. */
async function readAll(
  table: Table,
  keys: readonly Key[],
  { budget, isEventual = false }: ReadOptions,
): Promise<StoredItem[]> {
  const items: StoredItem[] = [];
  let missing: Key[] = keys.map(({ pk, sk }) => ({ pk, sk }));
  for (let attempt = 1; ; attempt++) {
    const answer = await table.client.send(
      new BatchGetCommand({
        RequestItems: { [table.name]: { Keys: missing, ConsistentRead: !isEventual } },
        ...(budget && { ReturnConsumedCapacity: "TOTAL" }),
      }),
    );
    budget?.take(answer.ConsumedCapacity);
    items.push(...((answer.Responses?.[table.name] ?? []) as StoredItem[]));
    missing = (answer.UnprocessedKeys?.[table.name]?.Keys ?? []) as Key[];
    if (missing.length === 0) return items;
    if (attempt === patience.batch.attempts) throw new Contention("The database keeps leaving out what is asked for.");
    await sleep(pauseAfter(attempt, patience.batch));
  }
}

function textOf({ pk, sk }: Key): string {
  return `${pk}\n${sk}`;
}
