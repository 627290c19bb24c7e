import { type EpochMinute, millisecondsPerMinute, minutesPerDay } from "../time/instant.ts";
import type { Measurement } from "./feature.ts";
import type { RankingContext } from "./ranking-context.ts";

const ampleNoticeMinutes = 2 * minutesPerDay;
const soonMinutes = 3 * minutesPerDay;
/** A week from now is worth half of now, two weeks a third: a day's delay costs more, the sooner the meeting would be. */
const worthHalf = 7 * minutesPerDay;

/** Enough notice for everybody: two days are all that people need, one day is half of it. */
export function ampleNotice(context: RankingContext): Measurement {
  const minutesTo = minutesFromNow(context);
  return {
    valueAt: (start) => Math.min(1, minutesTo(start) / ampleNoticeMinutes),
    reasonAt: (start) => (minutesTo(start) >= ampleNoticeMinutes ? "ample_notice" : undefined),
  };
}

export function soon(context: RankingContext): Measurement {
  const minutesTo = minutesFromNow(context);
  return {
    valueAt: (start) => 1 / (1 + minutesTo(start) / worthHalf),
    reasonAt: (start) => (minutesTo(start) <= soonMinutes ? "soon" : undefined),
  };
}

function minutesFromNow({ now }: RankingContext): (start: EpochMinute) => number {
  return (start) => start - now / millisecondsPerMinute;
}
