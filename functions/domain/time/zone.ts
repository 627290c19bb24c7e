import { type EpochMinute, millisecondsPerMinute } from "./instant.ts";
import type { Interval } from "./interval.ts";

/** What a wall clock shows, in minutes since that clock showed 1970-01-01T00:00. Subtracting the zone's offset gives an instant. */
export type WallMinute = number;

/** Instants through which a zone keeps one offset from UTC, in minutes. The next segment may keep it too. */
export interface Segment extends Interval {
  offset: number;
}

/**
 * What is known of a time zone so far. `Intl` answers in microseconds, and a slot search asks in nanoseconds. So offsets are read
 * once into segments, a quarter of a year at a time, and only where somebody looks.
 */
export interface Zone {
  /** As `Intl` resolves it. That need not be the name that was asked for: some versions call Asia/Kolkata "Asia/Calcutta". */
  readonly name: string;
  readonly formatter: Intl.DateTimeFormat;
  readonly quarters: Map<number, Segment[]>;
}

/** 91 days, rounded to a power of two. */
const minutesPerQuarter = 2 ** 17;

/** Nearly six days. From 1970 to 2199 no zone keeps an offset for less than 6 days and 23 hours, as Gaza will in the spring of 2054. */
const minutesBetweenSamples = 2 ** 13;

/** Since 1970 wall clocks have been at most 12 hours behind UTC and at most 14 hours ahead of it. */
export const maxMinutesBehindUtc = 12 * 60;
export const maxMinutesAheadOfUtc = 14 * 60;

const zones = new Map<string, Zone>();

/**
 * The zone that `Intl` knows by that name, in any case. Throws a `RangeError` for other text, bare offsets such as `+05:30` included.
 * Which names people may use is in `zone-name.ts`.
 */
export function zoneNamed(name: string): Zone {
  const key = name.toLowerCase();
  let zone = zones.get(key);
  if (!zone) {
    zone = openZone(name);
    zones.set(key, zone);
  }
  return zone;
}

function openZone(name: string): Zone {
  if (!/^[a-z]/i.test(name)) throw new RangeError(`This is not the name of a time zone: ${name}`);
  const formatter = new Intl.DateTimeFormat("en-US", { timeZone: name, timeZoneName: "longOffset" });
  return { name: formatter.resolvedOptions().timeZone, formatter, quarters: new Map() };
}

/** How far the zone's clocks are ahead of UTC at an instant, in minutes. */
export function offsetAt(zone: Zone, instant: EpochMinute): number {
  return segmentAt(zone, instant).offset;
}

/** What the zone's clocks show, for many instants that lie near each other. A segment is looked up only when it is entered. */
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
  throw new RangeError(`No segment holds this instant: ${instant}`);
}

/** The segments of every quarter that the range touches, ascending and without gaps. They reach beyond the range. */
export function segmentsAround(zone: Zone, from: EpochMinute, to: EpochMinute): readonly Segment[] {
  const first = Math.floor(from / minutesPerQuarter);
  const last = Math.floor(to / minutesPerQuarter);
  if (first === last) return quarter(zone, first);
  const segments: Segment[] = [];
  for (let index = first; index <= last; index++) segments.push(...quarter(zone, index));
  return segments;
}

/** When the zone's clocks show that minute, ascending: once, never where they skip it, or twice where they are set back. */
export function instantsOfWall(zone: Zone, wall: WallMinute): EpochMinute[] {
  const instants: EpochMinute[] = [];
  for (const { start, end, offset } of segmentsAround(zone, wall - maxMinutesAheadOfUtc, wall + maxMinutesBehindUtc)) {
    const instant = wall - offset;
    if (start <= instant && instant < end) instants.push(instant);
  }
  return instants;
}

/**
 * The instants at which the zone's clocks show a minute of [from, to), as ascending runs without gaps.
 * A skipped hour within the range leaves no gap. A range that begins or ends within a repeated hour falls apart.
 */
export function instantsOfWallRange(zone: Zone, from: WallMinute, to: WallMinute): Interval[] {
  const runs: Interval[] = [];
  let last: Interval | undefined;
  for (const segment of segmentsAround(zone, from - maxMinutesAheadOfUtc, to + maxMinutesBehindUtc)) {
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

/** The same for many ranges that lie near each other. A segment is looked up only when it is entered. */
export function instantsOfWallRangesIn(zone: Zone): (from: WallMinute, to: WallMinute) => readonly Interval[] {
  let segment: Segment = { start: 0, end: 0, offset: 0 };
  return (from, to) => {
    // What the clocks show then they show in one segment only, unless the range lies near an end of it.
    if (segment.start <= from - maxMinutesAheadOfUtc && to + maxMinutesBehindUtc < segment.end)
      return [{ start: from - segment.offset, end: to - segment.offset }];
    segment = segmentAt(zone, to);
    return instantsOfWallRange(zone, from, to);
  };
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

  /** Halves [from, to], whose offsets are known at both ends, until it finds the minutes at which they change. */
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

/** Reads "1/31/2026, GMT-05:00", or "GMT" for zero. Seconds (Monrovia's, until 1972) are rounded to what the minute hand shows. */
function readOffset(zone: Zone, instant: EpochMinute): number {
  const text = zone.formatter.format(instant * millisecondsPerMinute);
  const [, sign, hours, minutes, seconds] = /([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(text) ?? [];
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0) + Number(seconds ?? 0) / 60;
  return Math.floor(sign === "-" ? -size : size);
}
