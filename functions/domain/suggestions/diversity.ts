import { type EpochMinute, minutesPerDay } from "../time/instant.ts";
import type { WallMinute } from "../time/zone.ts";
import { fading, sumOf } from "./feature.ts";

export interface ScoredStart {
  start: EpochMinute;
  score: number;
  /** What the organizer's clocks show. */
  wallStart: WallMinute;
}

type OnClocks = Pick<ScoredStart, "wallStart">;

/** A third time of a half-day is chosen only when no other half-day has a candidate left for its first or second. */
const maxOfHalfDay = 2;

/** What each candidate chosen before takes from the score of one that resembles it. */
const costs = { overlapping: 0.25, sameHalfDay: 0.25, sameDay: 0.1 };

/** The same for the same time of another day. A meeting that moves mostly wants the time of day that it had. */
const costsOfSameTime = { new: 0.12, moving: 0.04 };

/** So far from each other, two times of day have nothing in common. */
const otherTimeOfDay = 90;

interface Kind {
  minutes: number;
  isNew: boolean;
}

/** A start that was chosen, and by what. */
export interface ChosenStart extends ScoredStart {
  /** Its group, from 0 on. */
  tier: number;
  /** The score, less the costs of resembling those that were chosen before. */
  adjustedScore: number;
}

/**
 * The best starts, at most `count`, chosen one by one: first the very best, then always the one that scores best beside those
 * chosen before. So the first few of many are the same as if only few had been asked for. Of equals the earlier is chosen. All of a
 * group come before the next one, however alike they are; each is ascending by start.
 */
export function diverse(groups: Iterable<readonly ScoredStart[]>, count: number, kind: Kind): ChosenStart[] {
  const chosen: ChosenStart[] = [];
  const halfDays = countingHalfDays();
  let tier = 0;
  for (const group of groups) {
    let remaining = group.map(
      (one): ChosenStart => ({
        ...one,
        tier,
        adjustedScore: one.score - sumOf(chosen, (before) => costOfResembling(one, before, kind)),
      }),
    );
    while (chosen.length < count && remaining.length > 0) {
      const best = bestOf(remaining, halfDays.isFull);
      chosen.push(best);
      halfDays.count(best);
      remaining = remaining.filter((one) => one !== best);
      for (const one of remaining) one.adjustedScore -= costOfResembling(one, best, kind);
    }
    if (chosen.length >= count) break;
    tier++;
  }
  return chosen;
}

/** The first `count` of candidates that are in order already, under the same limit of a half-day. */
export function spread<One extends ChosenStart>(ordered: readonly One[], count: number): One[] {
  const halfDays = countingHalfDays();
  const isOneTooMany = (one: One) => {
    const isFull = halfDays.isFull(one);
    halfDays.count(one);
    return isFull;
  };
  const spreadOut = [...Map.groupBy(ordered, ({ tier }) => tier).values()].flatMap((ofTier) => {
    const { within = [], beyond = [] } = Object.groupBy(ofTier, (one) => (isOneTooMany(one) ? "beyond" : "within"));
    return [...within, ...beyond];
  });
  return spreadOut.slice(0, count);
}

/** So much worse may a time be than one that somebody else's order puts after it. */
const margin = 0.03;

/** The given order as far as it may differ from ours: no time comes before one of a better tier, or one that is better by more than the margin. */
export function withinMargin<One extends ChosenStart>(order: readonly One[]): One[] {
  const isBeaten = (one: One, by: One) =>
    by.tier < one.tier || (by.tier === one.tier && by.adjustedScore > one.adjustedScore + margin);
  const waiting = [...order];
  const settled: One[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex((one) => !waiting.some((other) => isBeaten(one, other)));
    settled.push(...waiting.splice(next, 1));
  }
  return settled;
}

function countingHalfDays() {
  const counts = new Map<number, number>();
  const countOf = (one: OnClocks) => counts.get(halfDayOf(one)) ?? 0;
  return {
    isFull: (one: OnClocks) => countOf(one) >= maxOfHalfDay,
    count: (one: OnClocks) => void counts.set(halfDayOf(one), countOf(one) + 1),
  };
}

/** Those of full half-days count only where there are no others. */
function bestOf(starts: readonly ChosenStart[], isFull: (one: OnClocks) => boolean): ChosenStart {
  return starts.reduce((best, one) => {
    if (isFull(one) !== isFull(best)) return isFull(one) ? best : one;
    return one.adjustedScore > best.adjustedScore ? one : best;
  });
}

function costOfResembling(one: ScoredStart, chosen: ScoredStart, { minutes, isNew }: Kind): number {
  if (dayOf(one) !== dayOf(chosen)) {
    return costsOfSameTime[isNew ? "new" : "moving"] * fading(timeOfDayBetween(one, chosen), otherTimeOfDay);
  }
  if (halfDayOf(one) !== halfDayOf(chosen)) return costs.sameDay;
  return costs.sameHalfDay + (Math.abs(one.start - chosen.start) < minutes ? costs.overlapping : 0);
}

function timeOfDayBetween(one: OnClocks, other: OnClocks): number {
  return Math.abs((one.wallStart % minutesPerDay) - (other.wallStart % minutesPerDay));
}

/** Midnight to noon, or noon to midnight. */
function halfDayOf({ wallStart }: OnClocks): number {
  return Math.floor(wallStart / (minutesPerDay / 2));
}

function dayOf({ wallStart }: OnClocks): number {
  return Math.floor(wallStart / minutesPerDay);
}
