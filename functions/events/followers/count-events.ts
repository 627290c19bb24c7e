import { difference } from "../../domain/analytics/contribution.ts";
import { retrying } from "../../platform/retrying.ts";
import { tableServices } from "../../platform/services.ts";
import { contributionOfItem, countedSortKeys } from "../../store/contributions.ts";
import { countOnce } from "../../store/counters.ts";
import { eventIdOf } from "../../store/once.ts";
import { consumeStream, type ItemChange } from "../event.ts";

export const countEvents = consumeStream({
  name: "count-events",
  summary: "Keeps the organization's numbers",
  grants: { table: ["PutItem", "UpdateItem"] },
  services: tableServices,
  interests: countedSortKeys.map((sortKey) => ({ sortKey, changes: ["INSERT", "MODIFY", "REMOVE"] as const })),
  handle: async (change, { table, clock }) => {
    const counted = difference(
      contributionOfItem(change.sk, change.before),
      contributionOfItem(change.sk, change.after),
    );
    await retrying(() => countOnce(table, idOf(change), counted, clock.now()));
  },
});

/** What is counted and removed is never written again: that it is gone happens once. */
function idOf(change: ItemChange): string {
  return change.after ? eventIdOf(change, change.after) : `${eventIdOf(change, {})}#removed`;
}
