import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import { type CounterDelta, difference, nothing, together } from "../../domain/analytics/counter-delta.ts";
import type { Table } from "../../runtime/table.ts";
import type { StoredItem } from "../table/key.ts";
import { counterDeltaOfItem } from "./counted-items.ts";
import { storedCounterDelta } from "./counters.ts";

/**
 * Counts the organization's numbers anew from the whole table, and answers by how much those that are kept differ: what would
 * have to be added to them. Nothing where they are right. Reads every item: for maintenance only, and while nothing changes, or
 * what is on its way to the counters looks like drift.
 */
export async function driftOfCounters(table: Table): Promise<CounterDelta> {
  let kept = nothing;
  let counted = nothing;
  for await (const items of pagesOfTable(table)) {
    kept = together([kept, ...items.map(storedCounterDelta)]);
    counted = together([counted, ...items.map((item) => counterDeltaOfItem(item.sk, item))]);
  }
  return difference(kept, counted);
}

async function* pagesOfTable(table: Table): AsyncGenerator<StoredItem[], void> {
  let from: Record<string, unknown> | undefined;
  do {
    const answer = await table.client.send(
      new ScanCommand({ TableName: table.name, ConsistentRead: true, ...(from && { ExclusiveStartKey: from }) }),
    );
    yield (answer.Items ?? []) as StoredItem[];
    from = answer.LastEvaluatedKey;
  } while (from);
}
