import {
  type CalendarDate,
  calendarDate,
  type DayNumber,
  dayNumber,
  isCalendarDate,
  weekdayIndex,
} from "../time/calendar-date.ts";
import { millisecondsPerDay } from "../time/instant.ts";
import { type Weekday, weekdays } from "../time/weekday.ts";
import { type DateRange, maxDaysOfIntent } from "./intent.ts";

/** A date as people say it. Which one it is depends on what today is. */
export type SpokenDay =
  /** "Thursday" is the next one, today included; "this Thursday" is of this week and "next Thursday" of the next, from Monday on. */
  | { weekday: Weekday; week: "this" | "next" | null }
  /** "Today" is 0, "in two weeks" 14. */
  | { inDays: number }
  /** "The 14th" is the next one, today included. Months count from 1. */
  | { dayOfMonth: number; month: number | null }
  | { date: CalendarDate }
  /** "The end of next month" is 1 ahead. A week ends on Sunday. */
  | { endOf: "week" | "month"; ahead: number };

/** Dates as people say them. */
export type SpokenDates =
  | { day: SpokenDay }
  | { from: SpokenDay; to: SpokenDay }
  | { week: number }
  | { month: number };

/** Nobody plans further ahead, and every date of the calendar comes again within eight years. */
const maxDaysAhead = 8 * 366;
const maxWeeksAhead = 104;
const maxMonthsAhead = 24;

/**
 * Which date is meant. Of several, the first that does not lie before `earliest`. Undefined for what is no date, such as the 31st of
 * June.
 */
export function dayMeant(spoken: SpokenDay, today: DayNumber, earliest: DayNumber = today): DayNumber | undefined {
  if ("weekday" in spoken) return weekdayMeant(spoken, today, earliest);
  if ("inDays" in spoken) return isWithin(spoken.inDays, maxDaysAhead) ? today + spoken.inDays : undefined;
  if ("dayOfMonth" in spoken) return dayOfMonthMeant(spoken, earliest);
  if ("date" in spoken) return dateMeant(spoken.date, today);
  const dates = datesOf(spoken.endOf === "week" ? { week: spoken.ahead } : { month: spoken.ahead }, today);
  return dates?.last;
}

/**
 * Which dates are meant, both included. What lies before today is left out, unless all of it does. No more than can be searched.
 * Undefined for what is no range of dates.
 */
export function datesMeant(spoken: SpokenDates, today: DayNumber): DateRange | undefined {
  const dates = datesOf(spoken, today);
  if (!dates || dates.last < dates.first) return undefined;
  const first = dates.last < today ? dates.first : Math.max(dates.first, today);
  const last = Math.min(dates.last, first + maxDaysOfIntent - 1);
  return { from: calendarDate(first), to: calendarDate(last) };
}

interface Days {
  first: DayNumber;
  last: DayNumber;
}

function datesOf(spoken: SpokenDates, today: DayNumber): Days | undefined {
  if ("day" in spoken) return daysOf(dayMeant(spoken.day, today));
  if ("week" in spoken) return isWithin(spoken.week, maxWeeksAhead) ? weekOf(today + 7 * spoken.week) : undefined;
  if ("month" in spoken) return isWithin(spoken.month, maxMonthsAhead) ? monthAhead(today, spoken.month) : undefined;
  const first = dayMeant(spoken.from, today);
  if (first === undefined) return undefined;
  const last = dayMeant(spoken.to, today, first);
  return last === undefined ? undefined : { first, last };
}

function daysOf(day: DayNumber | undefined): Days | undefined {
  return day === undefined ? undefined : { first: day, last: day };
}

function dateMeant(date: string, today: DayNumber): DayNumber | undefined {
  const day = isCalendarDate(date) ? dayNumber(date) : undefined;
  return day !== undefined && Math.abs(day - today) <= maxDaysAhead ? day : undefined;
}

function weekdayMeant(
  { weekday, week }: { weekday: Weekday; week: "this" | "next" | null },
  today: DayNumber,
  earliest: DayNumber,
): DayNumber {
  const index = weekdays.indexOf(weekday);
  if (week) return weekOf(today + (week === "next" ? 7 : 0)).first + index;
  return earliest + ((index - weekdayIndex(earliest) + 7) % 7);
}

function dayOfMonthMeant(
  { dayOfMonth, month }: { dayOfMonth: number; month: number | null },
  earliest: DayNumber,
): DayNumber | undefined {
  for (let day = earliest; day < earliest + maxDaysAhead; day++) {
    const date = new Date(calendarDate(day));
    if (date.getUTCDate() !== dayOfMonth) continue;
    if (month === null || date.getUTCMonth() + 1 === month) return day;
  }
  return undefined;
}

/** From Monday to Sunday. */
function weekOf(day: DayNumber): Days {
  const first = day - weekdayIndex(day);
  return { first, last: first + 6 };
}

function monthAhead(today: DayNumber, months: number): Days {
  const [year, month] = calendarDate(today).split("-").map(Number) as [number, number, number];
  const firstOf = (ahead: number) => Date.UTC(year, month - 1 + ahead, 1) / millisecondsPerDay;
  return { first: firstOf(months), last: firstOf(months + 1) - 1 };
}

function isWithin(count: number, most: number): boolean {
  return Number.isInteger(count) && count >= 0 && count <= most;
}
