import type { EpochMinute } from "../time/instant.ts";
import { type Interval, sortedByStart } from "../time/interval.ts";
import { bookableStarts } from "./find-slots.ts";
import type { SlotSearch } from "./slot-context.ts";

/** The `count` slots of a search that start nearest to a requested start, ascending. Of two that are equally near, the earlier comes first. */
export function nearestSlots(search: SlotSearch, requestedStart: EpochMinute, count: number): Interval[] {
  const nearestFirst = bookableStarts(search).sort(
    (one, other) => Math.abs(one - requestedStart) - Math.abs(other - requestedStart) || one - other,
  );
  return sortedByStart(nearestFirst.slice(0, count).map((start) => ({ start, end: start + search.durationMinutes })));
}
