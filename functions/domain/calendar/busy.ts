import { focusIntervals } from "../availability/focus-time.ts";
import { type EpochMinute, minutesPerDay } from "../time/instant.ts";
import { distinct, type Interval, merged, overlaps, sortedByStart } from "../time/interval.ts";
import { type CalendarEntry, isBlocking } from "./calendar-entry.ts";
import type { PersonCalendar } from "./person-calendar.ts";

/**
 * How many entries one UTC day of a calendar takes. Each of them can be read by everybody who looks for a time with its owner, so
 * there is an end to them. What was declined counts: it stands there, although it takes no time.
 */
export const maxEntriesADay = 100;

/** The time that something blocks, with buffers. */
export type BlockedTime = Pick<CalendarEntry, "blockedStart" | "blockedEnd">;

/**
 * The entries that block their time, without what was declined, and the days that are full, ascending. Mostly all entries do and are,
 * and looking is far cheaper.
 */
export function blockingEntries(entries: readonly CalendarEntry[]): readonly BlockedTime[] {
  const full = fullDays(entries).map(({ start, end }) => ({ blockedStart: start, blockedEnd: end }));
  if (full.length > 0) return ascending([...entries.filter(isBlocking), ...full]);
  let last = Number.NEGATIVE_INFINITY;
  for (const entry of entries) {
    if (entry.blockedStart < last || !isBlocking(entry)) {
      return ascending(entries.filter(isBlocking));
    }
    last = entry.blockedStart;
  }
  return entries;
}

function ascending(times: BlockedTime[]): BlockedTime[] {
  return times.sort((one, other) => one.blockedStart - other.blockedStart);
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
  return distinct([...entriesInTheWay(entries, interval), ...fullDaysInTheWay(entries, interval), ...focus]);
}

/** The full days that an interval touches. */
export function fullDaysInTheWay(entries: readonly CalendarEntry[], interval: Interval): Interval[] {
  return fullDays(entries).filter((day) => overlaps(day, interval));
}

/** The UTC days that hold as many entries as they can, ascending. Nothing more fits on them, whatever the time. */
function fullDays(entries: readonly CalendarEntry[]): Interval[] {
  if (entries.length < maxEntriesADay) return [];
  const counts = new Map<number, number>();
  for (const { blockedStart, blockedEnd } of entries) {
    const last = Math.floor((blockedEnd - 1) / minutesPerDay);
    for (let day = Math.floor(blockedStart / minutesPerDay); day <= last; day++) {
      counts.set(day, (counts.get(day) ?? 0) + 1);
    }
  }
  const full = [...counts].filter(([, count]) => count >= maxEntriesADay);
  return sortedByStart(full.map(([day]) => ({ start: day * minutesPerDay, end: (day + 1) * minutesPerDay })));
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
