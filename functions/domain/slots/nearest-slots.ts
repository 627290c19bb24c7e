import type { EpochMinute } from "../time/instant.ts";
import { type Interval, sortedByStart } from "../time/interval.ts";

/** The `count` slots of that length that start nearest to a requested start, ascending. Of two that are equally near, the earlier comes first. */
export function nearestSlots(
  starts: readonly EpochMinute[],
  durationMinutes: number,
  requestedStart: EpochMinute,
  count: number,
): Interval[] {
  const nearestFirst = [...starts].sort(
    (one, other) => Math.abs(one - requestedStart) - Math.abs(other - requestedStart) || one - other,
  );
  return sortedByStart(nearestFirst.slice(0, count).map((start) => ({ start, end: start + durationMinutes })));
}
