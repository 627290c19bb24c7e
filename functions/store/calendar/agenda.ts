import type { CalendarEntry } from "../../domain/calendar/calendar-entry.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import { utcDate } from "../../domain/time/calendar-date.ts";
import { type EpochMinute, minutesPerDay } from "../../domain/time/instant.ts";
import { type Interval, overlaps } from "../../domain/time/interval.ts";
import type { Table } from "../../runtime/table.ts";
import { readEndedMeetings } from "../meetings/ended-meetings.ts";
import { readMeetingsOf } from "../meetings/meetings.ts";
import { itemsBetween } from "../table/query.ts";
import { dayPageKey, storedDayPage } from "./day-pages.ts";

/** Where a list goes on: after the meeting of this start and id. Meetings added meanwhile disturb nothing. */
export interface Position {
  start: EpochMinute;
  id: string;
}

/** Which part of a person's calendar to list. */
interface Section {
  userId: string;
  /** What overlaps it is listed. */
  range: Interval;
  after: Position | undefined;
  limit: number;
}

export interface EntriesQuestion extends Section {
  isWanted: (entry: CalendarEntry) => boolean;
}

export interface AgendaQuestion extends Section {
  /** Which of the standing meetings, as their calendar entries tell; undefined for none. */
  standing: ((entry: CalendarEntry) => boolean) | undefined;
  /** Which of the cancelled and left ones; undefined for none. */
  cancelled: ((meeting: Meeting) => boolean) | undefined;
}

/** A person's meetings, ascending by start, and where the next page of them begins. */
export async function readAgenda(
  table: Table,
  { standing, cancelled, ...section }: AgendaQuestion,
): Promise<{ meetings: Meeting[]; next: Position | undefined }> {
  const [entries, called] = await Promise.all([
    standing ? readEntries(table, { ...section, isWanted: standing }) : [],
    cancelled ? cancelledMeetings(table, section, cancelled) : [],
  ]);
  const ascending = [...entries, ...called].sort(byPosition);
  const page = ascending.slice(0, section.limit);
  const read = await readMeetingsOf(table, page.filter(isEntry));
  const meetings = new Map(read.map((meeting) => [meeting.id, meeting]));
  return {
    meetings: page.flatMap((one) => (isEntry(one) ? (meetings.get(one.id) ?? []) : one)),
    next: nextPosition(ascending, section.limit),
  };
}

/**
 * The wanted entries of a calendar, ascending, one more than the limit if there are so many: page after page, and no further.
 * An entry counts on the page of its start; one that began before the range, on the range's first.
 */
export async function readEntries(
  table: Table,
  { userId, range, isWanted, after, limit }: EntriesQuestion,
): Promise<CalendarEntry[]> {
  if (isBeyond(range, after)) return [];
  const firstDate = utcDate(range.start);
  const from = after && after.start > range.start ? utcDate(after.start) : firstDate;
  const found: CalendarEntry[] = [];
  const last = dayPageKey({ userId, date: utcDate(range.end) });
  for await (const item of itemsBetween(table, dayPageKey({ userId, date: from }), last, itemsARequest)) {
    const { date, entries } = storedDayPage(userId, item);
    const onPage = [...entries.values()].filter(
      (entry) =>
        (utcDate(entry.start) === date || (date === firstDate && entry.start < range.start)) &&
        overlaps(entry, range) &&
        isAfter(entry, after) &&
        isWanted(entry),
    );
    found.push(...onPage.sort(byPosition));
    if (found.length > limit) break;
  }
  return found.slice(0, limit + 1);
}

/** Where a list goes on of which one more than the limit was read. */
export function nextPosition(ascending: readonly Position[], limit: number): Position | undefined {
  const last = ascending[limit - 1];
  return last && ascending.length > limit ? { start: last.start, id: last.id } : undefined;
}

/** The same of cancelled meetings, which are kept by the date of their start; none lasted longer than a day. */
async function cancelledMeetings(
  table: Table,
  { userId, range, after, limit }: Section,
  isWanted: (meeting: Meeting) => boolean,
): Promise<Meeting[]> {
  if (isBeyond(range, after)) return [];
  const from = utcDate(after && after.start > range.start ? after.start : range.start - minutesPerDay);
  const found: Meeting[] = [];
  let date = "";
  for await (const { meeting } of readEndedMeetings(table, userId, from, utcDate(range.end), itemsARequest)) {
    if (found.length > limit && utcDate(meeting.start) !== date) break;
    date = utcDate(meeting.start);
    if (overlaps(meeting, range) && isAfter(meeting, after) && isWanted(meeting)) found.push(meeting);
  }
  return found.sort(byPosition).slice(0, limit + 1);
}

/** A month's pages at once; a list of few meetings out of a busy year stops after them. */
const itemsARequest = 40;

function isEntry(one: CalendarEntry | Meeting): one is CalendarEntry {
  return "kind" in one;
}

/** Nothing of the range comes after that position: it was another list's. */
function isBeyond(range: Interval, after: Position | undefined): boolean {
  return after !== undefined && after.start >= range.end;
}

function isAfter({ start, id }: Position, after: Position | undefined): boolean {
  return !after || start > after.start || (start === after.start && id > after.id);
}

function byPosition(one: Position, other: Position): number {
  return one.start - other.start || (one.id < other.id ? -1 : 1);
}
