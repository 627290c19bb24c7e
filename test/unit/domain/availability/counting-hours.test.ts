import { expect, test } from "vitest";
import type { WeeklyEntry } from "../../../../functions/domain/availability/availability.ts";
import { ignoredBecause, openHoursToNote } from "../../../../functions/domain/availability/counting-hours.ts";
import { weeklyEntry } from "../../../support/office.ts";

const personal = { active: ["mine"], inactive: ["mine-off"], version: 3 };
const organization = { active: ["ours"], inactive: ["ours-off"], version: 1 };

const hoursFor = (meetingTypeId: string, scope?: WeeklyEntry["scope"]) =>
  weeklyEntry("monday", "09:00", "10:00", { meetingTypeId, ...(scope && { scope }) });

test.each([
  ["mine", "personal", undefined],
  ["mine-off", "personal", "type_inactive"],
  ["mine-gone", "personal", "type_deleted"],
  ["ours", "organization", undefined],
  ["ours-off", "organization", "type_inactive"],
  ["ours-gone", "organization", "type_deleted"],
  ["mine", undefined, undefined],
  ["ours-off", undefined, "type_inactive"],
  ["gone", undefined, "type_deleted"],
] as const)("hours for %s of scope %s: %s", (id, scope, reason) => {
  expect(ignoredBecause(hoursFor(id, scope), { personal, organization })).toBe(reason);
});

test("hours without a type always count", () => {
  expect(ignoredBecause(weeklyEntry("monday", "09:00", "10:00"), { personal, organization })).toBeUndefined();
});

test("a list that has not been written yet takes nothing away", () => {
  expect(ignoredBecause(hoursFor("x", "personal"), { organization })).toBeUndefined();
  expect(ignoredBecause(hoursFor("x", "organization"), { personal })).toBeUndefined();
  expect(ignoredBecause(hoursFor("x"), { organization })).toBeUndefined();
});

test("the list of organizers notes hours of one's own that count, and for which of the organization's types there are more", () => {
  const noteOf = (...weekly: WeeklyEntry[]) =>
    openHoursToNote({ timeZone: "UTC", weekly, overrides: [], ownTypes: personal, version: 1 });
  expect(noteOf(hoursFor("mine-off", "personal"))).toEqual({ hasOpenHours: false, openForTypes: [] });
  expect(noteOf(hoursFor("mine", "personal"))).toEqual({ hasOpenHours: true, openForTypes: [] });
  // It may be switched on again, and nobody would go round to note it.
  expect(noteOf(hoursFor("ours-off", "organization"), hoursFor("ours-off", "organization"))).toEqual({
    hasOpenHours: false,
    openForTypes: ["ours-off"],
  });
  expect(noteOf({ ...hoursFor("ours", "organization"), kind: "focus" })).toEqual({
    hasOpenHours: false,
    openForTypes: [],
  });
  expect(noteOf({ ...hoursFor("ours", "organization"), active: false })).toEqual({
    hasOpenHours: false,
    openForTypes: [],
  });
});
