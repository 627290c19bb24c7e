import { localDay, twoDigits, weekdayIndex } from "./calendar-date.ts";
import { type EpochMinute, millisecondsPerMinute, minutesPerDay } from "./instant.ts";
import { weekdays } from "./weekday.ts";
import { offsetAt, type Zone } from "./zone.ts";

/** `Friday, 6 March at 10:00` */
export function dateAndTime(instant: EpochMinute, zone: Zone): string {
  const wall = instant + offsetAt(zone, instant);
  const date = new Date(wall * millisecondsPerMinute);
  const weekday = weekdays[weekdayIndex(localDay(instant, zone))]!;
  const minute = wall - localDay(instant, zone) * minutesPerDay;
  const time = `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
  return `${capitalized(weekday)}, ${date.getUTCDate()} ${months[date.getUTCMonth()]} at ${time}`;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
