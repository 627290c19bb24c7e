import { calendarDate, type DayNumber, dayNumber, weekdayIndex } from "../time/calendar-date.ts";
import { type EpochMinute, minutesPerDay } from "../time/instant.ts";
import { type Interval, merged, sortedByStart } from "../time/interval.ts";
import { minuteOfDay, type WallInterval } from "../time/wall-time.ts";
import { weekdays } from "../time/weekday.ts";
import { instantsOfWallRange, minutesFurthestAhead, minutesFurthestBehind, zoneNamed } from "../time/zone.ts";
import type { Availability, WeeklyEntry } from "./availability.ts";

/**
 * The open windows for a meeting type that touch [from, to), ascending by start and whole, also where they reach beyond:
 * the grid of slots counts from a window's beginning. Intervals that touch or overlap on one date are one window;
 * windows of different dates stay apart and may touch or overlap.
 */
export function openWindows(
  availability: Availability,
  meetingTypeId: string,
  from: EpochMinute,
  to: EpochMinute,
): Interval[] {
  const weekly = minutesOfWeek(availability.weekly, (entry) => isOpenFor(entry, meetingTypeId));
  const overrides = minutesOfOverrides(availability, from, to);
  return expand(availability.timeZone, (day) => overrides.get(day) ?? weekly[weekdayIndex(day)]!, from, to);
}

/** The weekly focus time that touches [from, to), ascending by start and whole. Overrides leave it as it is. */
export function focusIntervals(availability: Availability, from: EpochMinute, to: EpochMinute): Interval[] {
  if (!availability.weekly.some(isFocus)) return [];
  const weekly = minutesOfWeek(availability.weekly, isFocus);
  return expand(availability.timeZone, (day) => weekly[weekdayIndex(day)]!, from, to);
}

/** Minutes since the midnight on which a date begins; the end may lie beyond the next midnight. */
type MinutesOfDate = Interval;

function isOpenFor({ active, kind, meetingTypeId }: WeeklyEntry, wanted: string): boolean {
  return active && kind === "open" && (meetingTypeId === undefined || meetingTypeId === wanted);
}

function isFocus({ active, kind }: WeeklyEntry): boolean {
  return active && kind === "focus";
}

/** What the chosen entries say of each day of the week, Monday first. */
function minutesOfWeek(entries: WeeklyEntry[], isChosen: (entry: WeeklyEntry) => boolean): MinutesOfDate[][] {
  const week: WallInterval[][] = weekdays.map(() => []);
  for (const entry of entries) {
    if (isChosen(entry)) week[weekdays.indexOf(entry.day)]!.push(entry);
  }
  return week.map(minutesOfDate);
}

/** What the overrides say of those dates of theirs that can matter between two instants. */
function minutesOfOverrides(
  { overrides }: Availability,
  from: EpochMinute,
  to: EpochMinute,
): Map<DayNumber, MinutesOfDate[]> {
  const { first, last } = datesAround(from, to);
  const earliest = calendarDate(first);
  const latest = calendarDate(last);
  const mattering = overrides.filter(({ date }) => earliest <= date && date <= latest);
  return new Map(mattering.map(({ date, intervals }) => [dayNumber(date), minutesOfDate(intervals)]));
}

function minutesOfDate(intervals: WallInterval[]): MinutesOfDate[] {
  return merged(sortedByStart(intervals.map(minutesOfInterval)));
}

function minutesOfInterval(interval: WallInterval): MinutesOfDate {
  const start = minuteOfDay(interval.start);
  const end = minuteOfDay(interval.end);
  return { start, end: end > start ? end : end + minutesPerDay };
}

/** The instants at which clocks show what each date holds, as far as they touch [from, to). */
function expand(
  timeZone: string,
  minutesOn: (day: DayNumber) => MinutesOfDate[],
  from: EpochMinute,
  to: EpochMinute,
): Interval[] {
  const zone = zoneNamed(timeZone);
  const { first, last } = datesAround(from, to);
  const intervals: Interval[] = [];
  for (let day = first; day <= last; day++) {
    const midnight = day * minutesPerDay;
    for (const { start, end } of minutesOn(day)) {
      for (const run of instantsOfWallRange(zone, midnight + start, midnight + end)) {
        if (run.start < to && from < run.end) intervals.push(run);
      }
    }
  }
  return sortedByStart(intervals);
}

/** The dates, in whatever zone, on which something can begin that touches [from, to), having run for up to two days. */
function datesAround(from: EpochMinute, to: EpochMinute): { first: DayNumber; last: DayNumber } {
  return {
    first: Math.floor((from - minutesFurthestBehind) / minutesPerDay) - 1,
    last: Math.floor((to + minutesFurthestAhead) / minutesPerDay),
  };
}
