import { addDays } from "../../../../functions/domain/time/calendar-date.ts";
import type { Availability } from "./draft.ts";

/** Dates that follow each other and have the same hours and the same reason. */
export interface OverrideRun {
  from: string;
  to: string;
  intervals: { start: string; end: string }[];
  reason: string | undefined;
}

export function overrideRuns({ overrides }: Availability, from: string): OverrideRun[] {
  const runs: OverrideRun[] = [];
  const coming = overrides.filter(({ date }) => date >= from);
  for (const { date, intervals, reason } of coming.toSorted((one, other) => (one.date < other.date ? -1 : 1))) {
    const last = runs.at(-1);
    const goesOn =
      last &&
      addDays(last.to, 1) === date &&
      last.reason === reason &&
      JSON.stringify(last.intervals) === JSON.stringify(intervals);
    if (goesOn) last.to = date;
    else runs.push({ from: date, to: date, intervals, reason });
  }
  return runs;
}
