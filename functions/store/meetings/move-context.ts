import type { TimeRequest } from "../../domain/meetings/booking-request.ts";
import { calendarOwnersOf } from "../../domain/meetings/calendar-entries.ts";
import type { MeetingChange } from "../../domain/meetings/change.ts";
import { timesTaken } from "../../domain/meetings/conflicts.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import type { MoveContext } from "../../domain/meetings/move-context.ts";
import type { MoveRequest } from "../../domain/meetings/reschedule.ts";
import { rulesOf } from "../../domain/meetings/rules.ts";
import type { Interval } from "../../domain/time/interval.ts";
import type { Table } from "../../runtime/table.ts";
import { hoursKeys, maxUnitsOfHours } from "../availability/availability.ts";
import {
  type DayPage,
  dayPageFrom,
  dayPageKey,
  entriesOf,
  maxUnitsOfDayPage,
  type PageName,
  pageId,
  pagesOf,
} from "../calendar/day-pages.ts";
import {
  calendarFrom,
  organizerCalendarFrom,
  type RangeReading,
  readEntriesAround,
} from "../calendar/person-calendars.ts";
import { meetingTypeFrom, meetingTypeKeys } from "../meeting-types/meeting-types.ts";
import { profileKey } from "../people/profiles.ts";
import { batchRead } from "../table/batch-read.ts";
import { maxReadUnits, ReadBudget, type ReadOptions } from "../table/read-budget.ts";
import type { Around } from "./booking-context.ts";
import { pagesReliedOn, pagesToRead } from "./booking-pages.ts";

/** A move context as it was read. */
export interface ReadMoveContext extends MoveContext {
  /** The pages that were asked for and those that were known before. The calendars hold what stands on them. */
  pages: readonly DayPage[];
}

/**
 * Reads what changes of one organizer's meetings are decided on, with the pages named: one strongly consistent batch read.
 * Pages that are already known are not read again, so that the change depends on what they say.
 */
export async function readMoveContext(
  table: Table,
  meetings: readonly [Meeting, ...Meeting[]],
  pageNames: readonly PageName[],
  known: readonly DayPage[] = [],
  options?: ReadOptions,
): Promise<ReadMoveContext> {
  const { organizerId } = meetings[0];
  const people = [...new Set(meetings.flatMap(calendarOwnersOf))];
  const missing = distinctPages(pageNames, known);
  const item = await batchRead(
    table,
    [
      profileKey(organizerId),
      ...people.flatMap(hoursKeys),
      ...meetings.flatMap(({ meetingTypeId }) => meetingTypeKeys(organizerId, meetingTypeId)),
      ...missing.map(dayPageKey),
    ],
    options,
  );

  const read = missing.map((name) => dayPageFrom(name, item));
  const pages = [...known, ...read];
  return {
    rules: new Map(
      meetings.map((meeting) => [
        meeting.id,
        rulesOf(meeting, meetingTypeFrom(item, organizerId, meeting.meetingTypeId)),
      ]),
    ),
    organizer: organizerCalendarFrom(organizerId, pages, item),
    attendees: new Map(
      people.filter((userId) => userId !== organizerId).map((userId) => [userId, calendarFrom(userId, pages, item)]),
    ),
    pages,
  };
}

/**
 * The same for one move, with the pages that its new time relies on. One batch read; a second one for meetings that are longer than
 * usual, and for daily limits across more dates.
 */
export async function readMoveContextAt(table: Table, meeting: Meeting, move: MoveRequest): Promise<ReadMoveContext> {
  const request = { ...timeRequestFor(meeting, move), ignoreAvailability: move.ignoreAvailability };
  const context = await readMoveContext(table, [meeting], pagesToRead(request));
  const { rules, organizer, pages } = context;
  const reliedOn = pagesReliedOn(request, rules.get(meeting.id), organizer.availability.timeZone);
  const read = new Map(pages.map((page) => [pageId(page), page]));
  if (!reliedOn.every((name) => read.has(pageId(name)))) return readMoveContext(table, [meeting], reliedOn);
  return { ...context, pages: reliedOn.map((name) => read.get(pageId(name))!) };
}

/** Times to which a meeting could move. */
export interface MeetingTimes {
  meeting: Meeting;
  times: readonly Interval[];
}

