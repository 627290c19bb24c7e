import { expect, test } from "vitest";
import type { DateOverride } from "../../../../functions/domain/availability/availability.ts";
import { workingHoursOf } from "../../../../functions/domain/availability/working-hours.ts";
import type { Holiday } from "../../../../functions/domain/holidays/holiday.ts";
import { holidayAt, workingTimes } from "../../../../functions/domain/holidays/working-times.ts";
import { at, availabilityIn, inZone, weekly, workdays } from "../shorthand.ts";

const christmas: Holiday = {
  date: "2026-12-25",
  region: "US",
  names: { en: "Christmas Day", de: "Weihnachten", fr: "Noël", es: "Navidad" },
};

const newYork = { timeZone: "America/New_York", workingHours: null };
const begin = at("2026-12-24T00:00:00Z");
const usual = workingHoursOf(undefined, newYork, begin);

function published(overrides: DateOverride[]) {
  const hours = availabilityIn("America/New_York", weekly(workdays, "09:00", "17:00"), overrides);
  return workingHoursOf(hours, newYork, begin);
}

function startsOf(working: typeof usual): string[] {
  const times = workingTimes(working, [christmas], at("2026-12-24T00:00:00Z"), at("2026-12-29T00:00:00Z"));
  return inZone(
    "America/New_York",
    times.map(({ start }) => start),
  );
}

test("nobody works on a holiday, whether their hours are published or usual", () => {
  const others = ["2026-12-24T09:00:00-05:00", "2026-12-28T09:00:00-05:00"];
  expect(startsOf(usual)).toEqual(others);
  expect(startsOf(published([]))).toEqual(others);
});

test("an organizer who opens the very date works on it", () => {
  const working = published([{ date: "2026-12-25", intervals: [{ start: "10:00", end: "12:00" }] }]);
  expect(startsOf(working)).toContain("2026-12-25T10:00:00-05:00");
  expect(holidayAt(working, [christmas], at("2026-12-25T15:00:00Z"))).toBeUndefined();
});

test("a holiday lasts from midnight to midnight in the zone of the hours", () => {
  const holidayAtInstant = (text: string) => holidayAt(usual, [christmas], at(text))?.date;
  expect(holidayAtInstant("2026-12-25T04:59:00Z")).toBeUndefined();
  expect(holidayAtInstant("2026-12-25T05:00:00Z")).toBe("2026-12-25");
  expect(holidayAtInstant("2026-12-26T04:59:00Z")).toBe("2026-12-25");
  expect(holidayAtInstant("2026-12-26T05:00:00Z")).toBeUndefined();
});

test("hours that begin the evening before a holiday run on into it", () => {
  const nights = { weekly: [{ day: "thursday" as const, start: "22:00", end: "02:00" }] };
  const working = workingHoursOf(undefined, { ...newYork, workingHours: nights }, begin);
  const times = workingTimes(working, [christmas], at("2026-12-24T00:00:00Z"), at("2026-12-29T00:00:00Z"));
  expect(times).toEqual([{ start: at("2026-12-25T03:00:00Z"), end: at("2026-12-25T07:00:00Z") }]);
});
