import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { standInForBrowser } from "./support/browser-stand-in.ts";

let times: typeof import("../../../web/pages/app/calendar/changes/wall-times.ts");
beforeAll(async () => {
  standInForBrowser();
  times = await import("../../../web/pages/app/calendar/changes/wall-times.ts");
});
afterAll(() => void vi.unstubAllGlobals());

const minuteOf = (instant: string) => Date.parse(instant) / 60_000;

test("the next full hour is proposed, also where it begins with the next date, and nine o'clock on another date", () => {
  const at = (now: string) =>
    times.wallTimesOf(times.hourOn("2026-12-07", "Europe/Berlin", minuteOf(now)), "Europe/Berlin");
  expect(at("2026-12-07T12:20:00Z")).toEqual({ date: "2026-12-07", start: "14:00", end: "15:00" });
  expect(at("2026-12-07T21:20:00Z")).toEqual({ date: "2026-12-07", start: "23:00", end: "00:00" });
  expect(at("2026-12-07T22:20:00Z")).toEqual({ date: "2026-12-08", start: "00:00", end: "01:00" });
  expect(at("2026-12-06T12:20:00Z")).toEqual({ date: "2026-12-07", start: "09:00", end: "10:00" });
});

test("what is proposed lies ahead through the days on which clocks change, in each zone", () => {
  for (const timeZone of ["Europe/Berlin", "Asia/Kathmandu", "Pacific/Kiritimati", "America/St_Johns"])
    for (const from of ["2027-03-27T00:00:00Z", "2027-10-30T00:00:00Z"])
      for (let now = minuteOf(from); now < minuteOf(from) + 2 * 1440; now += 37) {
        const first = times.hourOn(times.wallTimesOf({ start: now, end: now }, timeZone).date, timeZone, now);
        expect(first.start).toBeGreaterThanOrEqual(now);
        expect(times.endsOf(times.wallTimesOf(first, timeZone), first, timeZone)).toEqual(first);
      }
});

test("what was drawn in the second of two hours that look the same stays there until something else is typed", () => {
  const drawn = { start: minuteOf("2027-10-31T01:10:00Z"), end: minuteOf("2027-10-31T01:40:00Z") };
  const wall = times.wallTimesOf(drawn, "Europe/Berlin");
  expect(wall).toEqual({ date: "2027-10-31", start: "02:10", end: "02:40" });
  expect(times.endsOf(wall, drawn, "Europe/Berlin")).toEqual(drawn);
  expect(times.endsOf({ ...wall, start: "02:15" }, drawn, "Europe/Berlin").start).toBe(
    minuteOf("2027-10-31T00:15:00Z"),
  );
});
