import { likingOf } from "../habits/liking.ts";
import type { EpochMinute } from "../time/instant.ts";
import { fairMean, type Measure } from "./feature.ts";
import type { SuggestionContext } from "./suggestion-context.ts";

/** A liking that can be told to who has it: less may be chance. */
const clearLiking = 0.5;

/** When those of whom something is known like to meet. Everybody's habits weigh; the caller's alone are told, and only to them. */
export function usualTimes({ people, starts, question: { now, callerId } }: SuggestionContext): Measure | undefined {
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
