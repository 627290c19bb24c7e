import { openHours } from "../availability/open-hours.ts";
import type { WorkingHours } from "../availability/working-hours.ts";
import { type DayNumber, instantsOfDay } from "../time/calendar-date.ts";
import { type Interval, sortedByStart } from "../time/interval.ts";
import type { Zone } from "../time/zone.ts";
import { median } from "./figures.ts";

export interface LongestFreeBlock {
  medianMinutes: number | null;
  /** How many dates have working hours. */
  days: number;
  /** Where these come from. */
  workingHours: WorkingHours["source"];
}

/**
 * How long the longest time without a meeting within somebody's working hours is: the median over the dates on which they work.
 * Buffers are not free time. Time that they keep for themselves is.
 */
export function longestFreeBlock(
  busy: readonly Interval[],
  { first, last, zone }: { first: DayNumber; last: DayNumber; zone: Zone },
  { hours, source }: WorkingHours,
): LongestFreeBlock {
  const blocked = sortedByStart([...busy]);
  const longest: number[] = [];
  for (let day = first; day <= last; day++) {
    const { start, end } = instantsOfDay(day, zone);
    const open = openHours(hours, start, end);
    if (open.length > 0) longest.push(Math.max(...open.map((stretch) => longestGap(stretch, blocked))));
  }
  return { medianMinutes: median(longest), days: longest.length, workingHours: source };
}

/** The longest time between what is blocked, which is ascending by start. */
function longestGap({ start, end }: Interval, blocked: readonly Interval[]): number {
  let longest = 0;
  let freeFrom = start;
  for (const one of blocked) {
    if (one.start >= end) break;
    if (one.end <= freeFrom) continue;
    longest = Math.max(longest, one.start - freeFrom);
    freeFrom = one.end;
  }
  return Math.max(longest, end - freeFrom, 0);
}
