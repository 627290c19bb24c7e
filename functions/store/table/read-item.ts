import { GetCommand } from "@aws-sdk/lib-dynamodb";
import type { Table } from "../../runtime/table.ts";
import type { Key, StoredItem } from "./key.ts";

/** One item, strongly consistent. */
export async function readItem(table: Table, { pk, sk }: Key): Promise<StoredItem | undefined> {
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: { pk, sk }, ConsistentRead: true }),
  );
  return answer.Item as StoredItem | undefined;
}
