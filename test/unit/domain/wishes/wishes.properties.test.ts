import fc from "fast-check";
import { expect, test } from "vitest";
import type { Interval } from "../../../../functions/domain/time/interval.ts";
import { allowedStarts } from "../../../../functions/domain/wishes/allowed-starts.ts";
import { relaxationFor } from "../../../../functions/domain/wishes/relaxation.ts";
import { unmetWishes, windowsUnmet } from "../../../../functions/domain/wishes/unmet-wishes.ts";
import { samples } from "../../../support/samples.ts";
import { isAllowed, unmetBy, withoutSome } from "./oracle.ts";
import { someWishes } from "./some-wishes.ts";

const seed = 20261129;

/** Every quarter of an hour from which the meeting ends within the range. */
function startsIn({ start, end }: Interval, minutes: number): number[] {
  const starts: number[] = [];
  for (let next = start; next + minutes <= end; next += 15) starts.push(next);
  return starts;
}

test("the starts that are allowed are those of the minute-by-minute oracle", () => {
  fc.assert(
    fc.property(someWishes(["only", "never", "never", "avoid"]), ({ wishes, range, minutes }) => {
      const starts = startsIn(range, minutes);
      expect(allowedStarts(wishes, starts, minutes, range)).toEqual(
        starts.filter((start) => isAllowed(wishes, { start, end: start + minutes })),
      );
    }),
    { seed, numRuns: samples(40, 2_000) },
  );
});

test("as many soft wishes are unmet as the oracle counts, and as many windows are named", () => {
  fc.assert(
    fc.property(someWishes(["prefer", "avoid", "only"]), ({ wishes, range, minutes }) => {
      const unmetAt = unmetWishes(wishes, minutes, range);
      const windowsAt = windowsUnmet(wishes, minutes, range);
      for (const start of startsIn(range, minutes)) {
        expect(unmetAt(start)).toBe(unmetBy(wishes, { start, end: start + minutes }));
        expect(windowsAt(start)).toHaveLength(unmetAt(start));
      }
    }),
    { seed, numRuns: samples(40, 2_000) },
  );
});

test("what is to be given up is as little as can be, gives as many times as it says", () => {
  fc.assert(
    fc.property(someWishes(["only", "only", "never"], 3), ({ wishes, range, minutes }) => {
      const starts = startsIn(range, minutes);
      // Where something is left, nobody is asked.
      fc.pre(starts.length > 0 && allowedStarts(wishes, starts, minutes, range).length === 0);
      const { window, also, wouldGive } = relaxationFor(wishes, starts, minutes, range)!;
      const ways = withoutSome(wishes).map((way) => ({
        ...way,
        gives: starts.filter((start) => isAllowed(way.left, { start, end: start + minutes })).length,
      }));
      const fewest = Math.min(...ways.flatMap(({ gives, count }) => (gives > 0 ? [count] : [])));
      expect(ways).toContainEqual(
        expect.objectContaining({
          count: fewest,
          gives: wouldGive,
          givenUp: expect.toSatisfy(
            (names) => new Set(names).symmetricDifference(new Set([window, ...also])).size === 0,
          ),
        }),
      );
    }),
    { seed, numRuns: samples(40, 1_000) },
  );
});
