import { twoDigits } from "../../../../../functions/domain/time/calendar-date.ts";
import { minuteOfDay } from "../../../../../functions/domain/time/wall-time.ts";
import type { Weekday } from "../../../../../functions/domain/time/weekday.ts";

/** Hours of a day of the week, as they are edited. The key stays while their times change. */
export interface Hours {
  key: string;
  id?: string;
  day: Weekday;
  start: string;
  end: string;
  meetingTypeId?: string;
  active: boolean;
}

let keys = 0;

export function newKey(): string {
  return `hours-${keys++}`;
}

/** What somebody most probably adds to a day: the usual hours, or an hour after the last ones. */
export function nextHours(day: Weekday, others: readonly Hours[]): Hours {
  const added = { key: newKey(), day, active: true };
  const ends = others.map(({ start, end }) => (end < start ? 24 * 60 : minuteOfDay(end)));
  const last = Math.max(...ends);
  if (others.length === 0) return { ...added, start: "09:00", end: "17:00" };
  if (last >= 24 * 60 - 1) return { ...added, start: "00:00", end: "01:00" };
  return { ...added, start: wallTime(last), end: wallTime(Math.min(last + 60, 24 * 60)) };
}

export function wallTime(minute: number): string {
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

/** The hours of one day in place of those of others. */
export function copyDay(hours: readonly Hours[], from: Weekday, to: readonly Weekday[]): Hours[] {
  const copied = hours.filter(({ day }) => day === from);
  const kept = hours.filter(({ day }) => !to.includes(day));
  const made = to.flatMap((day) => copied.map(({ id: _, ...entry }) => ({ ...entry, key: newKey(), day })));
  return [...kept, ...made];
}
