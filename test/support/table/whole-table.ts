import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import type { Table } from "../../../functions/runtime/table.ts";
import type { StoredItem } from "../../../functions/store/table/key.ts";

/** Every item that a table holds. */
export async function readWholeTable(table: Table): Promise<StoredItem[]> {
  const items: StoredItem[] = [];
  let next: Record<string, unknown> | undefined;
  do {
    const answer = await table.client.send(
      new ScanCommand({ TableName: table.name, ConsistentRead: true, ...(next && { ExclusiveStartKey: next }) }),
    );
    items.push(...((answer.Items ?? []) as StoredItem[]));
    next = answer.LastEvaluatedKey;
  } while (next);
  return items;
}
