import type { Priority } from "../meetings/meeting.ts";
import { type EpochMinute, millisecondsPerMinute, minutesPerDay } from "../time/instant.ts";
import type { Measurement } from "./feature.ts";
import type { RankingContext } from "./ranking-context.ts";

const ampleNoticeMinutes = 2 * minutesPerDay;
const soonMinutes = 3 * minutesPerDay;

/** After so many minutes people have nearly two thirds of the notice that they need: the more urgent the meeting, the less that is. */
const noticeNeeded: Record<Priority, number> = { low: 24 * 60, medium: 16 * 60, high: 4 * 60, urgent: 60 };

/** So many days from now are worth half of now. */
const daysWorthHalf: Record<Priority, number> = { low: 7, medium: 7, high: 3, urgent: 2 };

/** Enough notice for everybody. It grows without a step: no minute is worth waiting for. */
export function ampleNotice(context: RankingContext): Measurement {
  const minutesTo = minutesFromNow(context);
  const needed = noticeNeeded[context.priority];
  return {
    valueAt: (start) => 1 - Math.exp(-Math.max(0, minutesTo(start)) / needed),
    reasonAt: (start) => (minutesTo(start) >= ampleNoticeMinutes ? "ample_notice" : undefined),
  };
}

/** A day's delay costs more, the sooner the meeting would be. */
export function soon(context: RankingContext): Measurement {
  const minutesTo = minutesFromNow(context);
  const worthHalf = daysWorthHalf[context.priority] * minutesPerDay;
  return {
    valueAt: (start) => 1 / (1 + Math.max(0, minutesTo(start)) / worthHalf),
    reasonAt: (start) => (minutesTo(start) <= soonMinutes ? "soon" : undefined),
  };
}

/** This much room is wanted before a deadline, or a quarter of the time that there is where that is less. */
const roomBeforeDeadline = minutesPerDay;

/** What leaves room before the deadline, or the end of the range, beats the last minute: something always comes up. */
export function leavesRoom({ wishes, now, from, to, minutes }: RankingContext): Measurement {
  const deadline = wishes?.deadline ?? to;
  const begin = Math.max(from, now / millisecondsPerMinute);
  const room = Math.max(1, Math.min(roomBeforeDeadline, (deadline - begin) / 4));
  return {
    valueAt: (start) => 1 - (1 - Math.min(1, Math.max(0, deadline - start - minutes) / room)) ** 2,
    reasonAt: () => undefined,
  };
}

function minutesFromNow({ now }: RankingContext): (start: EpochMinute) => number {
  return (start) => start - now / millisecondsPerMinute;
}
