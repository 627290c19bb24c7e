import { calendarDate, dayNumber, lastInstant, twoDigits } from "./calendar-date.ts";
import { type EpochMinute, minutesPerDay } from "./instant.ts";
import type { Interval } from "./interval.ts";
import { segmentAt, type Zone } from "./zone.ts";

/** `2026-12-01T14:00:00Z` */
export function formatUtc(instant: EpochMinute): string {
  const day = Math.floor(instant / minutesPerDay);
  return `${calendarDate(day)}T${clockTime(instant - day * minutesPerDay)}:00Z`;
}

export function formatInterval({ start, end }: Interval): { start: string; end: string } {
  return { start: formatUtc(start), end: formatUtc(end) };
}

/** `2026-12-01T09:00:00-05:00`; in the zone UTC with a `Z`. */
export function formatInZone(instant: EpochMinute, zone: Zone): string {
  return zoneFormatter(zone)(instant);
}

/** `formatInZone` for many instants. What they share, dates and times of day at one offset, is written once. */
export function zoneFormatter(zone: Zone): (instant: EpochMinute) => string {
  let offset = Number.NaN;
  let midnight = Number.NaN;
  let onThisDate: Interval = { start: 0, end: 0 };
  let datePart = "";
  const timeParts = new Map<number, string>();

  function turnTo(instant: EpochMinute): void {
    const segment = segmentAt(zone, instant);
    const day = Math.floor((instant + segment.offset) / minutesPerDay);
    midnight = day * minutesPerDay - segment.offset;
    onThisDate = { start: Math.max(midnight, segment.start), end: Math.min(midnight + minutesPerDay, segment.end) };
    datePart = `${calendarDate(day)}T`;
    if (segment.offset !== offset) timeParts.clear();
    offset = segment.offset;
  }

  return (instant) => {
    if (instant < onThisDate.start || instant >= onThisDate.end) turnTo(instant);
    const minute = instant - midnight;
    let timePart = timeParts.get(minute);
    if (timePart === undefined) {
      timePart = `${clockTime(minute)}:00${offsetText(zone, offset)}`;
      timeParts.set(minute, timePart);
    }
    return datePart + timePart;
  };
}

/** Reads an RFC 3339 text with an offset or `Z`: a whole minute from 1970 to 2199. Throws a `RangeError` that says what is wrong. */
export function parseInstant(text: string): EpochMinute {
  const parts = /^(\d{4}-\d\d-\d\d)[Tt](\d\d):(\d\d):(\d\d)(\.\d+)?(?:[Zz]|([+-])(\d\d):(\d\d))?$/.exec(text);
  if (!parts) throw new RangeError(`This is not an RFC 3339 date and time: ${text}`);
  const [, date, hour, minute, second, fraction = "", sign, offsetHour, offsetMinute] = parts;
  if (!sign && !/z$/i.test(text)) throw new RangeError(`An instant needs an offset or a Z: ${text}`);
  if (Number(hour) > 23 || Number(minute) > 59) throw new RangeError(`This is not a time of day: ${text}`);
  if (Number(second) !== 0 || /[1-9]/.test(fraction)) throw new RangeError(`This is not a whole minute: ${text}`);
  if (Number(offsetHour ?? 0) > 23 || Number(offsetMinute ?? 0) > 59)
    throw new RangeError(`This is not an offset: ${text}`);

  const ahead = Number(offsetHour ?? 0) * 60 + Number(offsetMinute ?? 0);
  const wall = dayNumber(date!) * minutesPerDay + Number(hour) * 60 + Number(minute);
  const instant = sign === "-" ? wall + ahead : wall - ahead;
  if (instant < 0 || instant > lastInstant) throw new RangeError(`This is not from 1970 to 2199: ${text}`);
  return instant;
}

function clockTime(minute: number): string {
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

function offsetText(zone: Zone, offset: number): string {
  if (zone.name === "UTC") return "Z";
  return `${offset < 0 ? "-" : "+"}${clockTime(Math.abs(offset))}`;
}
