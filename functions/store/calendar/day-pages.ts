import * as z from "zod";
import type { CalendarEntry } from "../../domain/calendar/calendar-entry.ts";
import { type CalendarDate, utcDatesOf } from "../../domain/time/calendar-date.ts";
import { type Interval, sortedByStart } from "../../domain/time/interval.ts";
import type { Table } from "../../runtime/table.ts";
import type { Found } from "../table/batch-read.ts";
import { codec } from "../table/codec.ts";
import { type Key, personPartition, type StoredItem } from "../table/key.ts";
import { itemsBetween, type RangeOptions } from "../table/query.ts";
import { type EntryText, entryFrom } from "./entry-text.ts";

/** Whose calendar, and which UTC date of it. */
export interface PageName {
  userId: string;
  date: CalendarDate;
}

/**
 * One person's calendar of one UTC day, and its lock. Whoever changes it does so on the condition that it still has the version that
 * was read. A page that does not exist is empty and has version 0. An emptied page stays, because a version must never come back with
 * other entries.
 */
export interface DayPage extends PageName {
  version: number;
  /** By the entry's id. An entry stands on every page that its blocked interval touches. */
  entries: ReadonlyMap<string, CalendarEntry>;
}

const sortKeyBeginning = "DAY#";

export function dayPageKey({ userId, date }: PageName): Key {
  return { pk: personPartition(userId), sk: `${sortKeyBeginning}${date}` };
}

/** `entryFrom` checks each of them. */
const entryTexts = z.custom<Readonly<Record<string, EntryText>>>(
  (value) => typeof value === "object" && value !== null,
);

const contentOf = codec("day page", z.looseObject({ version: z.int(), entries: entryTexts }));

/** Tells pages apart. */
export function pageId({ userId, date }: PageName): string {
  return `${userId} ${date}`;
}

/** Of a page that holds as many entries as it can, each as long as can be. */
export const maxUnitsOfDayPage = 2.7;

/** The pages that a person's interval touches. */
export function pagesOf(userId: string, interval: Interval): PageName[] {
  return utcDatesOf(interval).map((date) => ({ userId, date }));
}

/** The page with that name, from what a batch read found. */
export function dayPageFrom({ userId, date }: PageName, found: Found): DayPage {
  const item = found(dayPageKey({ userId, date }));
  return item ? storedDayPage(userId, item) : { userId, date, version: 0, entries: new Map() };
}

/** The page that a query found. */
export function storedDayPage(userId: string, item: StoredItem): DayPage {
  const { version, entries } = contentOf(item);
  return {
    userId,
    date: item.sk.slice(sortKeyBeginning.length),
    version,
    entries: new Map(Object.entries(entries).map(([id, text]) => [id, entryFrom(id, text)])),
  };
}

/**
 * A person's calendar over a range of UTC dates, both included. One range query, whatever was booked before or after.
 * Strongly consistent unless said, so that a slot that was freed a moment ago is listed.
 */
export async function readDayPages(
  table: Table,
  userId: string,
  first: CalendarDate,
  last: CalendarDate,
  options: RangeOptions = {},
): Promise<DayPage[]> {
  const items = itemsBetween(table, dayPageKey({ userId, date: first }), dayPageKey({ userId, date: last }), options);
  return Array.fromAsync(items, (item) => storedDayPage(userId, item));
}

/** Every entry of the pages once, ascending by start. */
export function entriesOf(pages: Iterable<DayPage>): CalendarEntry[] {
  const entries = new Map<string, CalendarEntry>();
  for (const page of pages) for (const [id, entry] of page.entries) entries.set(id, entry);
  return sortedByStart([...entries.values()]);
}
