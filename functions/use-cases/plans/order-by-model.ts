import { isDeepStrictEqual } from "node:util";
import { type Choices, choicesIn, withChoices } from "../../domain/plans/choices.ts";
import type { Move } from "../../domain/plans/day-plan.ts";
import type { DayToClear } from "../../domain/plans/day-to-clear.ts";
import { pickedFirst } from "../../model/picked-first.ts";
import type { Advice, SuggestionModel } from "../../model/suggestion-model.ts";

/** So many moves of a plan the model may choose: more take longer than it is given. */
const maxMoves = 12;

export interface AdvisedMoves {
  moves: Move[];
  /** `ai` where the model has changed a time or what is said first of one. */
  source: "ai" | "rules";
}

/**
 * The moves of a plan as the model would have them: among the times that the solver leaves to each meeting, as far as its choices go
 * together, and with the reasons that it picked first. Whatever it says, the moves can be carried out.
 */
export async function orderByModel(
  model: SuggestionModel | undefined,
  question: DayToClear,
  moves: readonly Move[],
): Promise<AdvisedMoves> {
  const byRules: AdvisedMoves = { moves: [...moves], source: "rules" };
  if (!model || moves.length === 0) return byRules;
  const choices = choicesIn(question, moves, maxMoves);
  const advice = await model.advise({
    timeZone: question.timeZone,
    wanted: 1,
    meetings: [...choices].map(([meetingId, offered]) => aboutMeeting(question, meetingId, offered)),
  });
  if (!advice) return byRules;
  const advised = withChoices(question, moves, firstOf(advice)).map((move) => withPickedReason(move, advice));
  return isDeepStrictEqual(advised, moves) ? byRules : { moves: advised, source: "ai" };
}

function aboutMeeting({ meetings }: DayToClear, meetingId: string, offered: Choices) {
  const { start, end, priority, title } = meetings.find(({ id }) => id === meetingId)!;
  const candidates = offered.map(({ to, reasons }) => ({ id: idOf(to.start), start: to.start, reasons }));
  return { id: meetingId, kind: "meeting", minutes: end - start, priority, title, candidates } as const;
}

/** What the model would have for each meeting. */
function firstOf(advice: Advice): Map<string, number> {
  return new Map([...advice].flatMap(([meetingId, [first]]) => (first ? [[meetingId, startOf(first.id)]] : [])));
}

/** Its pick counts only as far as it still holds: other choices may have changed the reasons that it was told. */
function withPickedReason(move: Move, advice: Advice): Move {
  const said = advice.get(move.meetingId)?.find(({ id }) => id === idOf(move.to.start));
  return { ...move, reasons: pickedFirst(move.reasons, said?.reason) };
}

function idOf(start: number): string {
  return String(start);
}

function startOf(id: string): number {
  return Number(id);
}
