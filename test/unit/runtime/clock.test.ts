import { expect, test } from "vitest";
import { aheadAt } from "../../../functions/runtime/clock.ts";

test.each([
  "tomorrow",
  "2026-12-01",
  "2026-12-01T09:00:00",
  "1969-12-31T23:59:59Z",
  "1970-01-01T00:00:00+01:00",
  "2200-01-01T00:00:00Z",
  "2199-12-31T23:59:59-00:01",
  "+275760-09-13T00:00:00Z",
  "+275760-09-13T00:00:01Z",
  "-000001-01-01T00:00:00Z",
])("no clock begins at %s", (now) => {
  expect(() => aheadAt(now)).toThrow("NOW must be an instant from 1970 to 2199");
});

test.each(["1970-01-01T00:00:00Z", "2199-12-31T23:59:59Z", "2026-12-01T09:00:00+01:00"])("one begins at %s", (now) => {
  expect(Math.abs(Date.now() + aheadAt(now) - Date.parse(now))).toBeLessThan(1000);
});

test("one that is not said begins now", () => {
  expect(aheadAt(undefined)).toBe(0);
});
