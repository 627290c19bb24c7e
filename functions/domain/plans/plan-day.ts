import { dayAssignment } from "./day-assignment.ts";
import type { DayPlan, Unplaced } from "./day-plan.ts";
import type { DayToClear } from "./day-to-clear.ts";
import { reasonForLeavingOut } from "./free-starts.ts";
import { moveTo } from "./move.ts";
import { inOrderOfImportance } from "./objective.ts";
import { roomFor, type Spot } from "./room.ts";
import { solve } from "./solve.ts";

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
