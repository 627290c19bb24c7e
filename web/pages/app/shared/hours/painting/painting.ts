import { minuteOfDay } from "../../../../../../functions/domain/time/wall-time.ts";
import { type Weekday, weekdays } from "../../../../../../functions/domain/time/weekday.ts";
import { type Hours, newKey, wallTime } from "../hours.ts";

/**
 * Hours of a week as something that is painted on, and rubbed out. They stay the intervals that somebody typed: what is not painted keeps
 * its minutes, its id and its place. Hours of each brush are a layer of their own; paused ones are in none.
 */

/** Minutes of a day, from 0 to 1440. */
export interface Span {
  from: number;
  to: number;
}

/** A part of one day. */
export interface Stretch extends Span {
  day: Weekday;
}

/** What is painted: hours for one type, for focus, or without a type for everything. */
export interface Brush {
  meetingTypeId?: string;
}

const minutesPerDay = 1440;

/** Opens the stretches for the brush. What was open for it already stays as it is; what is added joins what it touches on its day. */
export function paint(hours: readonly Hours[], stretches: readonly Stretch[], brush: Brush): Hours[] {
  return stretches.reduce((painted, stretch) => {
    const open = spansOn(stretch.day, layerOf(painted, brush));
    return without([stretch], open).reduce((all, gap) => withSpan(all, stretch.day, gap, brush), painted);
  }, hours.slice());
}

/** Closes the stretches, for one brush or for all of them. */
export function rubOut(hours: readonly Hours[], stretches: readonly Stretch[], brush?: Brush): Hours[] {
  return stretches.reduce<Hours[]>(
    (left, stretch) =>
      left.flatMap((each) => (isPainted(each) && (!brush || isOf(each, brush)) ? cutFrom(each, stretch) : each)),
    hours.slice(),
  );
}

/** Whether all of these are open for the brush. */
export function isPaintedAll(hours: readonly Hours[], stretches: readonly Stretch[], brush: Brush): boolean {
  const layer = layerOf(hours, brush);
  return stretches.every((stretch) => without([stretch], spansOn(stretch.day, layer)).length === 0);
}

/** Where hours lie on a day, also those that have begun on the day before. */
export function spansOn(day: Weekday, hours: readonly Hours[]): Span[] {
  return hours.flatMap((each) => spanOn(day, each) ?? []);
}

function spanOn(day: Weekday, hours: Hours): Span | undefined {
  const shift = shiftTo(day, hours);
  if (shift === undefined) return undefined;
  const { from, to } = spanOf(hours);
  const span = { from: Math.max(0, from - shift), to: Math.min(minutesPerDay, to - shift) };
  return span.from < span.to ? span : undefined;
}

/** By how many minutes the day begins later than that of the hours. */
function shiftTo(day: Weekday, hours: Hours): number | undefined {
  if (hours.day === day) return 0;
  return dayAfter(hours.day) === day ? minutesPerDay : undefined;
}

/** Counted from the midnight with which their day begins: what runs past the next one ends after minute 1440. */
function spanOf({ start, end }: Hours): Span {
  const [from, to] = [minuteOfDay(start), minuteOfDay(end)];
  return { from, to: to < from ? to + minutesPerDay : to };
}

export function layerOf(hours: readonly Hours[], brush: Brush): Hours[] {
  return hours.filter((each) => isPainted(each) && isOf(each, brush));
}

function isOf({ meetingTypeId }: Hours, brush: Brush): boolean {
  return meetingTypeId === brush.meetingTypeId;
}

function isPainted({ active }: Hours): boolean {
  return active;
}

function withSpan(hours: readonly Hours[], day: Weekday, gap: Span, brush: Brush): Hours[] {
  const ofDay = layerOf(hours, brush).filter((each) => each.day === day);
  const before = ofDay.find((each) => spanOf(each).to === gap.from);
  const after = ofDay.find((each) => spanOf(each).from === gap.to);
  let span = gap;
  const joined: Hours[] = [];
  for (const neighbour of [before, after]) {
    if (!neighbour) continue;
    const { from, to } = spanOf(neighbour);
    const wider = { from: Math.min(span.from, from), to: Math.max(span.to, to) };
    if (!canBeWritten(wider)) continue;
    span = wider;
    joined.push(neighbour);
  }
  const [first, ...others] = joined;
  if (!first) return inserted(hours, { ...brush, ...timesOf(span), key: newKey(), day, active: true });
  return hours.flatMap((each) => {
    if (each === first) return { ...first, ...timesOf(span) };
    return others.includes(each) ? [] : each;
  });
}

/** Before what begins later on its day. */
function inserted(hours: readonly Hours[], added: Hours): Hours[] {
  const next = hours.findIndex(({ day, start }) => day === added.day && start > added.start);
  return hours.toSpliced(next === -1 ? hours.length : next, 0, added);
}

/** Without what lies in the stretch: nothing, one part or two. The first keeps the id. */
function cutFrom(hours: Hours, stretch: Stretch): Hours | Hours[] {
  const shift = shiftTo(stretch.day, hours);
  const span = spanOf(hours);
  if (shift === undefined) return hours;
  const cut = { from: stretch.from + shift, to: stretch.to + shift };
  if (cut.to <= span.from || span.to <= cut.from) return hours;
  const { id: _, key: __, ...others } = hours;
  return without([span], [cut]).map((part, index) => {
    const isOfNextDay = part.from >= minutesPerDay;
    return {
      ...(index === 0 ? hours : { ...others, key: newKey() }),
      ...timesOf(part),
      ...(isOfNextDay && { day: dayAfter(hours.day) }),
    };
  });
}

/** What is left of spans, ascending, where others are taken from them. */
function without(spans: readonly Span[], taken: readonly Span[]): Span[] {
  return taken.reduce<Span[]>(
    (left, { from, to }) =>
      left.flatMap((span) => {
        if (to <= span.from || span.to <= from) return [span];
        const parts = [
          { from: span.from, to: from },
          { from: to, to: span.to },
        ];
        return parts.filter((part) => part.from < part.to);
      }),
    spans.map(({ from, to }) => ({ from, to })),
  );
}

/** Only a whole day from its midnight to the next can be written with ends that are a day apart. */
function canBeWritten({ from, to }: Span): boolean {
  return to - from < minutesPerDay || (from === 0 && to === minutesPerDay);
}

function timesOf({ from, to }: Span): Pick<Hours, "start" | "end"> {
  return { start: wallTime(from % minutesPerDay), end: to === minutesPerDay ? "24:00" : wallTime(to % minutesPerDay) };
}

function dayAfter(day: Weekday): Weekday {
  return weekdays[(weekdays.indexOf(day) + 1) % weekdays.length]!;
}
