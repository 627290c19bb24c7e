import { describe, expect, test } from "vitest";
import { dayNumber } from "../../../functions/domain/time/calendar-date.ts";
import { zoneNamed } from "../../../functions/domain/time/zone.ts";
import { dayOf, instantAt, instantOf, minutesOf, stretchOn } from "../../../web/pages/app/calendar/days.ts";
import { inLanes } from "../../../web/pages/app/calendar/lanes.ts";

const berlin = (date: string) => dayOf(dayNumber(date), zoneNamed("Europe/Berlin"));
const time = (start: string, end: string) => minutesOf({ start, end });

describe("a day on the calendar", () => {
  test("of 23 hours has an hour that there is not", () => {
    const day = berlin("2027-03-28");
    expect(day.end - day.start).toBe(23 * 60);
    expect(day.skipped).toEqual([{ start: 120, end: 180 }]);
    expect(day.repeated).toEqual([]);
    expect(instantAt(day, 150)).toBeUndefined();
    expect(stretchOn(day, time("2027-03-28T07:00:00Z", "2027-03-28T08:00:00Z"))).toEqual({ top: 540, bottom: 600 });
    // Half an hour before the gap, and half an hour after it.
    expect(stretchOn(day, time("2027-03-28T00:30:00Z", "2027-03-28T01:30:00Z"))).toEqual({ top: 90, bottom: 210 });
  });

  test("of 25 hours shows what lies in the hour that comes twice as long as it lasts", () => {
    const day = berlin("2027-10-31");
    expect(day.end - day.start).toBe(25 * 60);
    expect(day.repeated).toEqual([{ start: 120, end: 180 }]);
    expect(stretchOn(day, time("2027-10-31T00:30:00Z", "2027-10-31T01:30:00Z"))).toEqual({ top: 150, bottom: 210 });
    expect(stretchOn(day, time("2027-10-31T08:00:00Z", "2027-10-31T09:00:00Z"))).toEqual({ top: 540, bottom: 600 });
    expect(instantAt(day, 150)).toBe(Date.parse("2027-10-31T00:30:00Z") / 60_000);
  });

  test("where midnight is skipped begins an hour late", () => {
    const day = dayOf(dayNumber("2026-04-24"), zoneNamed("Africa/Cairo"));
    expect(day.end - day.start).toBe(23 * 60);
    expect(stretchOn(day, { start: day.start, end: day.end })).toEqual({ top: 60, bottom: 1440 });
  });

  test("ends at midnight for what goes on", () => {
    const night = time("2026-12-07T22:00:00Z", "2026-12-08T01:00:00Z");
    expect(stretchOn(berlin("2026-12-07"), night)).toEqual({ top: 1380, bottom: 1440 });
    expect(stretchOn(berlin("2026-12-08"), night)).toEqual({ top: 0, bottom: 120 });
    expect(stretchOn(berlin("2026-12-09"), night)).toBeUndefined();
  });

  test("knows when a time that somebody types is, on the next date where it lies before the start", () => {
    expect(instantOf("2026-12-07", "23:00", "Pacific/Kiritimati")).toBe(Date.parse("2026-12-07T09:00:00Z") / 60_000);
    expect(instantOf("2026-12-07", "01:00", "Europe/Berlin", "23:00")).toBe(
      Date.parse("2026-12-08T00:00:00Z") / 60_000,
    );
    expect(instantOf("2027-03-28", "02:30", "Europe/Berlin")).toBeUndefined();
    expect(instantOf("2026-02-30", "02:30", "Europe/Berlin")).toBeUndefined();
  });
});

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
