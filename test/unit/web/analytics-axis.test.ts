import fc from "fast-check";
import { expect, test } from "vitest";
import { axisFor, namesBelow } from "../../../web/pages/app/analytics/axis.ts";

test("lines lie at round numbers, and the highest bar lies below the last of them", () => {
  expect(axisFor(0)).toEqual({ top: 15, lines: [0, 15] });
  expect(axisFor(60)).toEqual({ top: 60, lines: [0, 15, 30, 45, 60] });
  expect(axisFor(61)).toEqual({ top: 90, lines: [0, 30, 60, 90] });
  expect(axisFor(1020).lines).toEqual([0, 300, 600, 900, 1200]);
});

test("there are two to five lines, evenly apart, and none is far above the highest bar", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), (most) => {
      const { top, lines } = axisFor(most);
      expect(lines.length).toBeGreaterThanOrEqual(2);
      expect(lines.length).toBeLessThanOrEqual(5);
      expect(lines.at(-1)).toBe(top);
      expect(top).toBeGreaterThanOrEqual(most);
      expect(lines.map((line, index) => line - index * lines[1]!)).toEqual(lines.map(() => 0));
      expect(top - most).toBeLessThan(lines[1]!);
    }),
  );
});

test("at most twelve names stand below the bars, and four where there is little room, which are among them", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), (bars) => {
      const { wide, narrow } = namesBelow(bars);
      expect(Math.ceil(bars / wide)).toBeLessThanOrEqual(12);
      expect(Math.ceil(bars / narrow)).toBeLessThanOrEqual(4);
      expect(narrow % wide).toBe(0);
    }),
  );
});
