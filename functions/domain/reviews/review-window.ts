import { Refusal } from "../refusal.ts";
import { type EpochMillisecond, type EpochMinute, millisecondsPerDay, millisecondsPerMinute } from "../time/instant.ts";

/** How long after its end a meeting can be reviewed, and a review changed or taken back. */
export const reviewWindowDays = 14;

/** The last instant at which a meeting with that end can be reviewed. */
export function reviewWindowEnd(end: EpochMinute): EpochMillisecond {
  return end * millisecondsPerMinute + reviewWindowDays * millisecondsPerDay;
}

/** Throws `too_late`. */
export function assertWindowOpen(end: EpochMinute, now: EpochMillisecond): void {
  if (now <= reviewWindowEnd(end)) return;
  throw new Refusal("too_late", (say) => say.problems.reviewWindow(reviewWindowDays));
}
