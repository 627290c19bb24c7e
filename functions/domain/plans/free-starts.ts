import { calendarWithout, type PersonCalendar } from "../calendar/person-calendar.ts";
import type { Meeting } from "../meetings/meeting.ts";
import { expectedAttendeesOf } from "../meetings/participants.ts";
import { bookableStarts } from "../slots/find-slots.ts";
import type { EpochMinute } from "../time/instant.ts";
import { overlaps } from "../time/interval.ts";
import type { DayToClear } from "./day-to-clear.ts";

export const unplacedReasons = [
  /** The organizer has no time for it: by their hours and rules, or on their calendar. */
  "no_slot",
  /** The organizer has time, but never when everybody else has. */
  "no_common_time",
  /** There are times, but other meetings of the day took them. */
  "crowded_out",
] as const;
/** Why a meeting stays where it is. */
export type UnplacedReason = (typeof unplacedReasons)[number];

/**
 * Where the slot engine would book the meeting as the calendars stand, except on the cleared date. The old times of all other meetings
 * stay taken: so a plan may be applied in any order and in part, and a meeting that stays is in nobody's way.
 */
export function freeStarts(day: DayToClear, meeting: Meeting): EpochMinute[] {
  const others = expectedAttendeesOf(meeting).map((userId) => day.attendees.get(userId)!);
  return startsFreeFor(day, meeting, others);
}

/** Why a meeting stays that the search has found no time for. */
export function whyUnplaced(day: DayToClear, meeting: Meeting): UnplacedReason {
  if (freeStarts(day, meeting).length > 0) return "crowded_out";
  return startsFreeFor(day, meeting, []).length > 0 ? "no_common_time" : "no_slot";
}

function startsFreeFor(day: DayToClear, meeting: Meeting, others: PersonCalendar[]): EpochMinute[] {
  const { now, from, to, cleared, organizer, rules } = day;
  const durationMinutes = meeting.end - meeting.start;
  const starts = bookableStarts({
    ...{ now, from, to, durationMinutes },
    rules: rules.get(meeting.id)!,
    organizer: calendarWithout(organizer, meeting.id),
    others: others.map((calendar) => calendarWithout(calendar, meeting.id)),
  });
  return starts.filter((start) => !overlaps({ start, end: start + durationMinutes }, cleared));
}
