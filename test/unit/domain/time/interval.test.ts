import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Interval,
  lastBegunOf,
  merged,
  sortedByStart,
  without,
} from "../../../../functions/domain/time/interval.ts";
import { minutes, runs } from "./oracle.ts";

const someInterval = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })).map(([start, length]) => ({
  start,
  end: start + length,
}));
const someIntervals = fc.array(someInterval, { maxLength: 8 }).map((intervals) => merged(sortedByStart(intervals)));

function minutesOf(intervals: readonly Interval[]): number[] {
  return intervals.flatMap(({ start, end }) => minutes(start, end));
}

test("what is left are the minutes that are in the first intervals and not in the others, in as few intervals as possible", () => {
  fc.assert(
    fc.property(someIntervals, someIntervals, (ones, others) => {
      const left = new Set(minutesOf(ones));
      for (const minute of minutesOf(others)) left.delete(minute);
      const expected = runs([...left]).map((run) => ({ start: run[0]!, end: run.at(-1)! + 1 }));
      expect(without(ones, others)).toEqual(expected);
    }),
    { seed: 20260302 },
  );
});

test("the last interval that has begun is found going forwards and backwards", () => {
  fc.assert(
    fc.property(someIntervals, fc.array(fc.nat(80), { maxLength: 10 }), (intervals, instants) => {
      const lastBegun = lastBegunOf(intervals);
      for (const instant of instants) {
        expect(lastBegun(instant)).toBe(intervals.findLastIndex(({ start }) => start <= instant));
      }
    }),
    { seed: 20260302 },
  );
});
