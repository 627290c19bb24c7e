import { calendarDate, dayNumber, weekdayIndex } from "../../domain/time/calendar-date.ts";
import { type EpochMillisecond, millisecondsPerMinute, minutesPerDay } from "../../domain/time/instant.ts";

/** The Monday of the week for which examples and demo data are written. */
const writtenMonday = dayNumber("2026-12-07");

/** A text with all its dates moved by whole weeks, so that the week for which it was written is the one after this. */
export function inDemoWeek(text: string, now: EpochMillisecond): string {
  const today = Math.floor(now / millisecondsPerMinute / minutesPerDay);
  const nextMonday = today + 7 - weekdayIndex(today);
  return text.replace(/\b\d{4}-\d\d-\d\d(?!\d)/g, (date) => calendarDate(dayNumber(date) + nextMonday - writtenMonday));
}
