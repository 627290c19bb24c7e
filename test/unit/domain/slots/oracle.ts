/**
 * The rules once more, minute by minute and deliberately slow: every interval is a set of minutes. Shares nothing with the engine
 * but its types.
 */
import type { Availability } from "../../../../functions/domain/availability/availability.ts";
import type { CalendarEntry } from "../../../../functions/domain/calendar/calendar-entry.ts";
import type { PersonCalendar } from "../../../../functions/domain/calendar/person-calendar.ts";
import { slotIntervalOf } from "../../../../functions/domain/meeting-types/meeting-type.ts";
import type { SlotContext, SlotSearch } from "../../../../functions/domain/slots/slot-context.ts";
import type { WallInterval } from "../../../../functions/domain/time/wall-time.ts";
import { weekdays } from "../../../../functions/domain/time/weekday.ts";
import { localDateOf, minutes, runs, wallOf } from "../time/oracle.ts";

const day = 1440;

function weekdayOf(date: number): string {
  return weekdays[(new Date(date * 86_400_000).getUTCDay() + 6) % 7]!;
}

/** Whether the interval, begun on a date, is on at that many minutes after the date's midnight. */
function isOn({ start, end }: WallInterval, minute: number): boolean {
  const [from, to] = [start, end].map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) as [
    number,
    number,
  ];
  return from <= minute && minute < (to > from ? to : to + day);
}

function openIntervals({ weekly, overrides }: Availability, typeId: string, date: number): WallInterval[] {
  const text = new Date(date * 86_400_000).toISOString().slice(0, 10);
  const override = overrides.find((candidate) => candidate.date === text);
  if (override) return override.intervals;
  return weekly.filter(
    (entry) =>
      entry.active &&
      entry.kind === "open" &&
      entry.day === weekdayOf(date) &&
      (entry.meetingTypeId === undefined || entry.meetingTypeId === typeId),
  );
}

function isWithin(intervalsOn: (date: number) => WallInterval[], timeZone: string, instant: number): boolean {
  const wall = wallOf(timeZone, instant);
  const date = Math.floor(wall / day);
  return [date, date - 1].some((begun) => intervalsOn(begun).some((interval) => isOn(interval, wall - begun * day)));
}

export function isOpen(availability: Availability, typeId: string, instant: number): boolean {
  return isWithin((date) => openIntervals(availability, typeId, date), availability.timeZone, instant);
}

export function isFocus(availability: Availability | undefined, instant: number): boolean {
  if (!availability) return false;
  const focusOn = (date: number) =>
    availability.weekly.filter((entry) => entry.active && entry.kind === "focus" && entry.day === weekdayOf(date));
  return isWithin(focusOn, availability.timeZone, instant);
}

/** Every window as the list of its minutes, of all that have a minute within [from, to). */
export function windowsOf(availability: Availability, typeId: string, from: number, to: number): number[][] {
  const scanned = minutes(from - 3 * day, to + 3 * day);
  const windows: number[][] = [];
  for (let date = Math.floor(from / day) - 4; date <= Math.floor(to / day) + 4; date++) {
    const intervals = openIntervals(availability, typeId, date);
    for (const stretch of runs(minutes(0, 2 * day).filter((minute) => intervals.some((one) => isOn(one, minute))))) {
      const first = date * day + stretch[0]!;
      const last = date * day + stretch.at(-1)!;
      windows.push(
        ...runs(
          scanned.filter((instant) => {
            const wall = wallOf(availability.timeZone, instant);
            return first <= wall && wall <= last;
          }),
        ),
      );
    }
  }
  return windows
    .filter((window) => window.some((instant) => from <= instant && instant < to))
    .sort((a, b) => a[0]! - b[0]!);
}

export function startsOf(search: SlotSearch): number[] {
  const { rules, organizer, durationMinutes, from, to } = search;
  const grid = windowsOf(organizer.availability, rules.id, from, to).flatMap((window) =>
    window.filter((_, index) => index % slotIntervalOf(rules) === 0),
  );
  return [...new Set(grid)]
    .filter((start) => from <= start && start + durationMinutes <= to)
    .filter((start) => refusalApartFromGrid(search, start, start + durationMinutes) === undefined)
    .sort((one, other) => one - other);
}

/** The code of the first rule that is broken, else of the calendar in the way. */
export function refusalOf(context: SlotContext, start: number, end: number): string | undefined {
  const code = refusalApartFromGrid(context, start, end);
  const { organizer, rules } = context;
  const goesBeforeGrid = [
    "in_the_past",
    "too_soon",
    "too_far_ahead",
    "invalid_duration",
    "focus_time",
    "outside_availability",
  ];
  if (code !== undefined && goesBeforeGrid.includes(code)) return code;
  const onGrid = windowsOf(organizer.availability, rules.id, start, end).some((window) => {
    const index = window.indexOf(start);
    return index >= 0 && index % slotIntervalOf(rules) === 0;
  });
  return onGrid ? code : "not_a_slot";
}

function refusalApartFromGrid(
  { now, rules, organizer, others }: SlotContext,
  start: number,
  end: number,
): string | undefined {
  const zone = organizer.availability.timeZone;
  const today = localDateOf(zone, Math.floor(now / 60_000));
  const date = localDateOf(zone, start);
  const meeting = minutes(start, end);
  const withBuffers = minutes(start - rules.bufferBeforeMinutes, end + rules.bufferAfterMinutes);
  const hosted = organizer.entries.filter(
    (entry) =>
      entry.kind === "meeting" &&
      entry.role === "organizer" &&
      entry.meetingTypeId === rules.id &&
      localDateOf(zone, entry.start) === date,
  );
  const focusBlocks = organizer.entries.filter((entry) => entry.kind === "focus");

  if (start * 60_000 < now) return "in_the_past";
  if (start * 60_000 < now + rules.minimumNoticeMinutes * 60_000) return "too_soon";
  if (date > today + rules.bookingWindowDays) return "too_far_ahead";
  if (![rules.durationMinutes, ...rules.otherDurationsMinutes].includes(end - start)) return "invalid_duration";
  if (withBuffers.some((minute) => isFocus(organizer.availability, minute) || isBlocked(focusBlocks, minute)))
    return "focus_time";
  if (!meeting.every((minute) => isOpen(organizer.availability, rules.id, minute))) return "outside_availability";
  if (rules.dailyLimit !== null && hosted.length >= rules.dailyLimit) return "daily_limit_reached";
  if (withBuffers.some((minute) => isBlocked(organizer.entries, minute))) return "slot_taken";
  if (others.some((person) => meeting.some((minute) => isBusy(person, minute)))) return "schedule_conflict";
  return undefined;
}

export function isBusy({ entries, availability }: PersonCalendar, minute: number): boolean {
  return isBlocked(entries, minute) || isFocus(availability, minute);
}

function isBlocked(entries: CalendarEntry[], minute: number): boolean {
  return entries.some(
    (entry) =>
      !(entry.kind === "meeting" && entry.response === "declined") &&
      entry.blockedStart <= minute &&
      minute < entry.blockedEnd,
  );
}
