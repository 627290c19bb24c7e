import { type EpochMinute, minutesPerDay } from "../time/instant.ts";
import type { WallMinute } from "../time/zone.ts";

export interface ScoredStart {
  start: EpochMinute;
  score: number;
  /** What the organizer's clocks show. */
  wallStart: WallMinute;
}

/** A third time of a half-day is chosen only when no other half-day has a candidate left for its first or second. */
const maxOfHalfDay = 2;

/** What each candidate chosen before takes from the score of one that resembles it. */
const costs = { overlapping: 0.25, sameHalfDay: 0.25, sameDay: 0.1 };

interface RemainingStart extends ScoredStart {
  /** The score, less the costs of resembling those that are chosen already. */
  adjustedScore: number;
}

/**
 * The best starts, at most `count`, chosen one by one: first the very best, then always the one that scores best beside those
 * chosen before. So the first few of many are the same as if only few had been asked for. Of equals the earlier is chosen.
 * `ascending` is by start.
 */
export function diverse(ascending: readonly ScoredStart[], count: number, minutes: number): ScoredStart[] {
  const chosen: ScoredStart[] = [];
  const chosenOfHalfDay = new Map<number, number>();
  const isFull = (one: ScoredStart) => (chosenOfHalfDay.get(halfDayOf(one)) ?? 0) >= maxOfHalfDay;
  let remaining: RemainingStart[] = ascending.map((one) => ({ ...one, adjustedScore: one.score }));
  while (chosen.length < count && remaining.length > 0) {
    const allowed = remaining.filter((one) => !isFull(one));
    const best = bestOf(allowed.length > 0 ? allowed : remaining);
    chosen.push(best);
    chosenOfHalfDay.set(halfDayOf(best), (chosenOfHalfDay.get(halfDayOf(best)) ?? 0) + 1);
    remaining = remaining.filter((one) => one !== best);
    for (const one of remaining) one.adjustedScore -= costOfResembling(one, best, minutes);
  }
  return chosen;
}

/** The first `count` of candidates that are in order already, under the same limit of a half-day. */
export function spread<One extends Pick<ScoredStart, "wallStart">>(ordered: readonly One[], count: number): One[] {
  const ofHalfDay = new Map<number, number>();
  const isOneTooMany = (one: One) => {
    const before = ofHalfDay.get(halfDayOf(one)) ?? 0;
    ofHalfDay.set(halfDayOf(one), before + 1);
    return before >= maxOfHalfDay;
  };
  const { within = [], beyond = [] } = Object.groupBy(ordered, (one) => (isOneTooMany(one) ? "beyond" : "within"));
  return [...within, ...beyond].slice(0, count);
}

function bestOf(starts: readonly RemainingStart[]): RemainingStart {
  return starts.reduce((best, one) => (one.adjustedScore > best.adjustedScore ? one : best));
}

function costOfResembling(one: ScoredStart, chosen: ScoredStart, minutes: number): number {
  if (dayOf(one) !== dayOf(chosen)) return 0;
  if (halfDayOf(one) !== halfDayOf(chosen)) return costs.sameDay;
  return costs.sameHalfDay + (Math.abs(one.start - chosen.start) < minutes ? costs.overlapping : 0);
}

/** Midnight to noon, or noon to midnight. */
function halfDayOf({ wallStart }: Pick<ScoredStart, "wallStart">): number {
  return Math.floor(wallStart / (minutesPerDay / 2));
}

function dayOf({ wallStart }: ScoredStart): number {
  return Math.floor(wallStart / minutesPerDay);
}
