import { type EpochMinute, millisecondsPerDay, minutesPerDay } from "./instant.ts";
import type { Interval } from "./interval.ts";
import {
  instantsOfWallRange,
  maxMinutesAheadOfUtc,
  maxMinutesBehindUtc,
  offsetAt,
  segmentsAround,
  type WallMinute,
  wallClockIn,
  type Zone,
} from "./zone.ts";

/** `YYYY-MM-DD` of the calendar that the zone beside it reads. */
export type CalendarDate = string;

/** A calendar date as the number of days since 1970-01-01. Dates are compared and counted as numbers, and written as text. */
export type DayNumber = number;

/** This service knows the years from 1970 to 2199. */
const writtenDate = /^(?:19[7-9]\d|2[01]\d\d)-\d\d-\d\d$/;

const thursday = 3;

/** Reads `YYYY-MM-DD`. Throws a `RangeError` for another form, a date that does not exist or a year outside 1970–2199. */
export function dayNumber(date: CalendarDate): DayNumber {
  const day = writtenDate.test(date) ? Date.parse(date) / millisecondsPerDay : Number.NaN;
  // The 30th of February parses as the 2nd of March.
  if (Number.isNaN(day) || calendarDate(day) !== date)
    throw new RangeError(`This is not a calendar date from 1970 to 2199: ${date}`);
  return day;
}

/** The last minute that an instant can name. */
export const lastInstant = dayNumber("2199-12-31") * minutesPerDay + minutesPerDay - 1;

export function isCalendarDate(text: string): boolean {
  try {
    dayNumber(text);
    return true;
  } catch {
    return false;
  }
}

/** `YYYY-MM-DD`. */
export function calendarDate(day: DayNumber): CalendarDate {
  const date = new Date(day * millisecondsPerDay);
  return `${date.getUTCFullYear()}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
}

/** The date that UTC's clocks show at an instant. */
export function utcDate(instant: EpochMinute): CalendarDate {
  return calendarDate(Math.floor(instant / minutesPerDay));
}

/** The dates of UTC that an interval touches, ascending. */
export function utcDatesOf({ start, end }: Interval): CalendarDate[] {
  const dates: CalendarDate[] = [];
  for (let day = Math.floor(start / minutesPerDay); day * minutesPerDay < end; day++) dates.push(calendarDate(day));
  return dates;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return calendarDate(dayNumber(date) + days);
}

/** The index in `weekdays`: 0 is Monday. */
export function weekdayIndex(day: DayNumber): number {
  // 1970-01-01 was a Thursday.
  return (((day + thursday) % 7) + 7) % 7;
}

/** `localDay` for many instants that lie near each other. */
export function localDayIn(zone: Zone): (instant: EpochMinute) => DayNumber {
  const wallClock = wallClockIn(zone);
  return (instant) => Math.floor(wallClock(instant) / minutesPerDay);
}

/** The date that the zone's clocks show at an instant. */
export function localDay(instant: EpochMinute, zone: Zone): DayNumber {
  return Math.floor((instant + offsetAt(zone, instant)) / minutesPerDay);
}

/**
 * From the first instant at which the zone's clocks show that date to just after the last: 23 to 25 hours in practice.
 * A date that was skipped (Samoa's 2011-12-30) starts and ends at the instant at which it would have begun.
 */
export function instantsOfDay(day: DayNumber, zone: Zone): Interval {
  const midnight = day * minutesPerDay;
  const start = firstInstantFrom(midnight, zone);
  const end = instantsOfWallRange(zone, midnight, midnight + minutesPerDay).at(-1)?.end ?? start;
  return { start, end };
}

/** The first instant at which the zone's clocks show that minute or a later one. */
function firstInstantFrom(wall: WallMinute, zone: Zone): EpochMinute {
  for (const { start, end, offset } of segmentsAround(zone, wall - maxMinutesAheadOfUtc, wall + maxMinutesBehindUtc)) {
    const instant = Math.max(start, wall - offset);
    if (instant < end) return instant;
  }
  throw new RangeError(`No wall clock shows this minute: ${wall}`);
}

/** For numbers from 0 to 99. */
export function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}
