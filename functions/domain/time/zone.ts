import { type EpochMinute, millisecondsPerMinute } from "./instant.ts";
import type { Interval } from "./interval.ts";

/** What a wall clock shows, in minutes since that clock showed 1970-01-01T00:00. Less the zone's offset it is an instant. */
export type WallMinute = number;

/** Instants through which a zone keeps one offset from UTC, in minutes. The next segment may keep it too. */
export interface Segment extends Interval {
  offset: number;
}

/**
 * What is known so far of a time zone. `Intl` answers in microseconds, a slot search asks in nanoseconds:
 * so offsets are read once into segments, a quarter of a year at a time and only where somebody looks.
 */
export interface Zone {
  /** As `Intl` resolves it, which need not be the name that was asked for: Asia/Kolkata is "Asia/Calcutta" to some versions. */
  readonly name: string;
  readonly formatter: Intl.DateTimeFormat;
  readonly quarters: Map<number, Segment[]>;
}

/** 91 days, cut at a power of two. */
const minutesPerQuarter = 2 ** 17;

/** Nearly six days. No zone keeps an offset for less than 6 days and 23 hours from 1970 to 2199: Gaza will, in the spring of 2054. */
const minutesBetweenSamples = 2 ** 13;

/** Wall clocks have stood between 12 hours behind UTC and 14 ahead of it ever since 1970. */
export const minutesFurthestBehind = 12 * 60;
export const minutesFurthestAhead = 14 * 60;

const zones = new Map<string, Zone>();

/** The zone of that IANA name, in whatever case. Throws a `RangeError` for what is none, and for bare offsets as `+05:30`. */
export function zoneNamed(name: string): Zone {
  const key = name.toLowerCase();
  let zone = zones.get(key);
  if (!zone) {
    zone = openZone(name);
    zones.set(key, zone);
  }
  return zone;
}

export function isZone(name: string): boolean {
  try {
    zoneNamed(name);
    return true;
  } catch {
    return false;
  }
}

function openZone(name: string): Zone {
  if (!/^[a-z]/i.test(name)) throw new RangeError(`Not the name of a time zone: ${name}`);
  const formatter = new Intl.DateTimeFormat("en-US", { timeZone: name, timeZoneName: "longOffset" });
  return { name: formatter.resolvedOptions().timeZone, formatter, quarters: new Map() };
}

/** What the zone's clocks are ahead of UTC at an instant, in minutes. */
export function offsetAt(zone: Zone, instant: EpochMinute): number {
  return segmentAt(zone, instant).offset;
}

/** What the zone's clocks show, for many instants that lie near each other: a segment is looked up when it is entered only. */
export function wallClockIn(zone: Zone): (instant: EpochMinute) => WallMinute {
  let segment: Segment = { start: 0, end: 0, offset: 0 };
  return (instant) => {
    if (instant < segment.start || instant >= segment.end) segment = segmentAt(zone, instant);
    return instant + segment.offset;
  };
}

export function segmentAt(zone: Zone, instant: EpochMinute): Segment {
  for (const segment of quarter(zone, Math.floor(instant / minutesPerQuarter))) {
    if (instant < segment.end) return segment;
  }
  throw new RangeError(`Not an instant: ${instant}`);
}

/** The segments, ascending and without a hole, of every quarter that the range touches: they reach beyond it. */
export function segmentsAround(zone: Zone, from: EpochMinute, to: EpochMinute): readonly Segment[] {
  const first = Math.floor(from / minutesPerQuarter);
  const last = Math.floor(to / minutesPerQuarter);
  if (first === last) return quarter(zone, first);
  const segments: Segment[] = [];
  for (let index = first; index <= last; index++) segments.push(...quarter(zone, index));
  return segments;
}

/** When the zone's clocks show that minute: once, or never where they skip it, or twice where they are set back. Ascending. */
export function instantsOfWall(zone: Zone, wall: WallMinute): EpochMinute[] {
  const instants: EpochMinute[] = [];
  for (const { start, end, offset } of segmentsAround(
    zone,
    wall - minutesFurthestAhead,
    wall + minutesFurthestBehind,
  )) {
    const instant = wall - offset;
    if (start <= instant && instant < end) instants.push(instant);
  }
  return instants;
}

/**
 * The instants at which the zone's clocks show a minute of [from, to), as ascending runs without a hole.
 * A skipped hour is not missed in between; a range that begins or ends within a repeated one falls apart.
 */
export function instantsOfWallRange(zone: Zone, from: WallMinute, to: WallMinute): Interval[] {
  const runs: Interval[] = [];
  let last: Interval | undefined;
  for (const segment of segmentsAround(zone, from - minutesFurthestAhead, to + minutesFurthestBehind)) {
    const start = Math.max(segment.start, from - segment.offset);
    const end = Math.min(segment.end, to - segment.offset);
    if (start >= end) continue;
    if (last?.end === start) {
      last.end = end;
    } else {
      last = { start, end };
      runs.push(last);
    }
  }
  return runs;
}

function quarter(zone: Zone, index: number): Segment[] {
  let segments = zone.quarters.get(index);
  if (!segments) {
    segments = readQuarter(zone, index);
    zone.quarters.set(index, segments);
  }
  return segments;
}

function readQuarter(zone: Zone, index: number): Segment[] {
  const quarterStart = index * minutesPerQuarter;
  const quarterEnd = quarterStart + minutesPerQuarter;
  const segments: Segment[] = [];
  let start = quarterStart;
  let offset = readOffset(zone, start);

  /** Halves [from, to], at whose ends the offsets are known, down to the minutes at which they change. */
  function findChanges(from: EpochMinute, before: number, to: EpochMinute, after: number): void {
    if (before === after) return;
    if (to - from > 1) {
      const middle = Math.floor((from + to) / 2);
      const between = readOffset(zone, middle);
      findChanges(from, before, middle, between);
      findChanges(middle, between, to, after);
      return;
    }
    segments.push({ start, end: to, offset });
    start = to;
    offset = after;
  }

  for (let from = quarterStart; from < quarterEnd; from += minutesBetweenSamples) {
    const to = from + minutesBetweenSamples;
    findChanges(from, offset, to, readOffset(zone, to));
  }
  if (start < quarterEnd) segments.push({ start, end: quarterEnd, offset });
  return segments;
}

/** From "1/31/2026, GMT-05:00", "GMT" at zero. Seconds (Monrovia's, until 1972) are rounded to what the clock's minute hand shows. */
function readOffset(zone: Zone, instant: EpochMinute): number {
  const text = zone.formatter.format(instant * millisecondsPerMinute);
  const [, sign, hours, minutes, seconds] = /([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(text) ?? [];
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0) + Number(seconds ?? 0) / 60;
  return Math.floor(sign === "-" ? -size : size);
}
