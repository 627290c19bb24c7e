import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { Table } from "../../runtime/table.ts";
import type { Key, StoredItem } from "./key.ts";

/** Comes after every sort key with the same beginning: no key of ours holds anything that sorts behind it. */
export const lastOfPrefix = "~";

/**
 * The items of one partition between two of its keys, both included, ascending unless said, and strongly consistent. They are read
 * request after request, and only as far as somebody asks for them.
 */
export async function* itemsBetween(
  table: Table,
  first: Key,
  last: Key,
  itemsARequest?: number,
  order: "ascending" | "descending" = "ascending",
): AsyncGenerator<StoredItem, void> {
  let from: Record<string, unknown> | undefined;
  do {
    const answer = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: "pk = :pk AND sk BETWEEN :first AND :last",
        ExpressionAttributeValues: { ":pk": first.pk, ":first": first.sk, ":last": last.sk },
        ConsistentRead: true,
        ...(order === "descending" && { ScanIndexForward: false }),
        ...(itemsARequest && { Limit: itemsARequest }),
        ...(from && { ExclusiveStartKey: from }),
      }),
    );
    yield* (answer.Items ?? []) as StoredItem[];
    from = answer.LastEvaluatedKey;
  } while (from);
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
