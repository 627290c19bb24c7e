import { difference } from "../../domain/analytics/counter-delta.ts";
import { countedSortKeys, counterDeltaOfItem } from "../../store/analytics/counted-items.ts";
import { eventOf } from "../../store/changes/processed-events.ts";
import { countEvents as count } from "../../use-cases/analytics/count-events.ts";
import { consumeStream } from "../trigger/event-function.ts";

export const countEvents = consumeStream({
  name: "count-events",
  summary: "Keeps the organization's numbers",
  needs: { table: ["GetItem", "UpdateItem"] },
  interests: countedSortKeys.map((sortKey) => ({ sortKey, changes: ["INSERT", "MODIFY", "REMOVE"] as const })),
  handle: (changes, services) =>
    count(
      services,
      changes.map((change) => {
        const { sk, before, after } = change;
        return { ...eventOf(change), delta: difference(counterDeltaOfItem(sk, before), counterDeltaOfItem(sk, after)) };
      }),
    ),
});
