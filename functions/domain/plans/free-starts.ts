import { calendarWithout, type PersonCalendar } from "../calendar/person-calendar.ts";
import type { Meeting } from "../meetings/meeting.ts";
import { expectedAttendeesOf } from "../meetings/participants.ts";
import { bookableStarts } from "../slots/find-slots.ts";
import type { EpochMinute } from "../time/instant.ts";
import type { Relaxation } from "../wishes/relaxation.ts";
import type { DayToClear } from "./day-to-clear.ts";
import { allowedFor, relaxationToMove } from "./wishes-for-meeting.ts";

export const unplacedReasons = [
  /** The organizer has no time for it: by their hours and rules, or on their calendar. */
  "no_slot",
  /** The organizer has time, but never when everybody else has. */
  "no_common_time",
  /** There are times, but other meetings of the day took them. */
  "crowded_out",
  /** There are times, but none that the hard wishes allow. */
  "against_wishes",
] as const;

/** Why a meeting stays where it is. */
export interface WhyUnplaced {
  reason: (typeof unplacedReasons)[number];
  /** The least to give up, where it is for the wishes that it stays. */
  relax?: Relaxation;
}

/**
 * Where the slot engine would book the meeting as the calendars stand and the wishes allow it, except on the cleared date. The old times of all other meetings
 * stay taken: so a plan may be applied in any order and in part, and a meeting that stays is in nobody's way.
 */
export function freeStarts(day: DayToClear, meeting: Meeting): EpochMinute[] {
  return allowedFor(day, meeting, startsFreeForAll(day, meeting));
}

/** Why a meeting stays that the search has found no time for, and what to give up where that is for the wishes. */
export function whyUnplaced(day: DayToClear, meeting: Meeting): WhyUnplaced {
  const free = startsFreeForAll(day, meeting);
  if (allowedFor(day, meeting, free).length > 0) return { reason: "crowded_out" };
  const relax = relaxationToMove(day, meeting, free);
  if (relax) return { reason: "against_wishes", relax };
  return { reason: startsFreeFor(day, meeting, []).length > 0 ? "no_common_time" : "no_slot" };
}

function startsFreeForAll(day: DayToClear, meeting: Meeting): EpochMinute[] {
  return startsFreeFor(
    day,
    meeting,
    expectedAttendeesOf(meeting).map((userId) => day.attendees.get(userId)!),
  );
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
  return starts.filter((start) => start + durationMinutes <= cleared.start || start >= cleared.end);
}
