import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DateRange, maxDaysOfIntent } from "../../../../functions/domain/assistant/intent.ts";
import {
  datesMeant,
  dayMeant,
  type SpokenDates,
  type SpokenDay,
} from "../../../../functions/domain/assistant/relative-dates.ts";
import { calendarDate, dayNumber, weekdayIndex } from "../../../../functions/domain/time/calendar-date.ts";
import { weekdays } from "../../../../functions/domain/time/weekday.ts";
import { samples } from "../../../support/samples.ts";

/** A Wednesday. */
const today = dayNumber("2026-12-02");

const meant = (spoken: SpokenDay, on = today) => {
  const day = dayMeant(spoken, on);
  return day === undefined ? undefined : calendarDate(day);
};

describe("a date as people say it", () => {
  test.each<[string, SpokenDay, string | undefined]>([
    ["today", { inDays: 0 }, "2026-12-02"],
    ["tomorrow", { inDays: 1 }, "2026-12-03"],
    ["in two weeks", { inDays: 14 }, "2026-12-16"],
    ["yesterday", { inDays: -1 }, undefined],
    ["in half a day", { inDays: 0.5 }, undefined],
    ["Thursday", { weekday: "thursday", week: null }, "2026-12-03"],
    ["Tuesday, which is over this week", { weekday: "tuesday", week: null }, "2026-12-08"],
    ["Wednesday, on a Wednesday", { weekday: "wednesday", week: null }, "2026-12-02"],
    ["this Monday, which is over", { weekday: "monday", week: "this" }, "2026-11-30"],
    ["next Monday", { weekday: "monday", week: "next" }, "2026-12-07"],
    ["next Thursday: the one of next week", { weekday: "thursday", week: "next" }, "2026-12-10"],
    ["next Sunday", { weekday: "sunday", week: "next" }, "2026-12-13"],
    ["the 14th", { dayOfMonth: 14, month: null }, "2026-12-14"],
    ["the 2nd, on the 2nd", { dayOfMonth: 2, month: null }, "2026-12-02"],
    ["the 1st, which is over this month", { dayOfMonth: 1, month: null }, "2027-01-01"],
    ["the 3rd of March", { dayOfMonth: 3, month: 3 }, "2027-03-03"],
    ["the 29th of February", { dayOfMonth: 29, month: 2 }, "2028-02-29"],
    ["the 31st of June", { dayOfMonth: 31, month: 6 }, undefined],
    ["the 32nd", { dayOfMonth: 32, month: null }, undefined],
    ["a whole date", { date: "2027-01-15" }, "2027-01-15"],
    ["a date that there is not", { date: "2027-02-30" }, undefined],
    ["the end of the week", { endOf: "week", ahead: 0 }, "2026-12-06"],
    ["the end of the month", { endOf: "month", ahead: 0 }, "2026-12-31"],
    ["the end of February, in December", { endOf: "month", ahead: 2 }, "2027-02-28"],
  ])("%s", (_, spoken, date) => {
    expect(meant(spoken)).toBe(date);
  });

  test("the 31st is skipped in months that have none", () => {
    expect(meant({ dayOfMonth: 31, month: null }, dayNumber("2027-02-01"))).toBe("2027-03-31");
  });

  test("on a Sunday the week that ends is this one", () => {
    const sunday = dayNumber("2026-12-06");
    expect(meant({ weekday: "monday", week: "next" }, sunday)).toBe("2026-12-07");
    expect(meant({ endOf: "week", ahead: 0 }, sunday)).toBe("2026-12-06");
  });
});

