import type { EpochMillisecond } from "./instant.ts";

/** `YYYY-MM` in UTC, because an organization has no zone of its own. */
export type Month = string;

export function monthOf(instant: EpochMillisecond): Month {
  return new Date(instant).toISOString().slice(0, "YYYY-MM".length);
}

/** The months from one to another, both included, ascending. There are none if the last comes before the first. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let month = first; month <= last; month = monthsLater(month, 1)) months.push(month);
  return months;
}

export function monthsLater(month: Month, by: number): Month {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return monthOf(Date.UTC(year, number - 1 + by));
}
