import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DateOverride, WeeklyEntry } from "../../../../functions/domain/availability/availability.ts";
import { openHours } from "../../../../functions/domain/availability/open-hours.ts";
import { weeklyHoursOf, workingHoursOf } from "../../../../functions/domain/availability/working-hours.ts";
import { weekdays } from "../../../../functions/domain/time/weekday.ts";
import { at, availabilityIn, weekly, workdays } from "../shorthand.ts";

const saidMornings = { weekly: [{ day: "monday" as const, start: "08:00", end: "12:00" }] };
const monday = at("2026-12-07T09:00:00Z");
const dayOff: DateOverride = { date: "2026-12-07", intervals: [] };

function hoursOf(entries: WeeklyEntry[], overrides: DateOverride[] = []) {
  const published = availabilityIn("Europe/Berlin", entries, overrides);
  return workingHoursOf(published, { timeZone: "Europe/London", workingHours: saidMornings }, monday);
}

function openOnMonday(working: ReturnType<typeof hoursOf>): number[][] {
  const open = openHours(working.hours, at("2026-12-07T00:00:00Z"), at("2026-12-08T00:00:00Z"));
  return open.map(({ start, end }) => [start, end]);
}

describe("working hours", () => {
  test("are what an organizer publishes, for any type, whatever they have said", () => {
    const { hours, source } = hoursOf(weekly(["monday"], "09:00", "17:00", { meetingTypeId: "talk" }));
    expect({ source, timeZone: hours.timeZone }).toEqual({ source: "published", timeZone: "Europe/Berlin" });
  });

  test("are published also where only single dates are open", () => {
    const opened = { date: "2026-12-08", intervals: [{ start: "18:00", end: "20:00" }] };
    expect(hoursOf([], [opened]).source).toBe("published");
  });

  test.each([
    ["on the last date that was opened", "2026-12-08T22:59:00Z", "published"],
    ["once that date has passed where they are", "2026-12-08T23:00:00Z", "said"],
  ])("are, where only single dates are open, what a person has said once these are over: %s", (_, now, source) => {
    const opened = { date: "2026-12-08", intervals: [{ start: "18:00", end: "20:00" }] };
    const published = availabilityIn("Europe/Berlin", [], [opened]);
    const said = { timeZone: "Europe/London", workingHours: saidMornings };
    expect(workingHoursOf(published, said, at(now)).source).toBe(source);
  });

  test.each([
    ["inactive", weekly(["monday"], "09:00", "17:00", { active: false })],
    ["focus time", weekly(["monday"], "09:00", "17:00", { kind: "focus", meetingTypeId: "focus" })],
    ["gone", []],
  ])("are what a person has said, in their own zone, where all that is published is %s", (_, entries) => {
    const working = hoursOf(entries);
    expect(working.source).toBe("said");
    expect(openOnMonday(working)).toEqual([[at("2026-12-07T08:00:00Z"), at("2026-12-07T12:00:00Z")]]);
  });

  test("leave out the days off of somebody who publishes no hours", () => {
    expect(openOnMonday(hoursOf([], [dayOff]))).toEqual([]);
    const silent = { timeZone: "Europe/London", workingHours: null };
    const usual = workingHoursOf(availabilityIn("Europe/London", [], [dayOff]), silent, monday);
    expect([usual.source, openOnMonday(usual)]).toEqual(["usual", []]);
  });

  test("run past midnight where they end before they begin", () => {
    const workingHours = { weekly: [{ day: "sunday" as const, start: "22:00", end: "06:00" }] };
    const working = workingHoursOf(undefined, { timeZone: "UTC", workingHours }, monday);
    expect(openOnMonday(working)).toEqual([[at("2026-12-07T00:00:00Z"), at("2026-12-07T06:00:00Z")]]);
  });

  test.each([
    ["Europe/Berlin", workdays],
    ["Asia/Dubai", workdays],
    ["Asia/Tel_Aviv", ["monday", "tuesday", "wednesday", "thursday", "sunday"]],
    ["Asia/Riyadh", ["monday", "tuesday", "wednesday", "thursday", "sunday"]],
    ["Asia/Kabul", ["monday", "tuesday", "wednesday", "saturday", "sunday"]],
    ["Asia/Tehran", ["monday", "tuesday", "wednesday", "thursday", "saturday", "sunday"]],
    ["Asia/Kolkata", ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]],
    ["UTC", workdays],
  ])("are nine to five on the working days of the region where nothing is known: %s", (timeZone, days) => {
    const working = workingHoursOf(undefined, { timeZone, workingHours: null }, monday);
    expect(working.source).toBe("usual");
    expect(weeklyHoursOf(working)).toEqual(days.map((day) => ({ day, start: "09:00", end: "17:00" })));
  });
});

test("the hours of a week are told in order and once, without what is not open", () => {
  const entries = [
    ...weekly(["tuesday", "monday"], "13:00", "17:00"),
    ...weekly(["monday"], "09:00", "12:00", { meetingTypeId: "talk" }),
    ...weekly(["monday"], "09:00", "12:00", { id: "again" }),
    ...weekly(["wednesday"], "09:00", "12:00", { active: false }),
    ...weekly(["thursday"], "09:00", "12:00", { kind: "focus", meetingTypeId: "focus" }),
  ];
  expect(weeklyHoursOf(hoursOf(entries))).toEqual([
    { day: "monday", start: "09:00", end: "12:00" },
    { day: "monday", start: "13:00", end: "17:00" },
    { day: "tuesday", start: "13:00", end: "17:00" },
  ]);
});

test("what is said is told as it was said, but for order and repetition", () => {
  const time = fc.constantFrom("06:00", "09:00", "12:30", "17:00", "22:00");
  const stretch = fc.record({ day: fc.constantFrom(...weekdays), start: time, end: fc.constantFrom("08:00", "24:00") });
  fc.assert(
    fc.property(fc.array(stretch, { minLength: 1 }), (said) => {
      const working = workingHoursOf(undefined, { timeZone: "Europe/Paris", workingHours: { weekly: said } }, monday);
      expect(new Set(weeklyHoursOf(working).map(textOf))).toEqual(new Set(said.map(textOf)));
    }),
  );
});

function textOf({ day, start, end }: { day: string; start: string; end: string }): string {
  return `${day} ${start} ${end}`;
}
