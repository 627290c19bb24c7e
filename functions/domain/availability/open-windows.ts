import { calendarDate, type DayNumber, dayNumber, weekdayIndex } from "../time/calendar-date.ts";
import type { EpochMinute } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";
import type { Availability, WeeklyEntry } from "./availability.ts";
import { datesAround, expandDates, type MinutesOfDate, minutesOfDate, minutesOfWeek } from "./expand-dates.ts";

/**
 * The open windows for a meeting type that touch [from, to), ascending by start. They are not cut, because the grid of slots counts
 * from a window's beginning. Intervals that touch or overlap on one date are one window. Windows of different dates stay apart, and
 * may touch or overlap.
 */
export function openWindows(
  availability: Availability,
  meetingTypeId: string,
  from: EpochMinute,
  to: EpochMinute,
): Interval[] {
  const weekly = minutesOfWeek(availability.weekly, (entry) => isOpenFor(entry, meetingTypeId));
  const overrides = minutesOfOverrides(availability, from, to);
  return expandDates(availability.timeZone, (day) => overrides.get(day) ?? weekly[weekdayIndex(day)]!, from, to);
}

function isOpenFor({ active, kind, meetingTypeId }: WeeklyEntry, wanted: string): boolean {
  return active && kind === "open" && (meetingTypeId === undefined || meetingTypeId === wanted);
}

/** What the overrides say about the dates that can matter between two instants. */
function minutesOfOverrides(
  { overrides }: Availability,
  from: EpochMinute,
  to: EpochMinute,
): Map<DayNumber, MinutesOfDate[]> {
  if (overrides.length === 0) return new Map();
  const { first, last } = datesAround(from, to);
  const earliest = calendarDate(first);
  const latest = calendarDate(last);
  const mattering = overrides.filter(({ date }) => earliest <= date && date <= latest);
  return new Map(mattering.map(({ date, intervals }) => [dayNumber(date), minutesOfDate(intervals)]));
}