/** How many of these, from the first on, `readMoveContextForTimes` is sure to read together for so many units. */
export function countReadFor(units: number, all: readonly MeetingTimes[]): number {
  const people = new Set<string>();
  const pages = new Set<string>();
  const place = all.findIndex(({ meeting, times }) => {
    for (const userId of calendarOwnersOf(meeting)) people.add(userId);
    for (const time of times) for (const page of pagesToRead(timeRequestFor(meeting, time))) pages.add(pageId(page));
    // Eventual readings are half the price.
    return (people.size * maxUnitsOfHours + pages.size * maxUnitsOfDayPage) / 2 > units;
  });
  return place < 0 ? all.length : place;
}

/**
 * The same for meetings that could each move to one of several times, with the pages that all of those rely on. One batch read; now
 * and then a second one. It is an eventual reading: these times are only proposed.
 */
export function readMoveContextForTimes(
  table: Table,
  all: readonly [MeetingTimes, ...MeetingTimes[]],
  budget: ReadBudget,
): Promise<ReadMoveContext> {
  return readMoveContextFor(table, all, { budget, isEventual: true });
}

async function readMoveContextFor(
  table: Table,
  [first, ...others]: readonly [MeetingTimes, ...MeetingTimes[]],
  reading: ReadOptions,
): Promise<ReadMoveContext & { reliedOn: PageName[] }> {
  const meetings = [first.meeting, ...others.map(({ meeting }) => meeting)] as const;
  const moves = [first, ...others].flatMap(({ meeting, times }) =>
    times.map((time) => ({ meeting, request: timeRequestFor(meeting, time) })),
  );
  const context = await readMoveContext(
    table,
    meetings,
    moves.flatMap(({ request }) => pagesToRead(request)),
    [],
    reading,
  );
  const { rules, organizer, pages } = context;
  const reliedOn = moves.flatMap(({ meeting, request }) =>
    pagesReliedOn(request, rules.get(meeting.id), organizer.availability.timeZone),
  );
  const missing = distinctPages(reliedOn, pages);
  if (missing.length === 0) return { ...context, reliedOn };
  // Buffers and daily limits, which are the organizer's, may reach further.
  const item = await batchRead(table, missing.map(dayPageKey), reading);
  const all = [...pages, ...missing.map((name) => dayPageFrom(name, item))];
  const entries = entriesOf(all.filter(({ userId }) => userId === first.meeting.organizerId));
  return { ...context, organizer: { ...organizer, entries }, pages: all, reliedOn };
}

/** The same for moves that are made together: strongly consistent, and with the pages that their new times rely on. */
export async function readMoveContextAtAll(table: Table, all: readonly MeetingTimes[]): Promise<ReadMoveContext> {
  const [first, ...others] = all;
  const context = await readMoveContextFor(table, [first!, ...others], { budget: new ReadBudget(maxReadUnits) });
  const reliedOn = new Set(context.reliedOn.map(pageId));
  return { ...context, pages: context.pages.filter((page) => reliedOn.has(pageId(page))) };
}

/** The same over a range, for looking around: range reads of everybody's pages as far as the budget goes, and one small read. */
export async function readMoveContextAround(
  table: Table,
  meetings: readonly [Meeting, ...Meeting[]],
  range: Interval,
  reading: RangeReading,
): Promise<MoveContext & Around> {
  const people = [...new Set(meetings.flatMap(calendarOwnersOf))];
  const context = readMoveContext(table, meetings, [], [], reading);
  const [{ rules, organizer, attendees }, { entries, until }] = await Promise.all([
    context,
    readEntriesAround(table, people, range, reading, context),
  ]);
  const entriesOf = (userId: string) => entries[people.indexOf(userId)] ?? [];
  return {
    ...{ rules, until },
    organizer: { ...organizer, entries: entriesOf(meetings[0].organizerId) },
    attendees: new Map(
      [...attendees].map(([userId, calendar]) => [userId, { ...calendar, entries: entriesOf(userId) }]),
    ),
  };
}

/** The pages of the time that changes take: those that they rely on, and those that will get an entry. */
export function pagesTakenBy(changes: readonly MeetingChange[]): PageName[] {
  return changes.flatMap((change) => [...timesTaken(change)].flatMap(([userId, taken]) => pagesOf(userId, taken)));
}

/** Each page once, without those already known. */
export function distinctPages(names: readonly PageName[], known: readonly PageName[] = []): PageName[] {
  const byKey = new Map(names.map((name) => [pageId(name), name]));
  for (const page of known) byKey.delete(pageId(page));
  return [...byKey.values()];
}

/** The request for a time that moving a meeting there comes to. */
export function timeRequestFor({ organizerId, attendees }: Meeting, { start, end }: Interval): TimeRequest & Interval {
  const attendeeIds = attendees.map(({ userId }) => userId);
  return { organizerId, bookedBy: organizerId, attendeeIds, start, end, ignoreAvailability: false };
}
