import { type EpochMillisecond, millisecondsPerMinute, minutesPerDay } from "../time/instant.ts";
import { type Month, monthsLater } from "../time/month.ts";
import { reviewWindowDays } from "./review-window.ts";

/** The stream takes some time to bring the last review. */
const graceDays = 1;

/**
 * Whether nothing in a month can change any more. While reviews still come, two answers could differ by a single one of them. So the
 * figures of a month are shown only when they are final.
 */
export function isFinal(month: Month, now: EpochMillisecond): boolean {
  const end = Date.parse(`${monthsLater(month, 1)}-01T00:00:00Z`);
  return now >= end + (reviewWindowDays + graceDays) * minutesPerDay * millisecondsPerMinute;
}
