import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import type { Table } from "../../runtime/table.ts";
import type { StoredItem } from "./key.ts";

/** Every item of the table, page after page. Only maintenance may do so: no role of a function is granted it. */
export async function* pagesOfTable(table: Table): AsyncGenerator<StoredItem[], void> {
  let from: Record<string, unknown> | undefined;
  do {
    const answer = await table.client.send(
      new ScanCommand({ TableName: table.name, ConsistentRead: true, ...(from && { ExclusiveStartKey: from }) }),
    );
    yield (answer.Items ?? []) as StoredItem[];
    from = answer.LastEvaluatedKey;
  } while (from);
}
