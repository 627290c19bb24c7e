import {
  type CalendarDate,
  calendarDate,
  type DayNumber,
  dayNumber,
  instantsOfDay,
  isCalendarDate,
  weekdayIndex,
} from "../../../../functions/domain/time/calendar-date.ts";
import { type EpochMinute, millisecondsPerMinute, minutesPerDay } from "../../../../functions/domain/time/instant.ts";
import { type Interval, overlaps } from "../../../../functions/domain/time/interval.ts";
import { isWallTime, minuteOfDay } from "../../../../functions/domain/time/wall-time.ts";
import {
  instantsOfWall,
  offsetAt,
  segmentsAround,
  type Zone,
  zoneNamed,
} from "../../../../functions/domain/time/zone.ts";
import { firstWeekday } from "../../../times/first-weekday.ts";
import type { View } from "./place.ts";

/** A date on the clocks of a zone. Where the clocks change it has 23 or 25 hours, and is drawn with 24 all the same. */
export interface Day extends Interval {
  number: DayNumber;
  date: CalendarDate;
  zone: Zone;
  /** Minutes of the date that its clocks never show. */
  skipped: Interval[];
  /** Minutes of the date that its clocks show twice. */
  repeated: Interval[];
}

/** Where something lies on a date, in minutes of its wall clock. */
export interface Stretch {
  top: number;
  bottom: number;
}

export function dayOf(number: DayNumber, zone: Zone): Day {
  const { start, end } = instantsOfDay(number, zone);
  const midnight = number * minutesPerDay;
  const skipped: Interval[] = [];
  const repeated: Interval[] = [];
  const segments = segmentsAround(zone, start - 1, end + 1);
  for (const [index, segment] of segments.entries()) {
    const before = segments[index - 1];
    if (!before || segment.start <= start || segment.start >= end) continue;
    const from = segment.start + Math.min(before.offset, segment.offset) - midnight;
    const to = segment.start + Math.max(before.offset, segment.offset) - midnight;
    if (segment.offset > before.offset) skipped.push({ start: from, end: to });
    if (segment.offset < before.offset) repeated.push({ start: from, end: to });
  }
  return { number, date: calendarDate(number), zone, start, end, skipped, repeated };
}

/** Where an interval lies on the date, or nowhere. What spans a repeated hour is at least as long as it lasts. */
export function stretchOn(day: Day, interval: Interval): Stretch | undefined {
  if (!overlaps(day, interval)) return undefined;
  const start = Math.max(day.start, interval.start);
  const end = Math.min(day.end, interval.end);
  const top = minuteAt(day, start);
  const until = end === day.end ? minutesPerDay : minuteAt(day, end - 1) + 1;
  return { top, bottom: Math.min(minutesPerDay, until > top ? until : top + end - start) };
}

/** The minute of the date that its clocks show at an instant. */
export function minuteAt({ number, zone }: Day, instant: EpochMinute): number {
  return instant + offsetAt(zone, instant) - number * minutesPerDay;
}

/** The instant at which the clocks show that minute: the first of two, and none where they skip it. */
export function instantAt({ number, zone, end }: Day, minute: number): EpochMinute | undefined {
  if (minute >= minutesPerDay) return end;
  return instantsOfWall(zone, number * minutesPerDay + minute)[0];
}

export function minutesOf({ start, end }: { start: string; end: string }): Interval {
  return { start: Date.parse(start) / millisecondsPerMinute, end: Date.parse(end) / millisecondsPerMinute };
}

export function textOf(instant: EpochMinute): string {
  return new Date(instant * millisecondsPerMinute).toISOString();
}

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

/** For the style sheet. */
export function placed({ top, bottom }: Stretch): Record<string, number> {
  return { "--top": top, "--length": bottom - top };
}

/** The instant at which the clocks show that, on the next date where it lies before `after`. Undefined where they never do. */
export function instantOf(date: string, time: string, timeZone: string, after = ""): EpochMinute | undefined {
  if (!isCalendarDate(date) || !isWallTime(time)) return undefined;
  return instantAt(dayOf(dayNumber(date) + (time <= after ? 1 : 0), zoneNamed(timeZone)), minuteOfDay(time));
}
