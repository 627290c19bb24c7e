import { difference } from "../../domain/analytics/counter-delta.ts";
import { countedSortKeys, counterDeltaOfItem } from "../../store/analytics/counted-items.ts";
import { eventIdOf } from "../../store/changes/processed-events.ts";
import { countChange } from "../../use-cases/analytics/count-change.ts";
import { consumeStream, type ItemChange } from "../trigger/event-function.ts";

export const countEvents = consumeStream({
  name: "count-events",
  summary: "Keeps the organization's numbers",
  needs: { table: ["PutItem", "UpdateItem"] },
  interests: countedSortKeys.map((sortKey) => ({ sortKey, changes: ["INSERT", "MODIFY", "REMOVE"] as const })),
  handle: (change, services) => {
    const { sk, before, after } = change;
    const delta = difference(counterDeltaOfItem(sk, before), counterDeltaOfItem(sk, after));
    return countChange(services, idOf(change), delta);
  },
});

/** An item that is counted and removed is never written again, so its removal happens once. */
function idOf(change: ItemChange): string {
  return change.after ? eventIdOf(change, change.after) : `${eventIdOf(change, {})}#removed`;
}
