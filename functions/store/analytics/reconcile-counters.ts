import { type CounterDelta, difference, emptyDelta, sumOfDeltas } from "../../domain/analytics/counter-delta.ts";
import type { Table } from "../../runtime/table.ts";
import { pagesOfTable } from "../table/scan.ts";
import { counterDeltaOfItem } from "./counted-items.ts";
import { storedCounterDelta } from "./counters.ts";

/**
 * Counts the organization's numbers anew from the whole table, and answers by how much the stored ones differ: what would have to be
 * added to them. Reads every item: for maintenance only, and while nothing changes, or what is on its way to the counters looks like
 * drift.
 */
export async function driftOfCounters(table: Table): Promise<CounterDelta> {
  let stored = emptyDelta;
  let counted = emptyDelta;
  for await (const items of pagesOfTable(table)) {
    stored = sumOfDeltas([stored, ...items.map(storedCounterDelta)]);
    counted = sumOfDeltas([counted, ...items.map((item) => counterDeltaOfItem(item.sk, item))]);
  }
  return difference(stored, counted);
}
