import { dayNumber, isCalendarDate } from "../../functions/domain/time/calendar-date.ts";
import { type EpochMinute, millisecondsPerMinute, minutesPerDay } from "../../functions/domain/time/instant.ts";
import type { Interval } from "../../functions/domain/time/interval.ts";
import { isWallTime, minuteOfDay } from "../../functions/domain/time/wall-time.ts";
import { instantsOfWall, zoneNamed } from "../../functions/domain/time/zone.ts";

export function minutesOf({ start, end }: { start: string; end: string }): Interval {
  return { start: Date.parse(start) / millisecondsPerMinute, end: Date.parse(end) / millisecondsPerMinute };
}

export function textOf(instant: EpochMinute): string {
  return new Date(instant * millisecondsPerMinute).toISOString();
}

/** When something ends that begins then and takes so many minutes. */
export function endAfter(start: string, minutes: number): string {
  return textOf(Date.parse(start) / millisecondsPerMinute + minutes);
}

/** The first instant at which the clocks show that, on the next date where it lies before `after`. Undefined where they never do. */
export function instantOf(date: string, time: string, timeZone: string, after = ""): EpochMinute | undefined {
  if (!isCalendarDate(date) || !isWallTime(time)) return undefined;
  const day = dayNumber(date) + (time <= after ? 1 : 0);
  return instantsOfWall(zoneNamed(timeZone), day * minutesPerDay + minuteOfDay(time))[0];
}
