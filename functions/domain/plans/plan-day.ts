import { dayAssignment } from "./day-assignment.ts";
import type { DayPlan, UnplacedMeeting } from "./day-plan.ts";
import type { DayToClear } from "./day-to-clear.ts";
import { explainedMove } from "./explained-move.ts";
import { whyUnplaced } from "./free-starts.ts";
import { inOrderOfImportance } from "./objective.ts";
import { type MeetingCandidate, roomFor } from "./room.ts";
import { solve } from "./solve.ts";

/**
 * New times for all meetings of a date together. Each single move can be made as the calendars stand, and no two are in each other's
 * way. So a plan may be applied in any order and in part, and no meeting is ever where it may not be.
 * The same day gives the same plan, whatever the order of its meetings. What makes a plan good: docs/planning.md.
 */
export function planDay(day: DayToClear): DayPlan {
  const meetings = day.meetings.toSorted(inOrderOfImportance);
  const room = roomFor(day);
  const assignment = dayAssignment(day, meetings, room);
  const { solution, isOptimal } = solve(assignment);
  const chosen = meetings.map((meeting, index) => ({
    meeting,
    candidate: assignment.candidates[index]![solution[index]!],
  }));

  const candidates: MeetingCandidate[] = [];
  const unplaced: UnplacedMeeting[] = [];
  for (const { meeting, candidate } of chosen.sort((one, other) => one.meeting.start - other.meeting.start)) {
    if (candidate) candidates.push(room.candidateAt(meeting, candidate.start));
    else unplaced.push({ meetingId: meeting.id, ...whyUnplaced(day, meeting) });
  }
  const moves = candidates.map((candidate) => explainedMove(day, candidate, candidates, room));
  return { moves, unplaced, isOptimal };
}
