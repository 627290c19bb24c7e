import type { Meeting } from "../meetings/meeting.ts";
import type { EpochMinute } from "../time/instant.ts";
import { zoneNamed } from "../time/zone.ts";
import type { ExplainedMove } from "./day-plan.ts";
import type { DayToClear } from "./day-to-clear.ts";
import { explainedMove } from "./explained-move.ts";
import { distanceBetween } from "./objective.ts";
import { type MeetingCandidate, type Room, roomFor } from "./room.ts";

/** How many other moves there are for a meeting, at most. */
const maxAlternatives = 3;

/** Times of one date that are nearer to each other than this are no alternatives: they suit the same people for the same reasons. */
const minMinutesApart = 60;

/** The move that the plan makes, and others that it could make instead. */
export type CandidateMoves = readonly [ExplainedMove, ...ExplainedMove[]];

/**
 * For the first `count` of a plan's moves, by meeting: where it could go while all others go where the plan says. The plan's own move
 * comes first, then others to the nearest times of no higher tier. Each can be made as the calendars stand.
 */
export function candidateMovesOf(
  day: DayToClear,
  moves: readonly ExplainedMove[],
  count: number,
): Map<string, CandidateMoves> {
  const room = roomFor(day);
  const planned = candidatesOf(day, moves, room);
  return new Map(
    moves.slice(0, count).map((move, index) => {
      const others = planned.filter((_, other) => other !== index);
      return [move.meetingId, [move, ...alternatives(day, planned[index]!, others, room)]];
    }),
  );
}

/**
 * A plan's moves with other starts for some of its meetings, each from that meeting's candidate moves. They are taken one after the
 * other. One that finds no room any more is left out, and its meeting keeps its move: so the result can be applied like any plan.
 */
export function withOtherStarts(
  day: DayToClear,
  moves: readonly ExplainedMove[],
  starts: ReadonlyMap<string, EpochMinute>,
): ExplainedMove[] {
  const room = roomFor(day);
  let candidates = candidatesOf(day, moves, room);
  for (const [meetingId, start] of starts) {
    const others = candidates.filter(({ meeting }) => meeting.id !== meetingId);
    const present = candidates.find(({ meeting }) => meeting.id === meetingId);
    if (!present) continue;
    const wanted = room.candidateAt(present.meeting, start);
    if (room.admits(wanted, others)) candidates = candidates.map((one) => (one === present ? wanted : one));
  }
  return candidates.map((candidate) => explainedMove(day, candidate, candidates, room));
}

function candidatesOf({ meetings }: DayToClear, moves: readonly ExplainedMove[], room: Room): MeetingCandidate[] {
  return moves.map(({ meetingId, to }) => room.candidateAt(meetings.find(({ id }) => id === meetingId)!, to.start));
}

function alternatives(
  day: DayToClear,
  present: MeetingCandidate,
  others: readonly MeetingCandidate[],
  room: Room,
): ExplainedMove[] {
  const { meeting } = present;
  const zone = zoneNamed(day.timeZone);
  const areAlike = (one: EpochMinute, other: EpochMinute) => {
    const { days, timeOfDay } = distanceBetween(one, other, zone);
    return days === 0 && Math.abs(timeOfDay) < minMinutesApart;
  };
  const tierAt = room.tierOf(meeting);
  const tier = tierAt(present.start);
  const suitable = room.freeStarts(meeting).filter((start) => tierAt(start) <= tier);
  const found: MeetingCandidate[] = [];
  for (const start of nearestFirst(meeting, suitable, room)) {
    if (found.length === maxAlternatives) break;
    if ([present, ...found].some((one) => areAlike(one.start, start))) continue;
    const candidate = room.candidateAt(meeting, start);
    if (room.admits(candidate, others)) found.push(candidate);
  }
  return found.map((candidate) => explainedMove(day, candidate, [candidate, ...others], room));
}

/** Of equally near ones the earlier first. */
function nearestFirst(meeting: Meeting, starts: readonly EpochMinute[], room: Room): EpochMinute[] {
  const costAt = room.costOf(meeting);
  return starts
    .map((start) => ({ start, cost: costAt(start) }))
    .sort((one, other) => one.cost - other.cost || one.start - other.start)
    .map(({ start }) => start);
}
