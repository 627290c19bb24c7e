import {
  type CalendarDate,
  calendarDate,
  type DayNumber,
  instantsOfDay,
} from "../../../../../functions/domain/time/calendar-date.ts";
import { type EpochMinute, minutesPerDay } from "../../../../../functions/domain/time/instant.ts";
import { type Interval, overlaps } from "../../../../../functions/domain/time/interval.ts";
import { segmentsAround, type Zone } from "../../../../../functions/domain/time/zone.ts";

/** Where something lies, in minutes from the top of the grid. */
export interface Stretch {
  top: number;
  bottom: number;
}

/** A date on the clocks of a zone, and where its instants are drawn. */
export interface Day extends Interval {
  date: CalendarDate;
  /** Where the clocks change it has more or less than 24 hours. */
  clocksGo: "forward" | "back" | undefined;
  /** Its instants, ascending. One at `instant` lies at `instant + shift`. */
  runs: readonly (Interval & { shift: number })[];
  /** Where it has no instants: its own clocks skip that, or only those of another date show it twice. */
  gaps: readonly Stretch[];
}

/**
 * Dates that are drawn beside each other along the same hours: those of a day, and once more what the clocks of any of the dates show
 * twice. So each minute of each date has a place of its own, and the same hours lie side by side.
 */
export interface DayGrid {
  days: readonly Day[];
  /** What the clocks show there, in minutes of the day. */
  hours: readonly { top: number; wall: number }[];
  length: number;
}

/** Minutes of a date that its clocks show a second time. */
type Repeated = Interval;

export function dayGrid(numbers: readonly DayNumber[], zone: Zone): DayGrid {
  const dates = numbers.map((number) => ({ number, pieces: piecesOf(number, zone) }));
  const repeats = new Map<string, Repeated>();
  for (const { repeated } of dates.flatMap(({ pieces }) => pieces))
    if (repeated) repeats.set(`${repeated.start} ${repeated.end}`, repeated);
  const all = [...repeats.values()].sort((one, other) => one.end - other.end);
  const length = minutesPerDay + lengthOf(all);
  const fullHours = Array.from({ length: 24 }, (_, hour) => hour * 60);
  return {
    days: dates.map((date) => dayOf(date, zone, all, length)),
    hours: [
      ...fullHours.map((wall) => ({ top: firstTop(wall, all), wall })),
      ...all.map((repeated) => ({ top: secondTop(repeated.start, repeated, all), wall: repeated.start })),
    ].sort((one, other) => one.top - other.top),
    length,
  };
}

export function isOn({ start, end }: Day, instant: EpochMinute): boolean {
  return start <= instant && instant < end;
}

/** Where an interval lies on the date, or nowhere. */
export function stretchOn(day: Day, interval: Interval): Stretch | undefined {
  if (!overlaps(day, interval)) return undefined;
  const start = Math.max(day.start, interval.start);
  const last = Math.min(day.end, interval.end) - 1;
  return { top: topAt(day, start), bottom: topAt(day, last) + 1 };
}

/** Where an instant of the date lies. */
export function topAt({ runs }: Day, instant: EpochMinute): number {
  const { shift } = runs.find(({ end }) => instant < end) ?? runs.at(-1)!;
  return instant + shift;
}

/** The instant that lies there, and none in a gap. */
export function instantAt({ runs, end }: Day, top: number): EpochMinute | undefined {
  const run = runs.find(({ start, end, shift }) => start + shift <= top && top < end + shift);
  if (run) return top - run.shift;
  return runs.every(({ end, shift }) => end + shift <= top) ? end : undefined;
}

/** For the style sheet. */
export function placed({ top, bottom }: Stretch): Record<string, number> {
  return { "--top": top, "--length": bottom - top };
}

/** A part of a date through which its clocks run evenly. */
interface Piece extends Interval {
  /** What they show at its start, in minutes of the date. */
  wall: number;
  /** What they show anew, where they were set back to its start. */
  repeated?: Repeated;
}

function piecesOf(number: DayNumber, zone: Zone): Piece[] {
  const { start, end } = instantsOfDay(number, zone);
  const pieces: Piece[] = [];
  for (const segment of segmentsAround(zone, start, end)) {
    const from = Math.max(start, segment.start);
    const to = Math.min(end, segment.end);
    if (from >= to) continue;
    const wall = from + segment.offset - number * minutesPerDay;
    const before = pieces.at(-1);
    const shownUntil = before ? before.wall + before.end - before.start : wall;
    if (before && shownUntil === wall) before.end = to;
    else
      pieces.push({
        start: from,
        end: to,
        wall,
        ...(shownUntil > wall && { repeated: { start: wall, end: shownUntil } }),
      });
  }
  return pieces;
}

function dayOf(
  { number, pieces }: { number: DayNumber; pieces: readonly Piece[] },
  zone: Zone,
  all: readonly Repeated[],
  length: number,
): Day {
  const runs = pieces.flatMap((piece) => runsOf(piece, all));
  const gaps: Stretch[] = [];
  let bottom = 0;
  for (const { start, end, shift } of runs) {
    if (start + shift > bottom) gaps.push({ top: bottom, bottom: start + shift });
    bottom = end + shift;
  }
  if (bottom < length) gaps.push({ top: bottom, bottom: length });
  const { start, end } = instantsOfDay(number, zone);
  const clocksGo = end - start < minutesPerDay ? "forward" : end - start > minutesPerDay ? "back" : undefined;
  return { date: calendarDate(number), start, end, clocksGo, runs, gaps };
}

/** A piece falls apart where others have more below. */
function runsOf({ start, end, wall, repeated }: Piece, all: readonly Repeated[]): Day["runs"] {
  const until = wall + end - start;
  const cuts = [wall, ...all.map((each) => each.end).filter((cut) => wall < cut && cut < until), until];
  return cuts.slice(0, -1).map((from, index) => {
    const isSecond = repeated !== undefined && from < repeated.end;
    const top = isSecond ? secondTop(from, repeated, all) : firstTop(from, all);
    const instant = start + from - wall;
    return { start: instant, end: start + cuts[index + 1]! - wall, shift: top - instant };
  });
}

function firstTop(wall: number, all: readonly Repeated[]): number {
  return wall + lengthOf(all.filter(({ end }) => end <= wall));
}

function secondTop(wall: number, { start, end }: Repeated, all: readonly Repeated[]): number {
  return firstTop(end, all) - (end - start) + (wall - start);
}

function lengthOf(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, { start, end }) => sum + end - start, 0);
}
