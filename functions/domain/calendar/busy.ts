import { focusIntervals } from "../availability/focus-time.ts";
import type { EpochMinute } from "../time/instant.ts";
import { distinct, type Interval, merged, overlaps, sortedByStart } from "../time/interval.ts";
import { type CalendarEntry, isBlocking } from "./calendar-entry.ts";
import type { PersonCalendar } from "./person-calendar.ts";

/** The time that something blocks, with buffers. */
export type BlockedTime = Pick<CalendarEntry, "blockedStart" | "blockedEnd">;

/** The entries that block their time, without what was declined, ascending. Mostly all do and are, and looking is far cheaper. */
export function blockingEntries(entries: readonly CalendarEntry[]): readonly BlockedTime[] {
  let last = Number.NEGATIVE_INFINITY;
  for (const entry of entries) {
    if (entry.blockedStart < last || !isBlocking(entry)) {
      return entries.filter(isBlocking).sort((one, other) => one.blockedStart - other.blockedStart);
    }
    last = entry.blockedStart;
  }
  return entries;
}

/** The blocking entries whose time, buffers included, overlaps an interval. */
export function entriesInTheWay(entries: readonly CalendarEntry[], interval: Interval): CalendarEntry[] {
  return entries.filter(
    (entry) => isBlocking(entry) && overlaps({ start: entry.blockedStart, end: entry.blockedEnd }, interval),
  );
}

/** All that keeps a person from an interval, weekly focus time included. Each time is named once and without buffers. */
export function timesInTheWay({ entries, availability }: PersonCalendar, interval: Interval): Interval[] {
  const focus = availability ? focusIntervals(availability, interval.start, interval.end) : [];
  return distinct([...entriesInTheWay(entries, interval), ...focus]);
}

/** When a person cannot be met within [from, to), because of entries or weekly focus time. Times only, merged, ascending. */
export function busyIntervals(calendar: PersonCalendar, from: EpochMinute, to: EpochMinute): Interval[] {
  const focus = calendar.availability ? focusIntervals(calendar.availability, from, to) : [];
  const blocked = blockingEntries(calendar.entries).map(({ blockedStart, blockedEnd }) => ({
    start: blockedStart,
    end: blockedEnd,
  }));
  const busy = sortedByStart([...blocked, ...focus]);
  return merged(busy)
    .filter(({ start, end }) => start < to && from < end)
    .map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) }));
}
