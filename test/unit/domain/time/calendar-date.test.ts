import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  calendarDate,
  dayNumber,
  instantsOfDay,
  isCalendarDate,
  localDay,
  weekdayIndex,
} from "../../../../functions/domain/time/calendar-date.ts";
import { weekdays } from "../../../../functions/domain/time/weekday.ts";
import { zoneNamed } from "../../../../functions/domain/time/zone.ts";
import { at } from "../shorthand.ts";
import { clockChanges } from "./clock-changes.ts";
import { localDateOf, minutes } from "./oracle.ts";

test("days are counted from 1970-01-01 to 2199-12-31 and written back", () => {
  expect(dayNumber("1970-01-01")).toBe(0);
  expect(dayNumber("2000-03-01") - dayNumber("2000-02-28")).toBe(2);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: dayNumber("2199-12-31") }), (day) => {
      expect(dayNumber(calendarDate(day))).toBe(day);
    }),
    { seed: 1, numRuns: 1000 },
  );
});

test.each([
  "2026-02-30",
  "2026-02-29",
  "2026-13-01",
  "2026-00-10",
  "2026-04-31",
  "2026-4-3",
  "1969-12-31",
  "2200-01-01",
  "20260401",
  "",
  "2026-04-01T",
])("%o is no calendar date", (text) => {
  expect(isCalendarDate(text)).toBe(false);
  expect(() => dayNumber(text)).toThrow(RangeError);
});

test("leap days exist only in leap years", () => {
  expect([2024, 2025, 2028, 2100].map((year) => isCalendarDate(`${year}-02-29`))).toEqual([true, false, true, false]);
});

test("weekdays begin with Monday", () => {
  expect(["1970-01-01", "2026-03-02", "2026-03-08"].map((date) => weekdays[weekdayIndex(dayNumber(date))])).toEqual([
    "thursday",
    "monday",
    "sunday",
  ]);
  expect(weekdayIndex(-1)).toBe(2);
});

test("days are added over months and years", () => {
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
  expect(addDays("2024-03-01", -1)).toBe("2024-02-29");
});

describe("in a zone", () => {
  test("one instant has two dates, a day ahead in Kiritimati and behind in Niue", () => {
    const instant = at("2026-06-01T10:30:00Z");
    expect(calendarDate(localDay(instant, zoneNamed("Pacific/Kiritimati")))).toBe("2026-06-02");
    expect(calendarDate(localDay(instant, zoneNamed("Pacific/Niue")))).toBe("2026-05-31");
  });

  test.each([
    ["America/New_York", "2026-03-08", 23],
    ["America/New_York", "2026-11-01", 25],
    ["America/Santiago", "2026-09-06", 23],
    ["Australia/Lord_Howe", "2026-04-05", 24.5],
    ["Pacific/Apia", "2011-12-29", 24],
    ["Pacific/Apia", "2011-12-30", 0],
    ["Pacific/Apia", "2011-12-31", 24],
  ])("%s: %s lasts %d hours", (timeZone, date, hours) => {
    const { start, end } = instantsOfDay(dayNumber(date), zoneNamed(timeZone));
    expect((end - start) / 60).toBe(hours);
  });

  test("the date that Samoa skipped is empty, and lies between its neighbours", () => {
    const [before, skipped, after] = ["2011-12-29", "2011-12-30", "2011-12-31"].map((date) =>
      instantsOfDay(dayNumber(date), zoneNamed("Pacific/Apia")),
    );
    expect(skipped).toEqual({ start: before!.end, end: after!.start });
  });

  test.each(clockChanges)(
    "$timeZone around $around: a date is from its first to after its last minute",
    ({ timeZone, around }) => {
      const day = dayNumber(around);
      for (const date of [day - 1, day, day + 1]) {
        const shown = minutes((date - 1) * 1440, (date + 2) * 1440).filter(
          (instant) => localDateOf(timeZone, instant) === date,
        );
        if (shown.length === 0) continue;
        expect(instantsOfDay(date, zoneNamed(timeZone))).toEqual({ start: shown[0], end: shown.at(-1)! + 1 });
        expect(localDay(shown[0]!, zoneNamed(timeZone))).toBe(date);
      }
    },
  );
});
