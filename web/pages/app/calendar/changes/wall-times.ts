import type { CalendarDate } from "../../../../../functions/domain/time/calendar-date.ts";
import { type EpochMinute, millisecondsPerMinute } from "../../../../../functions/domain/time/instant.ts";
import type { Interval } from "../../../../../functions/domain/time/interval.ts";
import { instantOf } from "../../../../times/instants.ts";
import { calendarDateIn, timeIn } from "../../../../times/shown.ts";

/** What the clocks show at the ends of a time. Where the end is not after the start, it is that of the next date. */
export interface WallTimes {
  date: CalendarDate;
  start: string;
  end: string;
}

export function wallTimesOf({ start, end }: Interval, timeZone: string): WallTimes {
  const date = calendarDateIn(start * millisecondsPerMinute, timeZone);
  return { date, start: wallTimeAt(start, timeZone), end: wallTimeAt(end, timeZone) };
}

/** An hour of the date: the next full one where it is today. */
export function hourOn(date: CalendarDate, timeZone: string, now: EpochMinute): Interval {
  const next = Math.ceil(now / 60) * 60;
  const isToday = date === calendarDateIn(now * millisecondsPerMinute, timeZone);
  const start = isToday ? next : (instantOf(date, "09:00", timeZone) ?? next);
  return { start, end: start + 60 };
}

/**
 * The instants that are meant, undefined where the clocks never show that. What stood there at first is meant as long as it stands there: the
 * clocks may show a time twice.
 */
export function endsOf(
  { date, start, end }: WallTimes,
  first: Interval,
  timeZone: string,
): { start: EpochMinute | undefined; end: EpochMinute | undefined } {
  const wall = wallTimesOf(first, timeZone);
  const isFirst = date === wall.date && start === wall.start;
  return {
    start: isFirst ? first.start : instantOf(date, start, timeZone),
    end: isFirst && end === wall.end ? first.end : instantOf(date, end, timeZone, start),
  };
}

function wallTimeAt(instant: EpochMinute, timeZone: string): string {
  return timeIn(instant * millisecondsPerMinute, timeZone, "24");
}
