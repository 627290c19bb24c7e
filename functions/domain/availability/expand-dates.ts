import type { DayNumber } from "../time/calendar-date.ts";
import { type EpochMinute, minutesPerDay } from "../time/instant.ts";
import { type Interval, merged, sortedByStart } from "../time/interval.ts";
import { minuteOfDay, type WallInterval } from "../time/wall-time.ts";
import { weekdays } from "../time/weekday.ts";
import { instantsOfWallRangesIn, maxMinutesAheadOfUtc, maxMinutesBehindUtc, zoneNamed } from "../time/zone.ts";
import type { WeeklyEntry } from "./availability.ts";

/** Minutes since the midnight on which a date begins. The end may lie beyond the next midnight. */
export type MinutesOfDate = Interval;

/** What the chosen entries say about each day of the week, Monday first. */
export function minutesOfWeek(entries: WeeklyEntry[], isChosen: (entry: WeeklyEntry) => boolean): MinutesOfDate[][] {
  const week: WallInterval[][] = weekdays.map(() => []);
  for (const entry of entries) {
    if (isChosen(entry)) week[weekdays.indexOf(entry.day)]!.push(entry);
  }
  return week.map(minutesOfDate);
}

export function minutesOfDate(intervals: WallInterval[]): MinutesOfDate[] {
  const minutes = intervals.map(minutesOfInterval);
  return minutes.length > 1 ? merged(sortedByStart(minutes)) : minutes;
}

function minutesOfInterval(interval: WallInterval): MinutesOfDate {
  const start = minuteOfDay(interval.start);
  const end = minuteOfDay(interval.end);
  return { start, end: end > start ? end : end + minutesPerDay };
}

/** The instants at which clocks show what each date holds, where they touch [from, to). */
export function expandDates(
  timeZone: string,
  minutesOn: (day: DayNumber) => MinutesOfDate[],
  from: EpochMinute,
  to: EpochMinute,
): Interval[] {
  const instantsOf = instantsOfWallRangesIn(zoneNamed(timeZone));
  const { first, last } = datesAround(from, to);
  const intervals: Interval[] = [];
  for (let day = first; day <= last; day++) {
    const midnight = day * minutesPerDay;
    for (const { start, end } of minutesOn(day)) {
      for (const run of instantsOf(midnight + start, midnight + end)) {
        if (run.start < to && from < run.end) intervals.push(run);
      }
    }
  }
  return sortedByStart(intervals);
}

/** The dates, in any zone, on which something can begin that touches [from, to) and lasts up to two days. */
export function datesAround(from: EpochMinute, to: EpochMinute): { first: DayNumber; last: DayNumber } {
  return {
    first: Math.floor((from - maxMinutesBehindUtc) / minutesPerDay) - 1,
    last: Math.floor((to + maxMinutesAheadOfUtc) / minutesPerDay),
  };
}
