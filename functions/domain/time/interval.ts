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

/** The times alone, each once, ascending. */
export function distinct(intervals: readonly Interval[]): Interval[] {
  const byText = new Map(intervals.map(({ start, end }) => [`${start}–${end}`, { start, end }]));
  return sortedByStart([...byText.values()]);
}

/** Ascending by start. What stands on a calendar mostly is so already, and looking is far cheaper than sorting. */
export function sortedByStart<T extends Interval>(intervals: T[]): T[] {
  return isAscending(intervals) ? intervals : intervals.toSorted((one, other) => one.start - other.start);
}

function isAscending(intervals: Interval[]): boolean {
  let last = Number.NEGATIVE_INFINITY;
  for (const { start } of intervals) {
    if (start < last) return false;
    last = start;
  }
  return true;
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
