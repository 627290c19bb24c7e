import {
  type CalendarDate,
  calendarDate,
  type DayNumber,
  dayNumber,
  weekdayIndex,
} from "../../../../functions/domain/time/calendar-date.ts";
import { firstWeekday } from "../../../times/first-weekday.ts";
import type { View } from "./place.ts";

/** The dates that a view shows. */
export function datesShown(view: View, date: CalendarDate): DayNumber[] {
  const day = dayNumber(date);
  const from = (start: DayNumber, days: number) => Array.from({ length: days }, (_, index) => start + index);
  if (view === "day") return [day];
  if (view === "week") return from(weekStart(day), 7);
  if (view === "list") return from(day, 31);
  const first = weekStart(dayNumber(`${date.slice(0, 7)}-01`));
  const last = dayNumber(monthAfter(date, 1)) - 1;
  return from(first, 7 * Math.ceil((last - first + 1) / 7));
}

/** The date to which a view turns. */
export function turned(view: View, date: CalendarDate, by: 1 | -1): CalendarDate {
  if (view === "month") return monthAfter(date, by);
  return calendarDate(dayNumber(date) + by * { day: 1, week: 7, list: 31 }[view]);
}

function monthAfter(date: CalendarDate, by: number): CalendarDate {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + by;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}

function weekStart(day: DayNumber): DayNumber {
  return day - ((weekdayIndex(day) - firstWeekday() + 7) % 7);
}
