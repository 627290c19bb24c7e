import { focusIntervals } from "../availability/focus-time.ts";
import { openWindows } from "../availability/open-windows.ts";
import { type BlockedTime, blockingEntries } from "../calendar/busy.ts";
import type { PersonCalendar } from "../calendar/person-calendar.ts";
import { offersDuration, slotIntervalOf } from "../meeting-types/meeting-type.ts";
import { countBefore, distinctInstants, type EpochMinute } from "../time/instant.ts";
import { merged } from "../time/interval.ts";
import { zoneNamed } from "../time/zone.ts";
import type { Relaxation } from "../wishes/relaxation.ts";
import { earliestStart, isPast, startsWithinBookingWindow } from "./booking-window.ts";
import { startsBelowDailyLimit } from "./daily-limit.ts";
import type { SlotContext, SlotSearch } from "./slot-context.ts";

// The first zone of a process makes the runtime load its clock data. That had better happen while a container starts than during a request.
zoneNamed("UTC");

export interface FoundSlots {
  starts: EpochMinute[];
  /** The next start, if the limit cut the list. */
  nextFrom: EpochMinute | undefined;
  /** Where there are slots, but none that the wishes allow. */
  relax?: Relaxation;
}

/** The first slots of a search, ascending, and at most `limit` of them. */
export function findSlots(search: SlotSearch, limit: number): FoundSlots {
  return firstOf(bookableStarts(search), limit);
}

export function firstOf(starts: readonly EpochMinute[], limit: number): FoundSlots {
  return { starts: starts.slice(0, limit), nextFrom: starts[limit] };
}

/** Whether exactly [start, end) can be booked. This is the search that lists it, narrowed to it. */
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
 * The starts of all slots of a search, ascending: the one engine behind listing, booking and suggestions.
 * The grid comes from the organizer's hours alone. Everything else only takes starts away.
 */
export function bookableStarts(search: SlotSearch): EpochMinute[] {
  const from = Math.max(search.from, earliestStart(search.now, search.rules.minimumNoticeMinutes));
  const onGrid = startsOnGrid({ ...search, from });
  const withinRules = startsBelowDailyLimit(search, startsWithinBookingWindow(search, onGrid));
  return startsFreeForAll(search, search.durationMinutes, withinRules);
}

/** The starts on the grid from which a meeting of the search's length fits into open hours and into the search's range. */
export function startsOnGrid({ rules, organizer, durationMinutes, from, to }: SlotSearch): EpochMinute[] {
  const interval = slotIntervalOf(rules);
  const windows = openWindows(organizer.availability, rules.id, from, to);
  const openStretches = merged(windows);
  const starts: EpochMinute[] = [];
  let overlap = false;
  let stretch = 0;
  for (const window of windows) {
    overlap ||= starts.at(-1)! >= window.start;
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
  // Windows of neighbouring dates may overlap. Then their grids interleave, and may share starts.
  return overlap ? distinctInstants(starts) : starts;
}

/** Of ascending starts, those at which everybody is free for the whole duration. Only the organizer has buffers. */
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

/** Of ascending starts, those around which the person is free, from `before` minutes before to `after` minutes after. */
function startsFreeFor(person: PersonCalendar, before: number, after: number, starts: EpochMinute[]): EpochMinute[] {
  const first = starts.at(0);
  const last = starts.at(-1);
  if (first === undefined || last === undefined) return starts;
  const free = startsClearOf(blockingEntries(person.entries), before, after, starts);
  if (!person.availability) return free;
  const focus = focusIntervals(person.availability, first - before, last + after);
  const blocked = focus.map(({ start, end }) => ({ blockedStart: start, blockedEnd: end }));
  return startsClearOf(blocked, before, after, free);
}

/**
 * Starts and blocked times are both ascending. A start clashes with a time that begins before its reach ends and ends after its reach
 * begins. Between two blocked times all starts are clear: where little is blocked, there is little to look at.
 */
function startsClearOf(
  blocked: readonly BlockedTime[],
  before: number,
  after: number,
  starts: EpochMinute[],
): EpochMinute[] {
  const clear: EpochMinute[] = [];
  let decided = 0;
  for (const { blockedStart, blockedEnd } of blocked) {
    if (decided === starts.length) break;
    const firstTaken = countBefore(starts, blockedStart - after + 1, decided);
    const endOfTaken = countBefore(starts, blockedEnd + before, firstTaken);
    if (endOfTaken === firstTaken) continue;
    for (; decided < firstTaken; decided++) clear.push(starts[decided]!);
    decided = endOfTaken;
  }
  if (decided === 0) return starts;
  for (; decided < starts.length; decided++) clear.push(starts[decided]!);
  return clear;
}
