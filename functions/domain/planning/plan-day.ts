import type { PersonCalendar } from "../availability/busy.ts";
import { intervalOf, type Meeting } from "../meetings/meeting.ts";
import type { OrganizerCalendar, SlotRules } from "../slots/find-slots.ts";
import type { EpochMillisecond, EpochMinute } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";
import { zoneNamed } from "../time/zone.ts";
import { dayPuzzle, type Place } from "./day-puzzle.ts";
import { type Choice, explainMove, type MoveReason, reasonsFor } from "./explain-move.ts";
import { freeStarts, reasonForLeavingOut, type UnplacedReason } from "./free-starts.ts";
import { inOrderOfImportance } from "./objective.ts";
import { solve } from "./solve.ts";

/** A date to be cleared of one organizer's meetings. */
export interface DayToClear {
  now: EpochMillisecond;
  /** Every new time lies wholly within [from, to) … */
  from: EpochMinute;
  to: EpochMinute;
  /** … and has no minute in common with this: the date. */
  cleared: Interval;
  /** The zone in which dates and times of day are compared and named. */
  timeZone: string;
  /** What is to be moved: all hosted by the organizer, standing and still to come. */
  meetings: readonly Meeting[];
  /** By the meeting's id: where it may go, and with which buffers. */
  rules: ReadonlyMap<string, SlotRules>;
  /** As it stands, with the meetings to be moved still on it; as complete as `BookingContext` asks for [from, to). */
  organizer: OrganizerCalendar;
  /** The same by id of everybody who is on one of the meetings and has not declined it. Others are not looked at. */
  attendees: ReadonlyMap<string, PersonCalendar>;
}

export interface Move {
  meetingId: string;
  from: Interval;
  to: Interval;
  /** At least one. */
  reasons: MoveReason[];
  /** One English sentence; its times are those of the question's zone. */
  explanation: string;
}

export interface Unplaced {
  meetingId: string;
  reason: UnplacedReason;
}

export interface DayPlan {
  /** Ascending by the old times. */
  moves: Move[];
  /** What stays where it is, in the same order. */
  unplaced: Unplaced[];
  /** Whether no better plan exists; otherwise the search came to its bound and this is the best that it found. */
  isOptimal: boolean;
}

/**
 * New times for all meetings of a date together. Every single move can be booked as the calendars stand, and no two are in each other's
 * way: a plan may be carried out in any order and in part, and at every moment of that everything is where it may be.
 * The same question has the same answer, whatever the order of its meetings. What makes a plan good: docs/planning.md.
 */
export function planDay(question: DayToClear): DayPlan {
  const meetings = question.meetings.toSorted(inOrderOfImportance);
  const day = dayPuzzle(question, meetings);
  const { solution, isOptimal } = solve(day);
  const chosen = meetings.map((meeting, piece) => ({ meeting, places: day.places[piece]!, index: solution[piece]! }));

  const moves: Move[] = [];
  const unplaced: Unplaced[] = [];
  for (const { meeting, places, index } of chosen.sort((one, other) => one.meeting.start - other.meeting.start)) {
    const place = places[index];
    if (place) moves.push(moveTo(place, places, meeting, question));
    else unplaced.push({ meetingId: meeting.id, reason: reasonForLeavingOut(question, meeting) });
  }
  return { moves, unplaced, isOptimal };
}

function moveTo(place: Place, places: readonly Place[], meeting: Meeting, question: DayToClear): Move {
  const choice: Choice = {
    from: meeting.start,
    to: place.start,
    zone: zoneNamed(question.timeZone),
    because: becauseOf(place, places, freeStarts(question, meeting)),
  };
  return {
    meetingId: meeting.id,
    from: intervalOf(meeting),
    to: { start: place.start, end: place.start + meeting.end - meeting.start },
    reasons: reasonsFor(choice),
    explanation: explainMove(choice),
  };
}

function becauseOf(place: Place, [cheapest]: readonly Place[], free: readonly EpochMinute[]): Choice["because"] {
  if (free.length === 1) return "only_time";
  return place.cost === cheapest!.cost ? "nearest_time" : "made_room";
}
