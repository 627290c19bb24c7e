import { calendarDate } from "../time/calendar-date.ts";
import { type EpochMillisecond, type EpochMinute, millisecondsPerMinute, minutesPerDay } from "../time/instant.ts";
import { reviewWindowDays } from "./reviewing.ts";

/** A month of the UTC calendar, `YYYY-MM`: the finest time of which insights tell. */
export type Month = string;

/** Time for the stream to bring the last review. */
const graceDays = 1;

/** Of a meeting: when it ended. */
export function monthOf(end: EpochMinute): Month {
  return calendarDate(Math.floor(end / minutesPerDay)).slice(0, "yyyy-mm".length);
}

/** Ascending, both included; none where `to` comes first. */
export function monthsBetween(from: Month, to: Month): Month[] {
  const months: Month[] = [];
  for (let month = from; month <= to; month = monthAfter(month)) months.push(month);
  return months;
}

/**
 * Whether nothing of a month can change any more. While reviews still come, two answers a moment apart would differ by one of
 * them: so a month's figures are shown when they are final.
 */
export function isFinal(month: Month, now: EpochMillisecond): boolean {
  const end = Date.parse(`${monthAfter(month)}-01T00:00:00Z`);
  return now >= end + (reviewWindowDays + graceDays) * minutesPerDay * millisecondsPerMinute;
}

function monthAfter(month: Month): Month {
  const [year, number] = month.split("-").map(Number) as [number, number];
  return new Date(Date.UTC(year, number)).toISOString().slice(0, "yyyy-mm".length);
}
