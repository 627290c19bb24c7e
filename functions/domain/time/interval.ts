import type { EpochMinute } from "./instant.ts";

/** The instants from `start` up to, not including, `end`. */
export interface Interval {
  start: EpochMinute;
  end: EpochMinute;
}

/** Touching is not overlapping. */
export function overlaps(one: Interval, other: Interval): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Sorts the intervals where they stand by their start; those that mostly are already cost next to nothing. */
export function sortByStart<T extends Interval>(intervals: T[]): T[] {
  return intervals.sort((one, other) => one.start - other.start);
}

/** The fewest intervals that hold the same instants, ascending: what touches or overlaps becomes one. */
export function merged(ascending: readonly Interval[]): Interval[] {
  const union: Interval[] = [];
  let last: Interval | undefined;
  for (const { start, end } of ascending) {
    if (last && start <= last.end) {
      if (end > last.end) last.end = end;
    } else {
      last = { start, end };
      union.push(last);
    }
  }
  return union;
}
