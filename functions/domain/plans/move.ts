import { intervalOf, type Meeting } from "../meetings/meeting.ts";
import type { EpochMinute } from "../time/instant.ts";
import { zoneNamed } from "../time/zone.ts";
import type { Move } from "./day-plan.ts";
import type { DayToClear } from "./day-to-clear.ts";
import { type Choice, explainMove, reasonsFor } from "./explain-move.ts";
import { costOf, distanceBetween } from "./objective.ts";
import type { Room, Spot } from "./room.ts";

/** The move that takes a meeting to its spot, and why there, among the spots of all moves. */
export function moveTo(question: DayToClear, spot: Spot, all: readonly Spot[], room: Room): Move {
  const { meeting, start } = spot;
  const choice: Choice = {
    from: meeting.start,
    to: start,
    zone: zoneNamed(question.timeZone),
    because: becauseOf(question, spot, all, room),
  };
  return {
    meetingId: meeting.id,
    from: intervalOf(meeting),
    to: { start, end: start + meeting.end - meeting.start },
    reasons: reasonsFor(choice),
    explanation: explainMove(choice),
  };
}

/** Of equally near ones the earlier first. */
export function nearestFirst(
  question: DayToClear,
  meeting: Meeting,
  starts: readonly EpochMinute[],
): readonly EpochMinute[] {
  return starts
    .map((start) => ({ start, distance: distanceTo(question, meeting, start) }))
    .sort((one, other) => one.distance - other.distance || one.start - other.start)
    .map(({ start }) => start);
}

function becauseOf(
  question: DayToClear,
  { meeting, start }: Spot,
  all: readonly Spot[],
  room: Room,
): Choice["because"] {
  const free = room.freeStarts(meeting);
  if (free.length === 1) return "only_time";
  const distance = distanceTo(question, meeting, start);
  const nearer = free.filter((other) => distanceTo(question, meeting, other) < distance);
  if (nearer.length === 0) return "nearest_time";
  const others = all.filter((other) => other.meeting !== meeting);
  return nearer.some((other) => room.admits(room.spotOf(meeting, other), others)) ? undefined : "made_room";
}

/** As the objective counts it, for one meeting. */
function distanceTo({ timeZone }: DayToClear, meeting: Meeting, start: EpochMinute): number {
  return costOf(distanceBetween(meeting.start, start, zoneNamed(timeZone)), 1);
}
