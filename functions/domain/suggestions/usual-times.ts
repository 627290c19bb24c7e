import { likingOf } from "../habits/liking.ts";
import type { EpochMinute } from "../time/instant.ts";
import { fairMean, type Measurement } from "./feature.ts";
import type { RankingContext } from "./ranking-context.ts";

/** From here on a liking is told to the person who has it: less may be chance. */
const clearLiking = 0.5;

/** When people like to meet, as far as their habits are known. Everybody's weigh; only the caller's are told, and only to the caller. */
export function usualTimes({ people, starts, now, callerId }: RankingContext): Measurement | undefined {
  const likings = people.flatMap(({ userId, timeZone, habits }) =>
    habits ? [{ userId, at: (start: EpochMinute) => likingOf(habits, start, timeZone, now) }] : [],
  );
  const known = likings.filter((liking) => starts.some((start) => liking.at(start) !== 0));
  if (known.length === 0) return undefined;
  const callers = known.find(({ userId }) => userId === callerId);
  return {
    valueAt: (start) => fairMean(known, (liking) => (1 + liking.at(start)) / 2),
    reasonAt: (start) => (callers && callers.at(start) >= clearLiking ? "your_usual_time" : undefined),
  };
}