describe("dates as people say them", () => {
  test.each<[string, SpokenDates, DateRange | undefined]>([
    ["this week: what is left of it", { week: 0 }, { from: "2026-12-02", to: "2026-12-06" }],
    ["next week", { week: 1 }, { from: "2026-12-07", to: "2026-12-13" }],
    ["this month", { month: 0 }, { from: "2026-12-02", to: "2026-12-31" }],
    ["next month", { month: 1 }, { from: "2027-01-01", to: "2027-01-31" }],
    ["Thursday", { day: { weekday: "thursday", week: null } }, { from: "2026-12-03", to: "2026-12-03" }],
    [
      "Friday to Monday",
      { from: { weekday: "friday", week: null }, to: { weekday: "monday", week: null } },
      { from: "2026-12-04", to: "2026-12-07" },
    ],
    [
      "the 30th to the 2nd",
      { from: { dayOfMonth: 30, month: null }, to: { dayOfMonth: 2, month: null } },
      { from: "2026-12-30", to: "2027-01-02" },
    ],
    [
      "Monday of this week to today",
      { from: { weekday: "monday", week: "this" }, to: { inDays: 0 } },
      { from: "2026-12-02", to: "2026-12-02" },
    ],
    ["what is over stays over", { day: { date: "2026-11-01" } }, { from: "2026-11-01", to: "2026-11-01" }],
    ["the wrong way round", { from: { inDays: 5 }, to: { inDays: 1 } }, undefined],
    [
      "more than can be searched",
      { from: { inDays: 0 }, to: { inDays: 300 } },
      { from: "2026-12-02", to: "2027-02-01" },
    ],
    ["a week that never comes", { week: 1.5 }, undefined],
  ])("%s", (_, spoken, dates) => {
    expect(datesMeant(spoken, today)).toEqual(dates);
  });
});

const anyToday = fc.integer({ min: dayNumber("2000-01-01"), max: dayNumber("2100-12-31") });

test("a weekday is the first of its name, in the week that is said", () => {
  fc.assert(
    fc.property(anyToday, fc.constantFrom(...weekdays), (day, weekday) => {
      const coming = dayMeant({ weekday, week: null }, day)!;
      const [ofThisWeek, ofNext] = (["this", "next"] as const).map((week) => dayMeant({ weekday, week }, day)!);
      for (const one of [coming, ofThisWeek!, ofNext!]) expect(weekdays[weekdayIndex(one)]).toBe(weekday);
      expect(coming - day).toBeGreaterThanOrEqual(0);
      expect(coming - day).toBeLessThan(7);
      expect(ofNext! - ofThisWeek!).toBe(7);
      expect([ofThisWeek, ofNext]).toContain(coming);
    }),
    { numRuns: samples(200, 5_000) },
  );
});

test("the nth is the first such date from today on", () => {
  fc.assert(
    fc.property(anyToday, fc.integer({ min: 1, max: 31 }), (day, dayOfMonth) => {
      const found = dayMeant({ dayOfMonth, month: null }, day)!;
      for (let earlier = day; earlier < found; earlier++) {
        expect(Number(calendarDate(earlier).slice(-2))).not.toBe(dayOfMonth);
      }
      expect(Number(calendarDate(found).slice(-2))).toBe(dayOfMonth);
    }),
    { numRuns: samples(100, 2_000) },
  );
});

test("dates are in order, can be searched, and begin no earlier than today unless all are over", () => {
  const token: fc.Arbitrary<SpokenDay> = fc.oneof(
    fc.record({ weekday: fc.constantFrom(...weekdays), week: fc.constantFrom("this" as const, "next" as const, null) }),
    fc.record({ inDays: fc.integer({ min: -3, max: 400 }) }),
    fc.record({ dayOfMonth: fc.integer({ min: 0, max: 33 }), month: fc.option(fc.integer({ min: 0, max: 13 })) }),
    fc.record({ endOf: fc.constantFrom("week" as const, "month" as const), ahead: fc.integer({ min: 0, max: 30 }) }),
  );
  const spoken: fc.Arbitrary<SpokenDates> = fc.oneof(
    fc.record({ day: token }),
    fc.record({ from: token, to: token }),
    fc.record({ week: fc.integer({ min: -1, max: 200 }) }),
    fc.record({ month: fc.integer({ min: -1, max: 40 }) }),
  );
  fc.assert(
    fc.property(anyToday, spoken, (day, dates) => {
      const range = datesMeant(dates, day);
      if (!range) return;
      const [from, to] = [dayNumber(range.from), dayNumber(range.to)];
      expect(from).toBeLessThanOrEqual(to);
      expect(to - from).toBeLessThan(maxDaysOfIntent);
      expect(from >= day || to < day).toBe(true);
    }),
    { numRuns: samples(300, 10_000) },
  );
});
