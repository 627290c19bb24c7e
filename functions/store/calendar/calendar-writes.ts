import type { CalendarEntry } from "../../domain/calendar/calendar-entry.ts";
import { utcDatesOf } from "../../domain/time/calendar-date.ts";
import { type Action, check, hasPaths, isAbsent, isAtVersion, put, update } from "../table/actions.ts";
import { type DayPage, dayPageKey, type PageName, pageId } from "./day-pages.ts";
import { entryText } from "./entry-text.ts";

/** One person's entry before and after a change. It is absent before it is made, and after it is gone. */
export interface CalendarChange {
  userId: string;
  before?: CalendarEntry | undefined;
  after?: CalendarEntry | undefined;
}

/** What one page shall hold from now on, and what it shall no longer hold. */
interface PageWrite extends PageName {
  set: Map<string, CalendarEntry>;
  remove: Set<string>;
}

/**
 * One write for each page that the changes touch, and one check for each other page that was read: all on the condition that the page
 * still has the version that was read. A page that was not read can only lose or replace entries, on the condition that they are there.
 */
export function calendarWrites(changes: readonly CalendarChange[], read: readonly DayPage[] = []): Action[] {
  const writes = pageWrites(changes);
  const pages = new Map(read.map((page) => [pageId(page), page]));
  const checked = read.filter((page) => !writes.has(pageId(page)));
  return [
    ...[...writes.values()].map((write) => writePage(write, pages.get(pageId(write)))),
    ...checked.map((page) => check(dayPageKey(page), isAtVersion(page.version))),
  ];
}

function pageWrites(changes: readonly CalendarChange[]): Map<string, PageWrite> {
  const writes = new Map<string, PageWrite>();
  const writeOf = (userId: string, date: string): PageWrite => {
    const key = pageId({ userId, date });
    const write = writes.get(key) ?? { userId, date, set: new Map(), remove: new Set() };
    writes.set(key, write);
    return write;
  };
  for (const { userId, before, after } of changes) {
    const kept = after ? datesBlockedBy(after) : [];
    const left = before ? datesBlockedBy(before).filter((date) => !kept.includes(date)) : [];
    for (const date of kept) if (after) writeOf(userId, date).set.set(after.id, after);
    for (const date of left) if (before) writeOf(userId, date).remove.add(before.id);
  }
  return writes;
}

/** The UTC dates on whose pages an entry stands. */
export function datesBlockedBy({ blockedStart, blockedEnd }: CalendarEntry): string[] {
  return utcDatesOf({ start: blockedStart, end: blockedEnd });
}

function writePage(write: PageWrite, read: DayPage | undefined): Action {
  const key = dayPageKey(write);
  const texts = [...write.set].map(([id, entry]) => [id, entryText(entry)] as const);
  if (read?.version === 0) return put({ ...key, version: 1, entries: Object.fromEntries(texts) }, isAbsent);
  const set = Object.fromEntries(texts.map(([id, text]) => [pathOf(id), text]));
  const remove = [...write.remove].map(pathOf);
  const condition = read ? isAtVersion(read.version) : hasPaths([...Object.keys(set), ...remove]);
  return update(key, { set, remove, add: { version: 1 } }, condition);
}

/** Where an entry stands on its pages. */
function pathOf(id: string): string {
  return `entries/${id}`;
}
