import { type Choices, choicesIn, withChoices } from "../../domain/plans/choices.ts";
import type { Move } from "../../domain/plans/day-plan.ts";
import type { DayToClear } from "../../domain/plans/day-to-clear.ts";
import type { Advice, SuggestionModel } from "../../model/suggestion-model.ts";

/** So many moves of a plan the model may choose and explain: more take longer than it is given. */
const maxMoves = 12;

export interface AdvisedMoves {
  moves: Move[];
  /** `ai` where anything of the model's is in them. */
  source: "ai" | "rules";
}

/**
 * The moves of a plan as the model would have them: among the times that the solver leaves to each meeting, as far as its choices go
 * together, and in its words. Whatever it says, the moves can be carried out.
 */
export async function orderByModel(
  model: SuggestionModel | undefined,
  question: DayToClear,
  moves: readonly Move[],
  language: string,
): Promise<AdvisedMoves> {
  const byRules: AdvisedMoves = { moves: [...moves], source: "rules" };
  if (!model || moves.length === 0) return byRules;
  const choices = choicesIn(question, moves, maxMoves);
  const advice = await model.advise({
    language,
    timeZone: question.timeZone,
    wanted: 1,
    meetings: [...choices].map(([meetingId, offered]) => aboutMeeting(question, meetingId, offered)),
  });
  if (!advice) return byRules;
  const chosen = withChoices(question, moves, firstOf(advice));
  const advised = chosen.map((move) => inItsWords(move, choices.get(move.meetingId), advice));
  const isChanged = advised.some(
    ({ to, explanation }, index) => to.start !== moves[index]!.to.start || explanation !== chosen[index]!.explanation,
  );
  return isChanged ? { moves: advised, source: "ai" } : byRules;
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

/** Its words are for a move with the reasons that it was told: where other choices have changed these, the rules' own words stand. */
function inItsWords(move: Move, offered: Choices | undefined, advice: Advice): Move {
  const told = offered?.find(({ to }) => to.start === move.to.start);
  const said = advice.get(move.meetingId)?.find(({ id }) => id === idOf(move.to.start));
  if (!told || !said || told.reasons.join() !== move.reasons.join()) return move;
  const stressed = move.reasons.filter((reason) => reason === said.reason);
  return {
    ...move,
    reasons: [...stressed, ...move.reasons.filter((reason) => reason !== said.reason)],
    explanation: said.sentence ?? move.explanation,
  };
}

function idOf(start: number): string {
  return String(start);
}

function startOf(id: string): number {
  return Number(id);
}
