import { expect, test } from "vitest";
import { longestFreeBlock } from "../../../../functions/domain/analytics/free-time.ts";
import { workingHoursOf } from "../../../../functions/domain/availability/working-hours.ts";
import { dayNumber } from "../../../../functions/domain/time/calendar-date.ts";
import { parseInstant } from "../../../../functions/domain/time/format.ts";
import { zoneNamed } from "../../../../functions/domain/time/zone.ts";

const monday = { first: dayNumber("2026-12-07"), last: dayNumber("2026-12-07"), zone: zoneNamed("UTC") };

const silent = { timeZone: "UTC", workingHours: null };
const begin = parseInstant("2026-12-01T00:00:00Z");
const usual = workingHoursOf(undefined, silent, begin);

function busy(...times: [start: string, end: string][]) {
  return times.map(([start, end]) => ({
    start: parseInstant(`2026-12-07T${start}:00Z`),
    end: parseInstant(`2026-12-07T${end}:00Z`),
  }));
}

test("it is measured within working hours, and says where they come from", () => {
  expect(longestFreeBlock([], monday, usual)).toEqual({ medianMinutes: 480, days: 1, workingHours: "usual" });
  const weekend = { ...monday, first: monday.first - 2, last: monday.first - 1 };
  expect(longestFreeBlock([], weekend, usual)).toEqual({ medianMinutes: null, days: 0, workingHours: "usual" });
  const said = { weekly: [{ day: "monday" as const, start: "08:00", end: "12:00" }] };
  const mornings = workingHoursOf(undefined, { timeZone: "UTC", workingHours: said }, begin);
  expect(longestFreeBlock([], monday, mornings)).toEqual({ medianMinutes: 240, days: 1, workingHours: "said" });
});

test("what is in the way cuts the day, also where it begins before work or overlaps something else", () => {
  const longest = (...times: [string, string][]) => longestFreeBlock(busy(...times), monday, usual).medianMinutes;
  expect(longest(["12:00", "13:00"])).toBe(240);
  expect(longest(["08:00", "10:00"], ["16:30", "18:00"])).toBe(390);
  expect(longest(["09:00", "14:00"], ["10:00", "11:00"], ["13:30", "16:00"])).toBe(60);
  expect(longest(["09:00", "17:00"])).toBe(0);
  expect(longest(["18:00", "19:00"])).toBe(480);
});

test("it is the median over the dates with working hours, in the zone of the dates", () => {
  const dates = { first: monday.first - 3, last: monday.first + 1, zone: zoneNamed("America/New_York") };
  const published = {
    timeZone: "America/New_York",
    weekly: [
      { id: "a", day: "monday" as const, start: "09:00", end: "11:00", active: true, kind: "open" as const },
      { id: "b", day: "tuesday" as const, start: "22:00", end: "02:00", active: true, kind: "open" as const },
      { id: "c", day: "friday" as const, start: "09:00", end: "15:00", active: true, kind: "open" as const },
    ],
    overrides: [],
  };
  // Tuesday's are two hours before its midnight, the rest is Wednesday's.
  expect(longestFreeBlock([], dates, workingHoursOf(published, silent, begin))).toEqual({
    medianMinutes: 120,
    days: 3,
    workingHours: "published",
  });
});
