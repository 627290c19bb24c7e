import { type EpochMinute, millisecondsPerMinute, minutesPerDay } from "../time/instant.ts";
import type { Measure } from "./feature.ts";
import type { Ground } from "./ground.ts";

const ampleNoticeMinutes = 2 * minutesPerDay;
const soonMinutes = 3 * minutesPerDay;
/** A week from now is worth half of now, two weeks a third: the next day counts more the sooner it would be. */
const worthHalf = 7 * minutesPerDay;

/** Notice for everybody: a day is half of what is wished for, two days are all of it. */
export function ampleNotice(ground: Ground): Measure {
  const minutesTo = minutesFromNow(ground);
  return {
    valueAt: (start) => Math.min(1, minutesTo(start) / ampleNoticeMinutes),
    reasonAt: (start) => (minutesTo(start) >= ampleNoticeMinutes ? "ample_notice" : undefined),
  };
}

export function soon(ground: Ground): Measure {
  const minutesTo = minutesFromNow(ground);
  return {
    valueAt: (start) => 1 / (1 + minutesTo(start) / worthHalf),
    reasonAt: (start) => (minutesTo(start) <= soonMinutes ? "soon" : undefined),
  };
}

function minutesFromNow({ question: { now } }: Ground): (start: EpochMinute) => number {
  return (start) => start - now / millisecondsPerMinute;
}
