import type { CalendarDate } from "../time/calendar-date.ts";
import type { DateOverride } from "./availability.ts";

/** Why the hours of some dates are others: said once for all overrides that follow each other, such as those of a holiday. */
export interface ReasonRun {
  first: CalendarDate;
  last: CalendarDate;
  reason: string;
}

/** Of all runs together. Whoever looks for a time with somebody reads all of their hours. */
export const maxReasonCharacters = 2_000;

export function reasonRuns(overrides: readonly DateOverride[]): ReasonRun[] {
  const runs: ReasonRun[] = [];
  let previous: string | undefined;
  for (const { date, reason } of overrides.toSorted(byDate)) {
    if (reason !== undefined && reason === previous) runs.at(-1)!.last = date;
    else if (reason !== undefined) runs.push({ first: date, last: date, reason });
    previous = reason;
  }
  return runs;
}

/** The overrides with the reasons of their runs. */
export function withReasons(overrides: readonly DateOverride[], runs: readonly ReasonRun[]): DateOverride[] {
  return overrides.map((override) => {
    const run = runs.find(({ first, last }) => first <= override.date && override.date <= last);
    return run ? { ...override, reason: run.reason } : override;
  });
}

function byDate(one: DateOverride, other: DateOverride): number {
  return one.date < other.date ? -1 : 1;
}
