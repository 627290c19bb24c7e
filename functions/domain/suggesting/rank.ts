import { formatInZone } from "../time/format.ts";
import type { EpochMinute } from "../time/instant.ts";
import { zoneNamed } from "../time/zone.ts";
import { candidateStarts } from "./candidates.ts";
import { diverse, type ScoredStart } from "./diversity.ts";
import { explainCandidate } from "./explain.ts";
import type { Measure } from "./feature.ts";
import { features } from "./features.ts";
import { type Ground, groundOf } from "./ground.ts";
import type { Candidate, SuggestionQuestion, SuggestionReason } from "./question.ts";

/**
 * At most so many times at which the meeting can be booked for everybody, the best first, and after it such as differ from those before.
 * The same question has the same answer in whatever order its people are given. What makes a time good: docs/suggestions.md.
 */
export function rankedCandidates(question: SuggestionQuestion, count: number): Candidate[] {
  const starts = candidateStarts(question);
  const ground = groundOf(question, starts);
  const weighed = weighedMeasures(ground);
  const scored = scoredStarts(ground, weighed);
  return diverse(scored, count, question.minutes).map((chosen) => candidateAt(chosen, question, weighed));
}

interface WeighedMeasure extends Measure {
  weight: number;
}

/** What does not say anything on this ground weighs nothing. */
function weighedMeasures(ground: Ground): WeighedMeasure[] {
  return features.flatMap(({ weightFor, measureOn }) => {
    const measure = measureOn(ground);
    return measure ? [{ ...measure, weight: weightFor(ground.question.priority) }] : [];
  });
}

function scoredStarts({ starts, organizerClock }: Ground, weighed: readonly WeighedMeasure[]): ScoredStart[] {
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return starts.map((start) => ({
    start,
    wallStart: organizerClock(start),
    score: weighed.reduce((sum, { weight, valueAt }) => sum + weight * valueAt(start), 0) / total,
  }));
}

function candidateAt(
  { start, score }: ScoredStart,
  question: SuggestionQuestion,
  weighed: readonly WeighedMeasure[],
): Candidate {
  const reasons = reasonsFor(start, weighed);
  return {
    start,
    end: start + question.minutes,
    score: Math.round(score * 100) / 100,
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
