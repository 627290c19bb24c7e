import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { Table } from "../../runtime/table.ts";
import type { Key, StoredItem } from "./key.ts";

/** After every sort key that begins alike: our keys hold nothing that sorts behind it. */
export const lastOfPrefix = "~";

/**
 * The items of one partition between two of its keys, both included, ascending and strongly consistent: request after
 * request, as far as they are wanted.
 */
export async function* itemsBetween(
  table: Table,
  first: Key,
  last: Key,
  itemsARequest?: number,
): AsyncGenerator<StoredItem, void> {
  let from: Record<string, unknown> | undefined;
  do {
    const answer = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: "pk = :pk AND sk BETWEEN :first AND :last",
        ExpressionAttributeValues: { ":pk": first.pk, ":first": first.sk, ":last": last.sk },
        ConsistentRead: true,
        ...(itemsARequest && { Limit: itemsARequest }),
        ...(from && { ExclusiveStartKey: from }),
      }),
    );
    yield* (answer.Items ?? []) as StoredItem[];
    from = answer.LastEvaluatedKey;
  } while (from);
}

/** The sort key next after a given one: where a list goes on. */
export function justAfter(key: Key): Key {
  return { ...key, sk: `${key.sk} ` };
}
