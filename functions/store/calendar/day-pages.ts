import type { CalendarDate } from "../../domain/availability/availability.ts";
import type { CalendarEntry, EntryRecord, Response } from "../../domain/calendar/calendar-entry.ts";
import { calendarDate } from "../../domain/time/calendar-date.ts";
import { minutesPerDay } from "../../domain/time/instant.ts";
import { type Interval, sortedByStart } from "../../domain/time/interval.ts";
import type { Table } from "../../runtime/table.ts";
import type { StoredItem } from "../table/key.ts";
import { keys } from "../table/keys.ts";
import { itemsBetween } from "../table/query.ts";

/** Whose calendar, and which UTC date of it. */
export interface PageName {
  userId: string;
  date: CalendarDate;
}

/** Tells pages apart. */
export function pageKey({ userId, date }: PageName): string {
  return `${userId} ${date}`;
}

/** The pages that a person's interval touches. */
export function pagesOf(userId: string, interval: Interval): PageName[] {
  return datesTouched(interval).map((date) => ({ userId, date }));
}

/**
 * One person, one UTC day: the calendar and the lock in one. Whoever changes it does so on the condition that its version
 * is the one that was read. A page that does not exist is empty and has version 0; an emptied page stays, because a version
 * must never come back with other entries.
 */
export interface DayPage extends PageName {
  version: number;
  /** By the entry's id. An entry stands on every page that its blocked interval touches. */
  entries: ReadonlyMap<string, CalendarEntry>;
}

/**
 * An entry as a line of text, because a page is paid for by the kilobyte and a map of fields takes many times longer to read:
 * start in minutes since the epoch, length, buffers before and after, flags, response, status, meeting type, and of its record the
 * notice in minutes, how often it was extended, moved by this person and moved by others, with commas. Flags: `o` for the
 * organizer's, `h` for time that is held for a meeting, `i` for who was invited. What is usual is left out:
 * `29412000,30,,,o,,,one-on-one,1440`. A focus block has no type, held time no record.
 */
type EntryText = string;

interface DayPageItem {
  version: number;
  entries: Record<string, EntryText>;
}

export function dayPageFrom(userId: string, date: CalendarDate, item: object | undefined): DayPage {
  const { version = 0, entries: written = {} } = (item ?? {}) as Partial<DayPageItem>;
  const entries = Object.entries(written).map(([id, entry]) => [id, entryFrom(id, entry)] as const);
  return { userId, date, version, entries: new Map(entries) };
}

/** The UTC dates that an interval touches, ascending. */
export function datesTouched({ start, end }: Interval): CalendarDate[] {
  const dates: CalendarDate[] = [];
  for (let day = Math.floor(start / minutesPerDay); day * minutesPerDay < end; day++) dates.push(calendarDate(day));
  return dates;
}

/**
 * A person's calendar over a range of UTC dates, both included: one range query, whatever was ever booked before or after.
 * Strongly consistent, so that a slot freed a moment ago is listed.
 */
export async function readDayPages(
  table: Table,
  userId: string,
  first: CalendarDate,
  last: CalendarDate,
): Promise<DayPage[]> {
  const items = itemsBetween(table, keys.dayPage(userId, first), keys.dayPage(userId, last));
  return Array.fromAsync(items, (item) => storedDayPage(userId, item));
}

/** The page that a query found. */
export function storedDayPage(userId: string, item: StoredItem): DayPage {
  return dayPageFrom(userId, item.sk.slice("DAY#".length), item);
}

/** Every entry of the pages once, ascending by start. */
export function entriesOf(pages: Iterable<DayPage>): CalendarEntry[] {
  const entries = new Map<string, CalendarEntry>();
  for (const page of pages) for (const [id, entry] of page.entries) entries.set(id, entry);
  return sortedByStart([...entries.values()]);
}

function entryFrom(id: string, text: EntryText): CalendarEntry {
  const [start, minutes, before, after, flags = "", response, status, meetingTypeId, ...record] = text.split(",");
  const end = Number(start) + Number(minutes);
  return {
    id,
    kind: !meetingTypeId ? "focus" : flags.includes("h") ? "hold" : "meeting",
    start: Number(start),
    end,
    blockedStart: Number(start) - Number(before),
    blockedEnd: end + Number(after),
    role: flags.includes("o") ? "organizer" : "attendee",
    response: (response || "accepted") as Response,
    ...(meetingTypeId && { meetingTypeId, status: (status || "scheduled") as NonNullable<CalendarEntry["status"]> }),
    ...(record.length > 0 && { record: recordFrom(record, flags) }),
  };
}

export function entryText(entry: CalendarEntry): EntryText {
  const { kind, start, end, blockedStart, blockedEnd, role, response, record } = entry;
  const { status = "scheduled", meetingTypeId = "" } = entry;
  return [
    start,
    end - start,
    start - blockedStart || "",
    blockedEnd - end || "",
    (role === "organizer" ? "o" : "") + (kind === "hold" ? "h" : "") + (record?.invited ? "i" : ""),
    response === "accepted" ? "" : response,
    status === "scheduled" ? "" : status,
    meetingTypeId,
    ...(record ? recordText(record) : []),
  ].join(",");
}

function recordFrom([notice, extended, byMe, byOthers]: string[], flags: string): EntryRecord {
  return {
    invited: flags.includes("i"),
    noticeMinutes: Number(notice),
    extended: Number(extended ?? 0),
    movedByMe: Number(byMe ?? 0),
    movedByOthers: Number(byOthers ?? 0),
  };
}

/** Up to the last number that is not zero; the notice always. */
function recordText({ noticeMinutes, extended, movedByMe, movedByOthers }: EntryRecord): number[] {
  const changes = [extended, movedByMe, movedByOthers];
  return [noticeMinutes, ...changes.slice(0, changes.findLastIndex((times) => times > 0) + 1)];
}
