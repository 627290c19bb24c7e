import { type EpochMinute, minutesPerDay } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";
import { assertRange, type Bound, endOf, startOf } from "../time/range.ts";

export const maxDaysToSearch = 62;
export const defaultDaysToSearch = 14;

/** Where somebody wants times to be looked for, as far as they say. */
export interface SearchBounds {
  from?: Bound | undefined;
  to?: Bound | undefined;
}

/**
 * Where to look for times. Unless the bounds say otherwise, that is from this minute on until 14 days after `around`, which is when the
 * meeting stands. Throws `invalid_request` for an impossible range.
 */
export function searchRange(
  { from, to }: SearchBounds,
  timeZone: string,
  thisMinute: EpochMinute,
  around: EpochMinute = thisMinute,
): Interval {
  const start = from ? startOf(from, timeZone) : thisMinute;
  const defaultEnd = Math.max(around, start) + defaultDaysToSearch * minutesPerDay;
  const latestEnd = start + maxDaysToSearch * minutesPerDay;
  const range = { start, end: to ? endOf(to, timeZone) : Math.min(defaultEnd, latestEnd) };
  assertRange(range, maxDaysToSearch);
  return range;
}
