import { intervalOf } from "../time/interval.ts";
import { zoneNamed } from "../time/zone.ts";
import type { ExplainedMove } from "./day-plan.ts";
import type { DayToClear } from "./day-to-clear.ts";
import { type MoveToExplain, reasonsFor } from "./explain-move.ts";
import type { MeetingCandidate, Room } from "./room.ts";

/** The move that takes a meeting to this candidate, and why there. `all` are the candidates that all moves lead to. */
export function explainedMove(
  day: DayToClear,
  candidate: MeetingCandidate,
  all: readonly MeetingCandidate[],
  room: Room,
): ExplainedMove {
  const { meeting, start } = candidate;
  const move: MoveToExplain = {
    from: meeting.start,
    to: start,
    zone: zoneNamed(day.timeZone),
    because: becauseOf(day, candidate, all, room),
  };
  const { merits, drawbacks, localTimes } = room.judgementAt(meeting, start);
  return {
    meetingId: meeting.id,
    from: intervalOf(meeting),
    to: { start, end: start + meeting.end - meeting.start },
    reasons: reasonsFor(move, merits),
    drawbacks,
    localTimes,
  };
}

function becauseOf(
  day: DayToClear,
  { meeting, start }: MeetingCandidate,
  all: readonly MeetingCandidate[],
  room: Room,
): MoveToExplain["because"] {
  const free = room.freeStarts(meeting);
  if (free.length === 1) return "only_time";
  const [costAt, tierAt] = [room.costOf(meeting), room.tierOf(meeting)];
  const cost = costAt(start);
  const nearer = free.filter((other) => costAt(other) < cost);
  if (nearer.length === 0) return nearestBy[day.wishes?.order ?? "best"];
  const tier = tierAt(start);
  const better = nearer.filter((other) => tierAt(other) <= tier);
  if (better.length === 0) return "nearest_suitable_time";
  const others = all.filter((other) => other.meeting !== meeting);
  return better.some((other) => room.admits(room.candidateAt(meeting, other), others)) ? undefined : "made_room";
}

const nearestBy = { best: "nearest_time", earliest: "earliest_time", latest: "latest_time" } as const;
