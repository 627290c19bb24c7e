import type { Availability } from "../availability/availability.ts";
import { focusIntervals, openWindows } from "../availability/open-windows.ts";
import { blockedIntervals, type PersonCalendar } from "../calendar/busy.ts";
import type { CalendarEntry } from "../calendar/calendar-entry.ts";
import type { MeetingType } from "../meeting-types/meeting-type.ts";
import { type DayNumber, localDay } from "../time/calendar-date.ts";
import {
  distinctInstants,
  type EpochMillisecond,
  type EpochMinute,
  millisecondsPerMinute,
  minutesPerDay,
} from "../time/instant.ts";
import { type Interval, merged } from "../time/interval.ts";
import { type Zone, zoneNamed } from "../time/zone.ts";

// The first zone of a process makes the runtime load its clock data: better while a container starts than during a request.
zoneNamed("UTC");

/** What a meeting type says of the times at which it can be booked. */
export type SlotRules = Pick<
  MeetingType,
  | "id"
  | "durationMinutes"
  | "otherDurationsMinutes"
  | "slotIntervalMinutes"
  | "bufferBeforeMinutes"
  | "bufferAfterMinutes"
  | "minimumNoticeMinutes"
  | "bookingWindowDays"
  | "dailyLimit"
>;

export interface OrganizerCalendar extends PersonCalendar {
  availability: Availability;
}

/**
 * All that decides whether a time can be booked. The entries may stand in any order and must be complete for the time in question,
 * for the organizer's buffers around it and, where there is a daily limit, for the whole of its dates in the organizer's zone.
 */
export interface SlotContext {
  /** Exact. Starts are whole minutes, so rounding it up to the minute would change nothing but the date. */
  now: EpochMillisecond;
  rules: SlotRules;
  organizer: OrganizerCalendar;
  /** Everybody else concerned: the caller and the attendees. */
  others: PersonCalendar[];
}

/** A search for the slots of one length that lie wholly within [from, to). */
export interface SlotSearch extends SlotContext {
  durationMinutes: number;
  from: EpochMinute;
  to: EpochMinute;
}

export interface FoundSlots {
  starts: EpochMinute[];
  /** The next start, where the limit cut the list. */
  nextFrom: EpochMinute | undefined;
}

/** The first slots of a search, ascending, at most `limit`. */
export function findSlots(search: SlotSearch, limit: number): FoundSlots {
  const starts = bookableStarts(search);
  return { starts: starts.slice(0, limit), nextFrom: starts[limit] };
}

/** Whether exactly [start, end) can be booked: the search that lists it, narrowed to it. */
export function isBookable(context: SlotContext, start: EpochMinute, end: EpochMinute): boolean {
  if (!offersDuration(context.rules, end - start)) return false;
  return bookableStarts({ ...context, durationMinutes: end - start, from: start, to: end }).length === 1;
}

/** The same for an organizer who sets their own hours, grid, notice, window and limit aside. */
export function isBookableIgnoringAvailability(context: SlotContext, start: EpochMinute, end: EpochMinute): boolean {
  if (isPast(start, context.now) || !offersDuration(context.rules, end - start)) return false;
  return startsFreeForAll(context, end - start, [start]).length === 1;
}

/**
 * The one engine behind listing, booking and suggestions: the starts of all slots of a search, ascending.
 * The grid comes from the organizer's hours alone; everything else only takes starts away.
 */
export function bookableStarts(search: SlotSearch): EpochMinute[] {
  const from = Math.max(search.from, earliestStart(search.now, search.rules.minimumNoticeMinutes));
  const onGrid = startsOnGrid({ ...search, from });
  const withinRules = startsBelowDailyLimit(search, startsWithinBookingWindow(search, onGrid));
  return startsFreeForAll(search, search.durationMinutes, withinRules);
}

export function isPast(start: EpochMinute, now: EpochMillisecond): boolean {
  return start * millisecondsPerMinute < now;
}

/** The first whole minute that is no sooner than the notice allows. */
export function earliestStart(now: EpochMillisecond, noticeMinutes: number): EpochMinute {
  return Math.ceil(now / millisecondsPerMinute) + noticeMinutes;
}

/** The last date, in the organizer's zone, on which a meeting may start. */
export function lastBookableDay({ now, rules, organizer }: SlotContext): DayNumber {
  const today = localDay(Math.floor(now / millisecondsPerMinute), zoneNamed(organizer.availability.timeZone));
  return today + rules.bookingWindowDays;
}

export function offersDuration(rules: SlotRules, minutes: number): boolean {
  return minutes === rules.durationMinutes || rules.otherDurationsMinutes.includes(minutes);
}

