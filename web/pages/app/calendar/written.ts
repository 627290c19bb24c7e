import type { CalendarDate } from "../../../../functions/domain/time/calendar-date.ts";
import { type EpochMinute, millisecondsPerMinute, minutesPerDay } from "../../../../functions/domain/time/instant.ts";
import type { Interval } from "../../../../functions/domain/time/interval.ts";
import { formatter, timeIn } from "../../../times/shown.ts";
import { dateAndSpanIn, timesIn } from "../../../times/spans.ts";
import { say } from "./texts.ts";

/** A date, written. */
export function written(date: CalendarDate, options: Intl.DateTimeFormatOptions): string {
  return formatter(options, "UTC").format(new Date(date));
}

/** `7 – 13 December 2026` */
export function writtenRange(from: CalendarDate, to: CalendarDate): string {
  const month = from.slice(0, 7) === to.slice(0, 7) ? "long" : "short";
  return formatter({ day: "numeric", month, year: "numeric" }, "UTC").formatRange(new Date(from), new Date(to));
}

/** `10:00 – 10:30` */
export function timesOf(interval: Interval, timeZone: string): string {
  return timesIn(inMilliseconds(interval), timeZone);
}

/** `Monday, 7 December, 10:00 – 10:30` */
export function dateAndSpanOf(interval: Interval, timeZone: string): string {
  return dateAndSpanIn(inMilliseconds(interval), timeZone);
}

function inMilliseconds({ start, end }: Interval): Interval {
  return { start: start * millisecondsPerMinute, end: end * millisecondsPerMinute };
}

/** When something is on one of its days: what goes on through the whole of one has no time there. */
export function spanOn(day: Interval, entry: Interval, timeZone: string): string {
  if (entry.start <= day.start && day.end <= entry.end) return say.allDay;
  const at = (instant: EpochMinute) => timeIn(instant * millisecondsPerMinute, timeZone);
  if (entry.start < day.start) return say.until(at(entry.end));
  return entry.end - entry.start < minutesPerDay ? timesOf(entry, timeZone) : say.since(at(entry.start));
}
