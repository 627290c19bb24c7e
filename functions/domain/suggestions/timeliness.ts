import { type EpochMinute, millisecondsPerMinute, minutesPerDay } from "../time/instant.ts";
import type { Measure } from "./feature.ts";
import type { SuggestionContext } from "./suggestion-context.ts";

const ampleNoticeMinutes = 2 * minutesPerDay;
const soonMinutes = 3 * minutesPerDay;
/** A week from now is worth half of now, two weeks a third: the next day counts more the sooner it would be. */
const worthHalf = 7 * minutesPerDay;

/** Notice for everybody: a day is half of what is wished for, two days are all of it. */
export function ampleNotice(context: SuggestionContext): Measure {
  const minutesTo = minutesFromNow(context);
  return {
    valueAt: (start) => Math.min(1, minutesTo(start) / ampleNoticeMinutes),
    reasonAt: (start) => (minutesTo(start) >= ampleNoticeMinutes ? "ample_notice" : undefined),
  };
}

export function soon(context: SuggestionContext): Measure {
  const minutesTo = minutesFromNow(context);
  return {
    valueAt: (start) => 1 / (1 + minutesTo(start) / worthHalf),
    reasonAt: (start) => (minutesTo(start) <= soonMinutes ? "soon" : undefined),
  };
}

function minutesFromNow({ question: { now } }: SuggestionContext): (start: EpochMinute) => number {
  return (start) => start - now / millisecondsPerMinute;
}
