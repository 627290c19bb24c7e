import { blockingEntries } from "../calendar/busy.ts";
import type { CalendarEntry } from "../calendar/calendar-entry.ts";
import type { PersonCalendar } from "../calendar/person-calendar.ts";
import { type Interval, merged, sortedByStart } from "../time/interval.ts";
import type { DayToClear } from "./day-to-clear.ts";

/**
 * The same day with as few entries as possible on the attendees' calendars: what is in the way there is asked for every meeting and
 * every person. The meetings to move keep their entries, because each is not in its own way.
 */
export function withMergedBusyTimes(day: DayToClear): DayToClear {
  const moving = new Set(day.meetings.map(({ id }) => id));
  return {
    ...day,
    attendees: new Map([...day.attendees].map(([userId, calendar]) => [userId, mergedCalendar(calendar, moving)])),
  };
}

function mergedCalendar(calendar: PersonCalendar, moving: ReadonlySet<string>): PersonCalendar {
  const { moves = [], stays = [] } = Object.groupBy(calendar.entries, ({ id }) => (moving.has(id) ? "moves" : "stays"));
  return { ...calendar, entries: sortedByStart([...moves, ...busyTimes(stays).map(busyEntry)]) };
}

function busyTimes(entries: readonly CalendarEntry[]): Interval[] {
  return merged(
    blockingEntries(entries).map(({ blockedStart, blockedEnd }) => ({ start: blockedStart, end: blockedEnd })),
  );
}

function busyEntry({ start, end }: Interval): CalendarEntry {
  return { id: `busy-${start}`, kind: "focus", start, end, blockedStart: start, blockedEnd: end };
}
