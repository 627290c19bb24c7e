import { calendarWithout, type PersonCalendar } from "../calendar/busy.ts";
import { expectedAttendeesOf, type Meeting } from "../meetings/meeting.ts";
import { bookableStarts } from "../slots/find-slots.ts";
import type { EpochMinute } from "../time/instant.ts";
import { overlaps } from "../time/interval.ts";
import type { DayToClear } from "./day-to-clear.ts";

export const unplacedReasons = [
  /** The organizer has no time for it: by their hours and rules, or on their calendar. */
  "no_slot",
  /** The organizer has, but never when all others have. */
  "no_common_time",
  /** There are times, but other meetings of the day took them. */
  "crowded_out",
] as const;
/** Why a meeting stays where it is. */
export type UnplacedReason = (typeof unplacedReasons)[number];

/**
 * Where the slot engine would book the meeting as the calendars stand, the cleared date left out. All old times stay taken
 * but its own: so a plan may be carried out in any order and in part, and what stays is in nobody's way.
 */
export function freeStarts(question: DayToClear, meeting: Meeting): EpochMinute[] {
  const others = expectedAttendeesOf(meeting).map((userId) => question.attendees.get(userId)!);
  return startsFreeFor(question, meeting, others);
}

/** Of a meeting that no place was found for. */
export function reasonForLeavingOut(question: DayToClear, meeting: Meeting): UnplacedReason {
  if (freeStarts(question, meeting).length > 0) return "crowded_out";
  return startsFreeFor(question, meeting, []).length > 0 ? "no_common_time" : "no_slot";
}

function startsFreeFor(question: DayToClear, meeting: Meeting, others: PersonCalendar[]): EpochMinute[] {
  const { now, from, to, cleared, organizer, rules } = question;
  const durationMinutes = meeting.end - meeting.start;
  const starts = bookableStarts({
    ...{ now, from, to, durationMinutes },
    rules: rules.get(meeting.id)!,
    organizer: calendarWithout(organizer, meeting.id),
    others: others.map((calendar) => calendarWithout(calendar, meeting.id)),
  });
  return starts.filter((start) => !overlaps({ start, end: start + durationMinutes }, cleared));
}
