import { focusIntervals } from "../availability/focus-time.ts";
import type { EpochMinute } from "../time/instant.ts";
import { distinct, type Interval, merged, overlaps, sortedByStart } from "../time/interval.ts";
import { type CalendarEntry, isBlocking } from "./calendar-entry.ts";
import type { PersonCalendar } from "./person-calendar.ts";

/** What the entries block, buffers included and declined ones left out, ascending by start. */
export function blockedIntervals(entries: CalendarEntry[]): Interval[] {
  const blocked: Interval[] = [];
  for (const entry of entries) {
    if (isBlocking(entry)) blocked.push({ start: entry.blockedStart, end: entry.blockedEnd });
  }
  return sortedByStart(blocked);
}

/** The blocking entries whose time, with their own buffers, overlaps an interval. */
export function entriesInTheWay(entries: readonly CalendarEntry[], interval: Interval): CalendarEntry[] {
  return entries.filter(
    (entry) => isBlocking(entry) && overlaps({ start: entry.blockedStart, end: entry.blockedEnd }, interval),
  );
}

/** All that keeps the person from an interval, weekly focus time included: each time once, as it is without buffers. */
export function timesInTheWay({ entries, availability }: PersonCalendar, interval: Interval): Interval[] {
  const focus = availability ? focusIntervals(availability, interval.start, interval.end) : [];
  return distinct([...entriesInTheWay(entries, interval), ...focus]);
}

/** When the person cannot be met within [from, to), by entries and weekly focus time: times only, merged, ascending. */
export function busyIntervals(calendar: PersonCalendar, from: EpochMinute, to: EpochMinute): Interval[] {
  const focus = calendar.availability ? focusIntervals(calendar.availability, from, to) : [];
  const busy = sortedByStart([...blockedIntervals(calendar.entries), ...focus]);
  return merged(busy)
    .filter(({ start, end }) => start < to && from < end)
    .map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) }));
}
