import { clock, locales } from "../texts/clock.ts";
import type { messages } from "../texts/en/messages.ts";
import type { Language } from "../texts/language.ts";
import { localDay } from "../time/calendar-date.ts";
import { type EpochMinute, millisecondsPerMinute, minutesPerDay } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";
import { offsetAt, wallClockIn, type Zone } from "../time/zone.ts";

/** Times as a mail writes them, in one zone. */
export interface MailTimes {
  /** `Fri 11 Dec, 10:00` */
  short(instant: EpochMinute): string;
  /** `Fri 11 Dec, 10:00–11:00` */
  shortSpan(interval: Interval): string;
  /** `Friday 11 December, 10:00` */
  long(instant: EpochMinute): string;
  /** `Friday 11 December, 10:00–10:30`; both dates where it does not end on the date on which it begins. */
  span(interval: Interval): string;
  /** The same without its date where that is the other zone's too. */
  spanBeside(interval: Interval, other: Zone): string;
  /** `Central European Time, UTC+1` */
  zone(instant: EpochMinute): string;
  /** Below a label: the span with its length, and the zone. */
  lines(interval: Interval): string[];
  /** `in 1 hour` */
  ahead(minutes: number): string;
}

const year = "numeric";
const shortDate = { weekday: "short", day: "numeric", month: "short" } as const;
const longDate = { weekday: "long", day: "numeric", month: "long" } as const;

/** Dates that are nearer than this need no year, even beyond its end. */
const nearDays = 90;

export function mailTimes(language: Language, say: typeof messages.times, zone: Zone, now: EpochMinute): MailTimes {
  const locale = locales[language];
  const wallClock = wallClockIn(zone);
  const onClocks = (instant: EpochMinute, options: Intl.DateTimeFormatOptions) =>
    dateFormat(locale, { ...options, timeZone: "UTC" }).format(wallClock(instant) * millisecondsPerMinute);
  const yearOf = (instant: EpochMinute) => new Date(wallClock(instant) * millisecondsPerMinute).getUTCFullYear();
  const date = (instant: EpochMinute, options: Intl.DateTimeFormatOptions) => {
    const isNear = Math.abs(instant - now) < nearDays * minutesPerDay;
    return say.date(onClocks(instant, isNear || yearOf(instant) === yearOf(now) ? options : { ...options, year }));
  };
  const time = (instant: EpochMinute) => onClocks(instant, clock);
  const at = (instant: EpochMinute, options: Intl.DateTimeFormatOptions) =>
    say.dateAndTime(date(instant, options), time(instant));

  const times = ({ start, end }: Interval): string => {
    if (offsetAt(zone, start) === offsetAt(zone, end)) return say.span(time(start), time(end));
    const withOffset = (instant: EpochMinute) => `${time(instant)} (${offsetName(zone, instant)})`;
    return say.span(withOffset(start), withOffset(end));
  };
  const spanWith = (interval: Interval, options: Intl.DateTimeFormatOptions) => {
    const { start, end } = interval;
    if (localDay(start, zone) === localDay(end, zone)) return `${date(start, options)}, ${times(interval)}`;
    return `${at(start, options)} – ${at(end, options)}`;
  };
  const span = (interval: Interval) => spanWith(interval, longDate);
  const spanWithLength = (interval: Interval) =>
    say.withLength(span(interval), lengthIn(locale, interval.end - interval.start));

  return {
    short: (instant) => at(instant, shortDate),
    shortSpan: (interval) => spanWith(interval, shortDate),
    long: (instant) => at(instant, longDate),
    span,
    spanBeside: (interval, other) => {
      const { start, end } = interval;
      const isSameDate =
        localDay(start, zone) === localDay(start, other) && localDay(end, zone) === localDay(end, other);
      return isSameDate && localDay(start, zone) === localDay(end, zone) ? times(interval) : span(interval);
    },
    zone: (instant) => zoneName(locale, zone, instant),
    lines: (interval) => [spanWithLength(interval), zoneName(locale, zone, interval.start)].map(capitalized),
    ahead: (minutes) => aheadIn(locale, minutes),
  };
}

/** Some languages write days and zones small, but no line begins so. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Made once: to make one takes longer than to write a mail. */
function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  dateFormats.set(key, format);
  return format;
}

/** People know their zone by its name, and others' by how far it is from UTC. */
function zoneName(locale: string, zone: Zone, instant: EpochMinute): string {
  const named = dateFormat(locale, { timeZone: zone.name, timeZoneName: "longGeneric" });
  const parts = named.formatToParts(instant * millisecondsPerMinute);
  const name = parts.find(({ type }) => type === "timeZoneName")!.value;
  const offset = offsetName(zone, instant);
  // Zones such as Etc/GMT+5 have no other name.
  if (/^(?:GMT|UTC)/.test(name)) return offset;
  return `${name}, ${offset}`;
}

/** `UTC+5:30`, or `UTC` for zero. */
function offsetName(zone: Zone, instant: EpochMinute): string {
  const offset = offsetAt(zone, instant);
  if (offset === 0) return "UTC";
  const [size, minutes] = [Math.abs(offset), Math.abs(offset) % 60];
  return `UTC${offset < 0 ? "−" : "+"}${Math.floor(size / 60)}${minutes === 0 ? "" : `:${String(minutes).padStart(2, "0")}`}`;
}

function lengthIn(locale: string, minutes: number): string {
  const parts = [counted(locale, Math.floor(minutes / 60), "hour"), counted(locale, minutes % 60, "minute")];
  return new Intl.ListFormat(locale, { type: "unit" }).format(parts.filter((part) => part !== undefined));
}

function counted(locale: string, count: number, unit: "hour" | "minute"): string | undefined {
  if (count === 0) return undefined;
  return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(count);
}

/** In the largest unit that it is a whole number of. */
function aheadIn(locale: string, minutes: number): string {
  const format = new Intl.RelativeTimeFormat(locale);
  if (minutes % minutesPerDay === 0) return format.format(minutes / minutesPerDay, "day");
  return minutes % 60 === 0 ? format.format(minutes / 60, "hour") : format.format(minutes, "minute");
}
