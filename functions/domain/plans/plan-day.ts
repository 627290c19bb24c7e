import type { PersonCalendar } from "../calendar/busy.ts";
import type { Meeting } from "../meetings/meeting.ts";
import type { OrganizerCalendar, SlotRules } from "../slots/find-slots.ts";
import type { EpochMillisecond, EpochMinute } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";
import { dayAssignment } from "./day-assignment.ts";
import type { MoveReason } from "./explain-move.ts";
import { reasonForLeavingOut, type UnplacedReason } from "./free-starts.ts";
import { moveTo } from "./move.ts";
import { inOrderOfImportance } from "./objective.ts";
import { roomFor, type Spot } from "./room.ts";
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
  /** As it stands, with the meetings to be moved still on it; as complete as `SlotContext` asks for [from, to). */
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
  const day = dayAssignment(question, meetings);
  const { solution, isOptimal } = solve(day);
  const chosen = meetings.map((meeting, piece) => ({ meeting, place: day.places[piece]![solution[piece]!] }));

  const room = roomFor(question);
  const spots: Spot[] = [];
  const unplaced: Unplaced[] = [];
  for (const { meeting, place } of chosen.sort((one, other) => one.meeting.start - other.meeting.start)) {
    if (place) spots.push(room.spotOf(meeting, place.start));
    else unplaced.push({ meetingId: meeting.id, reason: reasonForLeavingOut(question, meeting) });
  }
  const moves = spots.map((spot) => moveTo(question, spot, spots, room));
  return { moves, unplaced, isOptimal };
}
