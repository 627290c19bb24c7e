import type { CalendarDate } from "../../../../functions/domain/time/calendar-date.ts";
import { type EpochMinute, millisecondsPerMinute, minutesPerDay } from "../../../../functions/domain/time/instant.ts";
import type { Interval } from "../../../../functions/domain/time/interval.ts";
import { formatter, offsetIn, timeIn } from "../../../times/shown.ts";
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

/** `10:00 – 10:30`, and with the letters of the clocks where they change between: `02:00 CEST – 02:00 CET`. */
export function spanOf({ start, end }: Interval, timeZone: string): string {
  const [from, to] = [start, end].map((instant) => instant * millisecondsPerMinute) as [number, number];
  const isSame = offsetIn(from, timeZone) === offsetIn(to, timeZone);
  const at = (instant: number) =>
    isSame ? timeIn(instant, timeZone) : `${timeIn(instant, timeZone)} ${zoneLetters(timeZone, instant)}`;
  return `${at(from)} – ${at(to)}`;
}

/** When something is on one of its days: what goes on through the whole of one has no time there. */
export function spanOn(day: Interval, entry: Interval, timeZone: string): string {
  if (entry.start <= day.start && day.end <= entry.end) return say.allDay;
  const at = (instant: EpochMinute) => timeIn(instant * millisecondsPerMinute, timeZone);
  if (entry.start < day.start) return say.until(at(entry.end));
  return entry.end - entry.start < minutesPerDay ? spanOf(entry, timeZone) : say.since(at(entry.start));
}

/** `CET` */
export function zoneLetters(timeZone: string, instant: number): string {
  const parts = formatter({ timeZoneName: "short" }, timeZone).formatToParts(new Date(instant));
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
}
