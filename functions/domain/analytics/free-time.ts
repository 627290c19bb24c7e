import type { Availability } from "../availability/availability.ts";
import { openHours } from "../availability/open-hours.ts";
import { type WorkingHours, workingHoursOf } from "../availability/working-hours.ts";
import { type DayNumber, instantsOfDay } from "../time/calendar-date.ts";
import { type Interval, sortedByStart } from "../time/interval.ts";
import type { Zone } from "../time/zone.ts";
import { median } from "./figures.ts";

export interface LongestFreeBlock {
  medianMinutes: number | null;
  /** Dates with working hours. */
  days: number;
  /** Whether these are the person's own. */
  workingHours: WorkingHours["source"];
}

/**
 * The median, over the dates of a zone on which a person works, of the longest time without a meeting within their hours.
 * Buffers are not free; time that they keep for themselves is.
 */
export function longestFreeBlock(
  busy: readonly Interval[],
  { first, last, zone }: { first: DayNumber; last: DayNumber; zone: Zone },
  published: Availability | undefined,
): LongestFreeBlock {
  const { hours, source } = workingHoursOf(published, zone.name);
  const blocked = sortedByStart([...busy]);
  const longest: number[] = [];
  for (let day = first; day <= last; day++) {
    const { start, end } = instantsOfDay(day, zone);
    const open = openHours(hours, start, end);
    if (open.length > 0) longest.push(Math.max(...open.map((stretch) => longestGap(stretch, blocked))));
  }
  return { medianMinutes: median(longest), days: longest.length, workingHours: source };
}

/** Of what is blocked, ascending by start. */
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
