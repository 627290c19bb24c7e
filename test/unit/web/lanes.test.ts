import * as fc from "fast-check";
import { expect, test } from "vitest";
import { inLanes, shownBottom } from "../../../web/pages/app/calendar/time-grid/lanes.ts";
import { samples } from "../../support/samples.ts";

test("what overlaps lies beside each other, and only that", () => {
  const lanes = inLanes([
    { name: "a", top: 540, bottom: 660 },
    { name: "b", top: 570, bottom: 600 },
    { name: "c", top: 600, bottom: 630 },
    { name: "d", top: 660, bottom: 690 },
  ]);
  expect(lanes.map(({ name, lane, lanes }) => [name, lane, lanes])).toEqual([
    ["a", 0, 2],
    ["b", 1, 2],
    ["c", 1, 2],
    ["d", 0, 1],
  ]);
});

const stretches = fc.array(
  fc
    .record({ top: fc.integer({ min: 0, max: 1400 }), minutes: fc.integer({ min: 5, max: 300 }) })
    .map(({ top, minutes }) => ({ top, bottom: Math.min(1440, top + minutes) })),
  { maxLength: 14 },
);

test("whatever there is, no two are drawn over each other, each is drawn once, and what is alone has all of the width", () => {
  fc.assert(
    fc.property(stretches, (items) => {
      const laid = inLanes(items);
      expect(laid.map(({ top, bottom }) => `${top} ${bottom}`).sort()).toEqual(
        items.map(({ top, bottom }) => `${top} ${bottom}`).sort(),
      );
      for (const [index, one] of laid.entries()) {
        const others = laid.filter((_, other) => other !== index);
        const beside = others.filter((other) => one.top < shownBottom(other) && other.top < shownBottom(one));
        expect(one.lane).toBeLessThan(one.lanes);
        if (beside.length === 0) expect(one.lanes).toBe(1);
        for (const other of beside) {
          const isApart =
            one.lane / one.lanes >= (other.lane + 1) / other.lanes ||
            other.lane / other.lanes >= (one.lane + 1) / one.lanes;
          expect(isApart).toBe(true);
        }
      }
    }),
    { numRuns: samples(500, 20_000), seed: 2027 },
  );
});
