import type { EpochMinute } from "./instant.ts";

/** The instants from `start` up to, not including, `end`. */
export interface Interval {
  start: EpochMinute;
  end: EpochMinute;
}

/** The interval alone, without whatever else its owner has. */
export function intervalOf({ start, end }: { start: EpochMinute; end: EpochMinute }): Interval {
  return { start, end };
}

/** Intervals that only touch do not overlap. */
export function overlaps(one: Interval, other: Interval): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The intervals alone, each once, ascending. */
export function distinct(intervals: readonly Interval[]): Interval[] {
  const byText = new Map(intervals.map(({ start, end }) => [`${start}–${end}`, { start, end }]));
  return sortedByStart([...byText.values()]);
}

/** Ascending by start. What stands on a calendar mostly is already, and looking is far cheaper than sorting. */
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

/** The fewest intervals that hold the same instants, ascending. Those that touch or overlap become one. */
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

/** For many instants that lie near each other: the index of the last interval that has begun by then, or -1. */
export function lastBegunOf(ascending: readonly Pick<Interval, "start">[]): (instant: EpochMinute) => number {
  let index = -1;
  return (instant) => {
    while (index + 1 < ascending.length && ascending[index + 1]!.start <= instant) index++;
    while (index >= 0 && ascending[index]!.start > instant) index--;
    return index;
  };
}

/** What is left of merged, ascending intervals when others like them are taken out. */
export function without(merged: readonly Interval[], taken: readonly Interval[]): Interval[] {
  const left: Interval[] = [];
  let next = 0;
  for (const { start, end } of merged) {
    let from = start;
    while (next < taken.length && taken[next]!.end <= from) next++;
    for (let index = next; index < taken.length && taken[index]!.start < end; index++) {
      if (from < taken[index]!.start) left.push({ start: from, end: taken[index]!.start });
      from = taken[index]!.end;
    }
    if (from < end) left.push({ start: from, end });
  }
  return left;
}
