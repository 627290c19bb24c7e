import { type EpochMinute, minutesPerDay } from "../time/instant.ts";
import type { WallMinute } from "../time/zone.ts";

export interface ScoredStart {
  start: EpochMinute;
  score: number;
  /** What the organizer's clocks show. */
  wallStart: WallMinute;
}

/** Two of one half-day are a choice, three are none: no more of it for as long as any other has anything free. */
const maxOfHalfDay = 2;

/** What every answer chosen before takes from the score of one that is much like it. */
const costs = { overlapping: 0.25, sameHalfDay: 0.25, sameDay: 0.1 };

interface Contender extends ScoredStart {
  /** The score, less what it has in common with those that are chosen. */
  worth: number;
}

/**
 * So many of the best, chosen one by one: the very best, then always the best that is left once what it has in common with those before
 * it is taken off. So the first few of many are the same as if only few had been asked for. Of equals the earlier; `ascending` is by start.
 */
export function diverse(ascending: readonly ScoredStart[], count: number, minutes: number): ScoredStart[] {
  const chosen: ScoredStart[] = [];
  const chosenOfHalfDay = new Map<number, number>();
  const isFull = (one: ScoredStart) => (chosenOfHalfDay.get(halfDayOf(one)) ?? 0) >= maxOfHalfDay;
  let left: Contender[] = ascending.map((one) => ({ ...one, worth: one.score }));
  while (chosen.length < count && left.length > 0) {
    const contenders = left.filter((one) => !isFull(one));
    const best = bestOf(contenders.length > 0 ? contenders : left);
    chosen.push(best);
    chosenOfHalfDay.set(halfDayOf(best), (chosenOfHalfDay.get(halfDayOf(best)) ?? 0) + 1);
    left = left.filter((one) => one !== best);
    for (const one of left) one.worth -= likeness(one, best, minutes);
  }
  return chosen;
}

/** The first so many in an order that somebody else has made, under the same limit of a half-day. */
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

function bestOf(contenders: readonly Contender[]): Contender {
  return contenders.reduce((best, one) => (one.worth > best.worth ? one : best));
}

function likeness(one: ScoredStart, other: ScoredStart, minutes: number): number {
  if (dayOf(one) !== dayOf(other)) return 0;
  if (halfDayOf(one) !== halfDayOf(other)) return costs.sameDay;
  return costs.sameHalfDay + (Math.abs(one.start - other.start) < minutes ? costs.overlapping : 0);
}

/** Midnight to noon, and noon to midnight. */
function halfDayOf({ wallStart }: Pick<ScoredStart, "wallStart">): number {
  return Math.floor(wallStart / (minutesPerDay / 2));
}

function dayOf({ wallStart }: ScoredStart): number {
  return Math.floor(wallStart / minutesPerDay);
}
