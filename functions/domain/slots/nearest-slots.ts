import type { EpochMinute } from "../time/instant.ts";
import { type Interval, sortedByStart } from "../time/interval.ts";
import { bookableStarts } from "./find-slots.ts";
import type { SlotSearch } from "./slot-context.ts";

/** The `count` slots of a search whose starts are nearest to a wanted one, the earlier of two as near, in ascending order. */
export function nearestSlots(search: SlotSearch, wantedStart: EpochMinute, count: number): Interval[] {
  const nearestFirst = bookableStarts(search).sort(
    (one, other) => Math.abs(one - wantedStart) - Math.abs(other - wantedStart) || one - other,
  );
  return sortedByStart(nearestFirst.slice(0, count).map((start) => ({ start, end: start + search.durationMinutes })));
}