/** The starts on the grid from which the search's length lies within open hours and the search's range. */
export function startsOnGrid({ rules, organizer, durationMinutes, from, to }: SlotSearch): EpochMinute[] {
  const interval = rules.slotIntervalMinutes;
  const windows = openWindows(organizer.availability, rules.id, from, to);
  const openStretches = merged(windows);
  const starts: EpochMinute[] = [];
  let stretch = 0;
  for (const window of windows) {
    while (openStretches[stretch]!.end <= window.start) stretch++;
    const lastStart = Math.min(openStretches[stretch]!.end, to) - durationMinutes;
    const stepsToFrom = Math.max(0, Math.ceil((from - window.start) / interval));
    for (
      let start = window.start + stepsToFrom * interval;
      start < window.end && start <= lastStart;
      start += interval
    ) {
      starts.push(start);
    }
  }
  // Windows of neighbouring dates may overlap: then their grids interleave, and may share starts.
  return openStretches.length === windows.length ? starts : distinctInstants(starts);
}

/** Of ascending starts, those whose date in the organizer's zone has fewer meetings of this type than it may hold. */
export function startsBelowDailyLimit({ rules, organizer }: SlotContext, starts: EpochMinute[]): EpochMinute[] {
  const limit = rules.dailyLimit;
  if (limit === null) return starts;
  const zone = zoneNamed(organizer.availability.timeZone);
  const hosted = countByDay(hostedMeetings(organizer.entries, rules.id), zone);
  return starts.filter((start) => (hosted.get(localDay(start, zone)) ?? 0) < limit);
}

function startsWithinBookingWindow(search: SlotSearch, starts: EpochMinute[]): EpochMinute[] {
  const zone = zoneNamed(search.organizer.availability.timeZone);
  const lastDay = lastBookableDay(search);
  // No clock goes back by a day: most searches end too early for any of their starts to be looked at.
  if (localDay(search.to + minutesPerDay, zone) <= lastDay) return starts;
  return starts.filter((start) => localDay(start, zone) <= lastDay);
}

/** Of ascending starts, those at which organizer and others are free for so long; buffers are the organizer's alone. */
function startsFreeForAll(
  { rules, organizer, others }: SlotContext,
  durationMinutes: number,
  starts: EpochMinute[],
): EpochMinute[] {
  const { bufferBeforeMinutes, bufferAfterMinutes } = rules;
  let free = startsFreeFor(organizer, bufferBeforeMinutes, durationMinutes + bufferAfterMinutes, starts);
  for (const person of others) free = startsFreeFor(person, 0, durationMinutes, free);
  return free;
}

/** Of ascending starts, those that the person is free around: from so many minutes before to so many minutes after. */
function startsFreeFor(person: PersonCalendar, before: number, after: number, starts: EpochMinute[]): EpochMinute[] {
  const first = starts.at(0);
  const last = starts.at(-1);
  if (first === undefined || last === undefined) return starts;
  const free = startsClearOf(blockedIntervals(person.entries), before, after, starts);
  if (!person.availability) return free;
  return startsClearOf(focusIntervals(person.availability, first - before, last + after), before, after, free);
}

/**
 * One sweep over starts and intervals, both ascending by start. A start clashes with an interval that begins before its reach ends
 * and ends after its reach begins; of all that begin in time, only the latest end matters.
 */
function startsClearOf(busy: Interval[], before: number, after: number, starts: EpochMinute[]): EpochMinute[] {
  if (busy.length === 0) return starts;
  const clear: EpochMinute[] = [];
  let next = 0;
  let busyUntil = Number.NEGATIVE_INFINITY;
  for (const start of starts) {
    while (next < busy.length && busy[next]!.start < start + after) {
      busyUntil = Math.max(busyUntil, busy[next]!.end);
      next++;
    }
    if (busyUntil <= start - before) clear.push(start);
  }
  return clear;
}

/** The meetings of a type that an organizer hosts, those included for which time is held. */
export function hostedMeetings(entries: CalendarEntry[], meetingTypeId: string): CalendarEntry[] {
  return entries.filter(
    (entry) =>
      (entry.kind === "meeting" || entry.kind === "hold") &&
      entry.role === "organizer" &&
      entry.meetingTypeId === meetingTypeId,
  );
}

function countByDay(entries: CalendarEntry[], zone: Zone): Map<DayNumber, number> {
  const counts = new Map<DayNumber, number>();
  for (const { start } of entries) {
    const day = localDay(start, zone);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
}
