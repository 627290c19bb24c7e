import { weekdayIndex } from "../time/calendar-date.ts";
import { minutesPerDay } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";
import { segmentAt, type Zone } from "../time/zone.ts";

const minutesPerHour = 60;

/** Minutes by day of the week, from Monday on, and hour of the day. */
export type WeekdayHours = number[][];

export function noWeekdayHours(): WeekdayHours {
  return Array.from({ length: 7 }, () => Array<number>(24).fill(0));
}

/**
 * The minutes of these times by the day and the hour that the clocks of a zone show. A meeting of 90 minutes at 9:30 is 30 minutes of
 * the hour from nine and 60 of the hour from ten. Where clocks are set back, the hour that comes twice counts twice.
 */
export function minutesByWeekdayAndHour(times: readonly Interval[], zone: Zone): WeekdayHours {
  const table = noWeekdayHours();
  for (const { weekday, hour, minutes } of times.flatMap((time) => hoursOf(time, zone))) {
    table[weekday]![hour]! += minutes;
  }
  return table;
}

/** A time in pieces, cut at the full hours of a zone's clocks and where they change. */
export function hoursOf({ start, end }: Interval, zone: Zone): { weekday: number; hour: number; minutes: number }[] {
  const pieces = [];
  for (let at = start; at < end; ) {
    const segment = segmentAt(zone, at);
    const wall = at + segment.offset;
    const day = Math.floor(wall / minutesPerDay);
    const minuteOfDay = wall - day * minutesPerDay;
    const hour = Math.floor(minuteOfDay / minutesPerHour);
    const nextHour = at + minutesPerHour - (minuteOfDay % minutesPerHour);
    const until = Math.min(end, segment.end, nextHour);
    pieces.push({ weekday: weekdayIndex(day), hour, minutes: until - at });
    at = until;
  }
  return pieces;
}
