import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import { type Contribution, difference, nothing, together } from "../domain/analytics/contribution.ts";
import { contributionOfItem } from "./contributions.ts";
import { storedContribution } from "./counters.ts";
import type { StoredItem } from "./query.ts";
import type { Table } from "./table.ts";

/**
 * Counts the organization's numbers anew from the whole table, and answers by how much those that are kept differ: what would
 * have to be added to them. Nothing where they are right. Reads every item: for maintenance only, and while nothing changes, or
 * what is on its way to the counters looks like drift.
 */
export async function driftOfCounters(table: Table): Promise<Contribution> {
  let kept = nothing;
  let counted = nothing;
  for await (const items of pagesOfTable(table)) {
    kept = together([kept, ...items.map(storedContribution)]);
    counted = together([counted, ...items.map((item) => contributionOfItem(item.sk, item))]);
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
