import { isDeepStrictEqual } from "node:util";
import { type CandidateMoves, candidateMovesOf, withOtherStarts } from "../../domain/plans/candidate-moves.ts";
import type { ExplainedMove } from "../../domain/plans/day-plan.ts";
import type { DayToClear } from "../../domain/plans/day-to-clear.ts";
import { isInOrderOfTime } from "../../domain/plans/tier.ts";
import { pickedFirst } from "../../model/picked-first.ts";
import type { Advice } from "../../model/suggestion-model.ts";
import type { SuggestionServices } from "../../services/services.ts";
import { askModel } from "../suggestions/ask-model.ts";

/** How many moves of a plan the model may choose: more would take longer than it has. */
const maxMoves = 12;

interface AdvisedMoves {
  moves: ExplainedMove[];
  /** `ai` where the model has changed a time, or which reason comes first. */
  source: "ai" | "rules";
}

/**
 * The moves of a plan as the model would make them: to those of each meeting's candidates that it prefers, as far as they fit together,
 * and with the reason first that it picked. Whatever it answers, the moves can be applied.
 */
export async function orderByModel(
  services: SuggestionServices,
  day: DayToClear,
  moves: readonly ExplainedMove[],
): Promise<AdvisedMoves> {
  const byRules: AdvisedMoves = { moves: [...moves], source: "rules" };
  if (!services.model || moves.length === 0 || isInOrderOfTime(day)) return byRules;
  const candidates = candidateMovesOf(day, moves, maxMoves);
  const advice = await askModel(services, {
    timeZone: day.timeZone,
    wanted: 1,
    meetings: [...candidates].map(([meetingId, candidateMoves]) => adviceOnMeeting(day, meetingId, candidateMoves)),
  });
  if (!advice) return byRules;
  const advised = withOtherStarts(day, moves, preferredStarts(advice)).map((move) => withPickedReason(move, advice));
  return isDeepStrictEqual(advised, moves) ? byRules : { moves: advised, source: "ai" };
}

function adviceOnMeeting({ meetings }: DayToClear, meetingId: string, moves: CandidateMoves) {
  const { start, end, priority, title } = meetings.find(({ id }) => id === meetingId)!;
  const candidates = moves.map(({ to, reasons }) => ({ id: idOf(to.start), start: to.start, reasons }));
  return { id: meetingId, kind: "meeting", minutes: end - start, priority, title, candidates } as const;
}

/** The start that the model prefers for each meeting. */
function preferredStarts(advice: Advice): Map<string, number> {
  return new Map([...advice].flatMap(([meetingId, [first]]) => (first ? [[meetingId, startOf(first.id)]] : [])));
}

/** What it picked counts only where it still holds: other moves may have changed the reasons that it was told. */
function withPickedReason(move: ExplainedMove, advice: Advice): ExplainedMove {
  const advised = advice.get(move.meetingId)?.find(({ id }) => id === idOf(move.to.start));
  return { ...move, reasons: pickedFirst(move.reasons, advised?.reason) };
}

function idOf(start: number): string {
  return String(start);
}

function startOf(id: string): number {
  return Number(id);
}
