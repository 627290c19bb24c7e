import { expect, test } from "vitest";
import { median, share } from "../../../../functions/domain/analytics/figures.ts";
import { backToBackRuns } from "../../../../functions/domain/analytics/runs.ts";

test("the median is the middle one, the mean of the two in the middle, or none", () => {
  expect(median([])).toBeNull();
  expect(median([7])).toBe(7);
  expect(median([9, 1, 5])).toBe(5);
  expect(median([10, 2, 3, 4])).toBe(3.5);
});

test("a share has four places, and nothing has no share", () => {
  expect(share(1, 3)).toBe(0.3333);
  expect(share(0, 3)).toBe(0);
  expect(share(0, 0)).toBeNull();
});

test("a run is two meetings or more without a minute between them", () => {
  const meeting = (start: number, end: number) => ({ start, end });
  expect(backToBackRuns([])).toEqual({ runs: 0, meetings: 0, longestMinutes: 0 });
  expect(backToBackRuns([meeting(0, 30), meeting(31, 60)])).toEqual({ runs: 0, meetings: 0, longestMinutes: 0 });
  const day = [
    meeting(60, 90),
    meeting(30, 60),
    meeting(0, 30),
    meeting(100, 200),
    meeting(200, 230),
    meeting(300, 330),
  ];
  expect(backToBackRuns(day)).toEqual({ runs: 2, meetings: 5, longestMinutes: 130 });
});
