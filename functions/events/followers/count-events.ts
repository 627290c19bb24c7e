import { difference } from "../../domain/analytics/counter-delta.ts";
import { countedSortKeys, counterDeltaOfItem } from "../../store/analytics/counted-items.ts";
import { countOnce } from "../../store/analytics/counters.ts";
import { eventIdOf } from "../../store/changes/processed-events.ts";
import { withRetries } from "../../store/table/with-retries.ts";
import { consumeStream, type ItemChange } from "../trigger/event-function.ts";

export const countEvents = consumeStream({
  name: "count-events",
  summary: "Keeps the organization's numbers",
  needs: { table: ["PutItem", "UpdateItem"] },
  interests: countedSortKeys.map((sortKey) => ({ sortKey, changes: ["INSERT", "MODIFY", "REMOVE"] as const })),
  handle: async (change, { table, clock }) => {
    const counted = difference(
      counterDeltaOfItem(change.sk, change.before),
      counterDeltaOfItem(change.sk, change.after),
    );
    await withRetries(() => countOnce(table, idOf(change), counted, clock.now()));
  },
});

/** What is counted and removed is never written again: that it is gone happens once. */
function idOf(change: ItemChange): string {
  return change.after ? eventIdOf(change, change.after) : `${eventIdOf(change, {})}#removed`;
}
