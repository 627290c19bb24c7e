import { formatInZone } from "../time/format.ts";
import type { EpochMinute } from "../time/instant.ts";
import { zoneNamed } from "../time/zone.ts";
import { hasSoftWishes, unmetWishes } from "../wishes/unmet-wishes.ts";
import { candidateStarts } from "./candidates.ts";
import { type ChosenStart, diverse, type ScoredStart } from "./diversity.ts";
import { drawbacksIn } from "./drawbacks.ts";
import type { Measurement } from "./feature.ts";
import { features } from "./features.ts";
import { type RankingContext, rankingContextOf } from "./ranking-context.ts";
import type { Candidate, SuggestionContext, SuggestionReason } from "./suggestion-context.ts";
import { hoursTier, startsByTier } from "./tiers.ts";

/**
 * At most `count` times at which the meeting can be booked for everybody: the best first, then others that are good and differ from
 * those before; or the first or last of all, where the caller wishes that. The same context gives the same answer in whatever order its
 * people are given. What makes a time good: docs/suggestions.md.
 */
export function rankedCandidates(context: SuggestionContext, count: number): RankedCandidate[] {
  const ranking = rankingContextOf(context, candidateStarts(context));
  const weighed = weighedMeasurements(ranking);
  return chosenStarts(ranking, weighed, count).map(telling(context, ranking, weighed));
}

/** The best ones, or the first or last of all where the caller wishes that. */
function chosenStarts(
  ranking: RankingContext,
  weighed: readonly WeighedMeasurement[],
  count: number,
): readonly ChosenStart[] {
  const { starts, wishes, minutes, original } = ranking;
  const inOrderOfTime = (ordered: readonly EpochMinute[]) =>
    scoredStarts(ordered.slice(0, count), ranking, weighed).map((one) => ({
      ...one,
      tier: 0,
      adjustedScore: one.score,
    }));
  switch (wishes?.order ?? "best") {
    case "earliest":
      return inOrderOfTime(starts);
    case "latest":
      return inOrderOfTime(starts.toReversed());
    case "best": {
      const groups = startsByTier(ranking)
        .values()
        .map((group) => scoredStarts(group, ranking, weighed));
      return diverse(groups, count, { minutes, isNew: original === undefined });
    }
  }
}

/** A candidate, and where it stands among all. */
export type RankedCandidate = Candidate & ChosenStart;

interface WeighedMeasurement extends Measurement {
  weight: number;
}

/** A feature that says nothing here weighs nothing. */
function weighedMeasurements(ranking: RankingContext): WeighedMeasurement[] {
  return features.flatMap(({ weightFor, measureIn }) => {
    const measurement = measureIn(ranking);
    return measurement ? [{ ...measurement, weight: weightFor(ranking.priority) }] : [];
  });
}

function scoredStarts(
  starts: readonly EpochMinute[],
  { organizerClock }: RankingContext,
  weighed: readonly WeighedMeasurement[],
): ScoredStart[] {
  const scoreAt = scoreBy(weighed);
  return starts.map((start) => ({ start, wallStart: organizerClock(start), score: scoreAt(start) }));
}

function scoreBy(weighed: readonly WeighedMeasurement[]): (start: EpochMinute) => number {
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return (start) => weighed.reduce((sum, { weight, valueAt }) => sum + weight * valueAt(start), 0) / total;
}

/** What is told of a start that was chosen. */
function telling(
  context: SuggestionContext,
  ranking: RankingContext,
  weighed: readonly WeighedMeasurement[],
): (chosen: ChosenStart) => RankedCandidate {
  const drawbacksAt = drawbacksIn(ranking);
  const amongAllAt = reasonsAmongAll(ranking);
  return (chosen) => {
    const { start, score } = chosen;
    return {
      ...chosen,
      end: start + context.minutes,
      score: Math.round(score * 100) / 100,
      reasons: [...amongAllAt(start), ...weighed.flatMap(({ reasonAt }) => reasonAt(start) ?? []), "everyone_free"],
      drawbacks: drawbacksAt(start),
      localTimes: context.people.map(({ userId, timeZone }) => ({
        userId,
        start: formatInZone(start, zoneNamed(timeZone)),
      })),
    };
  };
}

/** What can be said of a time only in comparison with all others, or with what the caller wishes. */
function reasonsAmongAll(ranking: RankingContext): (start: EpochMinute) => SuggestionReason[] {
  const { starts, wishes, minutes, from, to } = ranking;
  const stepsAt = hoursTier(ranking);
  const best = starts.reduce((least, start) => Math.min(least, stepsAt(start)), Number.POSITIVE_INFINITY);
  const countOfBest = starts.filter((start) => stepsAt(start) === best).length;
  const unmetAt = wishes && hasSoftWishes(wishes) ? unmetWishes(wishes, minutes, { start: from, end: to }) : () => 1;
  return (start) => {
    const reasons: SuggestionReason[] = [];
    if (unmetAt(start) === 0) reasons.push("as_wished");
    if (stepsAt(start) !== best || starts.length === 1) return reasons;
    if (best > 0) reasons.push("nearest_to_hours");
    else if (countOfBest === 1) reasons.push("only_within_hours");
    return reasons;
  };
}
