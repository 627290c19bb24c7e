import type { TimeRequest } from "../../domain/meetings/book.ts";
import { calendarOwnersOf } from "../../domain/meetings/calendar-entries.ts";
import type { MeetingChange } from "../../domain/meetings/change.ts";
import { type Calendars, timesTaken } from "../../domain/meetings/conflicts.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import type { Move } from "../../domain/meetings/reschedule.ts";
import { type MeetingRules, rulesOf } from "../../domain/meetings/rules.ts";
import type { Interval } from "../../domain/time/interval.ts";
import type { Table } from "../../runtime/table.ts";
import { availabilityKey } from "../availability/availability.ts";
import { type DayPage, dayPageFrom, dayPageKey, type PageName, pageId, pagesOf } from "../calendar/day-pages.ts";
import { meetingTypeFrom, meetingTypeKeys } from "../meeting-types/meeting-types.ts";
import { profileKey } from "../people/profiles.ts";
import { batchRead } from "../table/batch-read.ts";
import { calendarFrom, organizerCalendarFrom, readCalendarAround } from "./booking-context.ts";
import { pagesReliedOn, pagesToRead } from "./booking-pages.ts";

/** What changes of one organizer's standing meetings are decided on, besides the meetings. */
export interface MoveContext extends Calendars {
  /** By the meeting's id: where it may go, as its type says now. */
  rules: ReadonlyMap<string, MeetingRules>;
  /** Those that were asked for, and those known before: the calendars hold what stands on them. */
  pages: readonly DayPage[];
}

/**
 * Reads the ground of meetings of one organizer, at least one, with the pages named: one strongly consistent batch read.
 * Pages known from a read before are not read again, so that what they say is what the change depends on.
 */
export async function readMoveContext(
  table: Table,
  meetings: readonly [Meeting, ...Meeting[]],
  pageNames: readonly PageName[],
  known: readonly DayPage[] = [],
): Promise<MoveContext> {
  const { organizerId } = meetings[0];
  const people = [...new Set(meetings.flatMap(calendarOwnersOf))];
  const missing = distinctPages(pageNames, known);
  const item = await batchRead(table, [
    profileKey(organizerId),
    ...people.map((userId) => availabilityKey(userId)),
    ...meetings.flatMap(({ meetingTypeId }) => meetingTypeKeys(organizerId, meetingTypeId)),
    ...missing.map(dayPageKey),
  ]);

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
 * The ground of a meeting that would move, with the pages that its new time relies on: one batch read, and a second for longer
 * meetings than are usual and for daily limits across more dates.
 */
export async function readContextOfMove(table: Table, meeting: Meeting, move: Move): Promise<MoveContext> {
  const request = { ...timeRequestFor(meeting, move), ignoreAvailability: move.ignoreAvailability };
  const context = await readMoveContext(table, [meeting], pagesToRead(request));
  const { rules, organizer, pages } = context;
  const reliedOn = pagesReliedOn(request, rules.get(meeting.id), organizer.availability.timeZone);
  const read = new Map(pages.map((page) => [pageId(page), page]));
  if (!reliedOn.every((name) => read.has(pageId(name)))) return readMoveContext(table, [meeting], reliedOn);
  return { ...context, pages: reliedOn.map((name) => read.get(pageId(name))!) };
}

/** Times to which a meeting could move. */
export interface Choice {
  meeting: Meeting;
  times: readonly Interval[];
}

/**
 * The ground of one organizer's meetings that could each move to one of several times, with the pages that all of those rely on:
 * one batch read, and now and then a second.
 */
export async function readContextOfTimes(
  table: Table,
  [first, ...others]: readonly [Choice, ...Choice[]],
): Promise<MoveContext> {
  const meetings = [first.meeting, ...others.map(({ meeting }) => meeting)] as const;
  const wishes = [first, ...others].flatMap(({ meeting, times }) =>
    times.map((time) => ({ meeting, request: timeRequestFor(meeting, time) })),
  );
  const context = await readMoveContext(
    table,
    meetings,
    wishes.flatMap(({ request }) => pagesToRead(request)),
  );
  const { rules, organizer, pages } = context;
  const reliedOn = wishes.flatMap(({ meeting, request }) =>
    pagesReliedOn(request, rules.get(meeting.id), organizer.availability.timeZone),
  );
  const read = new Set(pages.map(pageId));
  if (reliedOn.every((name) => read.has(pageId(name)))) return context;
  return readMoveContext(table, meetings, reliedOn, pages);
}

/** The ground of one organizer's meetings over a range, for looking around: one range read a person and one small read. */
export async function readMoveContextAround(
  table: Table,
  meetings: readonly [Meeting, ...Meeting[]],
  range: Interval,
): Promise<Omit<MoveContext, "pages">> {
  const people = [...new Set(meetings.flatMap(calendarOwnersOf))];
  const [{ rules, organizer, attendees }, ...calendars] = await Promise.all([
    readMoveContext(table, meetings, []),
    ...people.map((userId) => readCalendarAround(table, userId, range)),
  ]);
  const entriesOf = (userId: string) => calendars[people.indexOf(userId)] ?? [];
  return {
    rules,
    organizer: { ...organizer, entries: entriesOf(meetings[0].organizerId) },
    attendees: new Map(
      [...attendees].map(([userId, calendar]) => [userId, { ...calendar, entries: entriesOf(userId) }]),
    ),
  };
}

/** The pages of the time that changes take: what they rely on, and every page on which an entry will stand that does not yet. */
export function pagesTakenBy(changes: readonly MeetingChange[]): PageName[] {
  return changes.flatMap((change) => [...timesTaken(change)].flatMap(([userId, taken]) => pagesOf(userId, taken)));
}

/** Each page once that is none of the known. */
export function distinctPages(names: readonly PageName[], known: readonly PageName[] = []): PageName[] {
  const byKey = new Map(names.map((name) => [pageId(name), name]));
  for (const page of known) byKey.delete(pageId(page));
  return [...byKey.values()];
}

/** The request for the time that moving there comes to. */
export function timeRequestFor({ organizerId, attendees }: Meeting, { start, end }: Interval): TimeRequest & Interval {
  const attendeeIds = attendees.map(({ userId }) => userId);
  return { organizerId, bookedBy: organizerId, attendeeIds, start, end, ignoreAvailability: false };
}
