import { isUsualTime, likingOf } from "../habits/liking.ts";
import type { EpochMinute } from "../time/instant.ts";
import type { Measurement } from "./feature.ts";
import type { RankingContext } from "./ranking-context.ts";

/** When the caller likes to meet, as far as their habits are known. */
export function usualTimes({ people, starts, now, callerId, habits }: RankingContext): Measurement | undefined {
  const caller = people.find(({ userId }) => userId === callerId);
  if (!habits || !caller) return undefined;
  const likingAt = (start: EpochMinute) => likingOf(habits, start, caller.timeZone, now);
  if (starts.every((start) => likingAt(start) === 0)) return undefined;
  return {
    valueAt: (start) => (1 + likingAt(start)) / 2,
    reasonAt: (start) => (isUsualTime(habits, start, caller.timeZone, now) ? "your_usual_time" : undefined),
  };
}
