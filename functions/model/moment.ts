import { twoDigits } from "../domain/time/calendar-date.ts";
import { type EpochMinute, millisecondsPerMinute } from "../domain/time/instant.ts";
import { offsetAt, zoneNamed } from "../domain/time/zone.ts";

/** What calendar and clock of a zone show at an instant. */
export interface Moment {
  year: number;
  /** From 0, January. */
  month: number;
  day: number;
  /** From 0, Sunday. */
  weekday: number;
  hour: number;
  minute: number;
}

export function momentAt(instant: EpochMinute, timeZone: string): Moment {
  const wall = new Date((instant + offsetAt(zoneNamed(timeZone), instant)) * millisecondsPerMinute);
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth(),
    day: wall.getUTCDate(),
    weekday: wall.getUTCDay(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
  };
}

const inEnglish = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });

/** `Friday 6 March 10:00`: all that the model learns of a time. */
export function labelOf({ year, month, day, hour, minute }: Moment): string {
  return `${inEnglish.format(Date.UTC(year, month, day))} ${twoDigits(hour)}:${twoDigits(minute)}`;
}
