import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { Table } from "../../runtime/table.ts";
import type { Key, StoredItem } from "./key.ts";
import type { ReadOptions } from "./read-budget.ts";

/** Comes after every sort key with the same beginning: no key of ours holds anything that sorts behind it. */
export const lastOfPrefix = "~";

/** How a range is read. */
export interface RangeOptions extends ReadOptions {
  itemsARequest?: number;
  order?: "ascending" | "descending";
  /** Reads no further once the budget is spent. */
  stopsWhenSpent?: boolean;
}

/**
 * The items of one partition between two of its keys, both included, ascending and strongly consistent unless said. They are read
 * request after request, and only as far as somebody asks for them.
 */
export async function* itemsBetween(
  table: Table,
  first: Key,
  last: Key,
  { itemsARequest, order = "ascending", budget, stopsWhenSpent, isEventual = false }: RangeOptions = {},
): AsyncGenerator<StoredItem, void> {
  let from: Record<string, unknown> | undefined;
  do {
    const answer = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: "pk = :pk AND sk BETWEEN :first AND :last",
        ExpressionAttributeValues: { ":pk": first.pk, ":first": first.sk, ":last": last.sk },
        ConsistentRead: !isEventual,
        ...(order === "descending" && { ScanIndexForward: false }),
        ...(itemsARequest && { Limit: itemsARequest }),
        ...(from && { ExclusiveStartKey: from }),
        ...(budget && { ReturnConsumedCapacity: "TOTAL" }),
      }),
    );
    budget?.take(answer.ConsumedCapacity);
    yield* (answer.Items ?? []) as StoredItem[];
    from = answer.LastEvaluatedKey;
  } while (from && !(stopsWhenSpent && budget?.isSpent));
}

/**
 * How many items of one partition between two of its keys have more than that of an attribute. Only the number is sent. Eventually
 * consistent, for half the price.
 */
export async function countItems(
  table: Table,
  first: Key,
  last: Key,
  { attribute, isAbove }: { attribute: string; isAbove: number },
): Promise<number> {
  let count = 0;
  let from: Record<string, unknown> | undefined;
  do {
    const answer = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: "pk = :pk AND sk BETWEEN :first AND :last",
        FilterExpression: "#attribute > :above",
        ExpressionAttributeNames: { "#attribute": attribute },
        ExpressionAttributeValues: { ":pk": first.pk, ":first": first.sk, ":last": last.sk, ":above": isAbove },
        Select: "COUNT",
        ...(from && { ExclusiveStartKey: from }),
      }),
    );
    count += answer.Count ?? 0;
    from = answer.LastEvaluatedKey;
  } while (from);
  return count;
}

/** The sort key that follows a given one, where a list goes on. */
export function justAfter(key: Key): Key {
  return { ...key, sk: `${key.sk} ` };
}
