import { type EpochMillisecond, millisecondsPerMinute, minutesPerDay } from "../time/instant.ts";
import { type Month, monthsLater } from "../time/month.ts";
import { reviewWindowDays } from "./reviewing.ts";

/** Time for the stream to bring the last review. */
const graceDays = 1;

/**
 * Whether nothing of a month can change any more. While reviews still come, two answers a moment apart would differ by one of
 * them: so a month's figures are shown when they are final.
 */
export function isFinal(month: Month, now: EpochMillisecond): boolean {
  const end = Date.parse(`${monthsLater(month, 1)}-01T00:00:00Z`);
  return now >= end + (reviewWindowDays + graceDays) * minutesPerDay * millisecondsPerMinute;
}
