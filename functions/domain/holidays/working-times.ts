import { openHours } from "../availability/open-hours.ts";
import type { WorkingHours } from "../availability/working-hours.ts";
import { calendarDate, localDay } from "../time/calendar-date.ts";
import type { EpochMinute } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";
import { zoneNamed } from "../time/zone.ts";
import type { Holiday } from "./holiday.ts";

/** When somebody works within [from, to): merged, ascending. Holidays are dates of their own zone, and are closed like days off. */
export function workingTimes(
  working: WorkingHours,
  holidays: readonly Holiday[],
  from: EpochMinute,
  to: EpochMinute,
): Interval[] {
  const closed = holidaysKept(working, holidays).map(({ date }) => ({ date, intervals: [] }));
  return openHours({ ...working.hours, overrides: [...working.hours.overrides, ...closed] }, from, to);
}

/** The holiday that somebody has at that instant. */
export function holidayAt(
  working: WorkingHours,
  holidays: readonly Holiday[],
  instant: EpochMinute,
): Holiday | undefined {
  if (holidays.length === 0) return undefined;
  const date = calendarDate(localDay(instant, zoneNamed(working.hours.timeZone)));
  return holidaysKept(working, holidays).find((holiday) => holiday.date === date);
}

/** Whoever publishes hours for the very date works on it. */
function holidaysKept({ hours }: WorkingHours, holidays: readonly Holiday[]): Holiday[] {
  const saidOtherwise = new Set(hours.overrides.map(({ date }) => date));
  return holidays.filter(({ date }) => !saidOtherwise.has(date));
}
