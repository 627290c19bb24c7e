import { expect, test } from "vitest";
import { instantOf } from "../../../web/times/instants.ts";

test("the instant of what somebody types is known, on the next date where it lies before the start", () => {
  expect(instantOf("2026-12-07", "23:00", "Pacific/Kiritimati")).toBe(Date.parse("2026-12-07T09:00:00Z") / 60_000);
  expect(instantOf("2026-12-07", "01:00", "Europe/Berlin", "23:00")).toBe(Date.parse("2026-12-08T00:00:00Z") / 60_000);
  // The clocks never show it, or show it twice.
  expect(instantOf("2027-03-28", "02:30", "Europe/Berlin")).toBeUndefined();
  expect(instantOf("2027-10-31", "02:30", "Europe/Berlin")).toBe(Date.parse("2027-10-31T00:30:00Z") / 60_000);
  expect(instantOf("2026-02-30", "02:30", "Europe/Berlin")).toBeUndefined();
});
