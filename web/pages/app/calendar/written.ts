import type { CalendarDate } from "../../../../functions/domain/time/calendar-date.ts";
import { type EpochMinute, millisecondsPerMinute } from "../../../../functions/domain/time/instant.ts";
import type { Interval } from "../../../../functions/domain/time/interval.ts";
import { formatter, timeIn } from "../../../times/shown.ts";

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
export function spanOf({ start, end }: Interval, timeZone: string): string {
  const at = (instant: EpochMinute) => timeIn(instant * millisecondsPerMinute, timeZone);
  return `${at(start)} – ${at(end)}`;
}
