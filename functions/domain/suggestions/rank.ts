import { formatInZone } from "../time/format.ts";
import type { EpochMinute } from "../time/instant.ts";
import { zoneNamed } from "../time/zone.ts";
import { candidateStarts } from "./candidates.ts";
import { diverse, type ScoredStart } from "./diversity.ts";
import { explainCandidate } from "./explain.ts";
import type { Measure } from "./feature.ts";
import { features } from "./features.ts";
import { type SuggestionContext, suggestionContextOf } from "./suggestion-context.ts";
import type { Candidate, SuggestionQuestion, SuggestionReason } from "./suggestion-question.ts";

/**
 * At most so many times at which the meeting can be booked for everybody, the best first, and after it such as differ from those before.
 * The same question has the same answer in whatever order its people are given. What makes a time good: docs/suggestions.md.
 */
export function rankedCandidates(question: SuggestionQuestion, count: number): Candidate[] {
  const starts = candidateStarts(question);
  const context = suggestionContextOf(question, starts);
  const scored = scoredStarts(context, weighedMeasures(context));
  const told = weighedMeasures(toldTo(question.callerId, context));
  return diverse(scored, count, question.minutes).map(({ start }) => candidateAt(start, question, told));
}

/** Everybody's habits weigh in the order; what is said of a time, its score included, knows of the caller's alone. */
function toldTo(callerId: string, context: SuggestionContext): SuggestionContext {
  const people = context.people.map(({ habits, ...person }) =>
    habits && person.userId === callerId ? { ...person, habits } : person,
  );
  return { ...context, people };
}

interface WeighedMeasure extends Measure {
  weight: number;
}

/** What does not say anything on this ground weighs nothing. */
function weighedMeasures(context: SuggestionContext): WeighedMeasure[] {
  return features.flatMap(({ weightFor, measureOn }) => {
    const measure = measureOn(context);
    return measure ? [{ ...measure, weight: weightFor(context.question.priority) }] : [];
  });
}

function scoredStarts(
  { starts, organizerClock }: SuggestionContext,
  weighed: readonly WeighedMeasure[],
): ScoredStart[] {
  const scoreAt = scoreBy(weighed);
  return starts.map((start) => ({ start, wallStart: organizerClock(start), score: scoreAt(start) }));
}

function scoreBy(weighed: readonly WeighedMeasure[]): (start: EpochMinute) => number {
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return (start) => weighed.reduce((sum, { weight, valueAt }) => sum + weight * valueAt(start), 0) / total;
}

function candidateAt(start: EpochMinute, question: SuggestionQuestion, weighed: readonly WeighedMeasure[]): Candidate {
  const reasons = reasonsFor(start, weighed);
  return {
    start,
    end: start + question.minutes,
    score: Math.round(scoreBy(weighed)(start) * 100) / 100,
    reasons,
    explanation: explainCandidate(question, start, reasons),
    localTimes: question.people.map(({ userId, timeZone }) => ({
      userId,
      start: formatInZone(start, zoneNamed(timeZone)),
    })),
  };
}

function reasonsFor(start: EpochMinute, weighed: readonly WeighedMeasure[]): SuggestionReason[] {
  return [...weighed.flatMap(({ reasonAt }) => reasonAt(start) ?? []), "everyone_free"];
}
