import type { CalendarEntry } from "../../domain/calendar/calendar-entry.ts";
import { dayNumber, utcDate } from "../../domain/time/calendar-date.ts";
import { type EpochMinute, minutesPerDay } from "../../domain/time/instant.ts";
import { type Interval, overlaps } from "../../domain/time/interval.ts";
import type { Table } from "../../runtime/table.ts";
import { itemsBetween } from "../table/query.ts";
import type { ReadBudget, ReadOptions } from "../table/read-budget.ts";
import { dayPageKey, storedDayPage } from "./day-pages.ts";

/** Where a list goes on: after whatever has this start and id. What is added meanwhile disturbs nothing. */
export interface Position {
  start: EpochMinute;
  id: string;
}

/** Which part of a person's calendar to list. */
export interface CalendarSection {
  userId: string;
  /** What overlaps it is listed. */
  range: Interval;
  after: Position | undefined;
  limit: number;
}

/** No id comes before it. */
const beforeEveryId = "-";

/** A part of a list. */
export interface Stretch<Item> {
  /** Ascending, and one more than the limit if there are that many. */
  items: Item[];
  /** Up to where everything was looked at; absent, where that is the end of the range or there is more than the limit. */
  until?: Position;
}

/**
 * The wanted entries of a calendar. Reads page after page, no further than needed, and no further once the budget is spent. An entry
 * counts on the page of its start; one that began before the range, on the range's first.
 */
export async function readEntries(
  table: Table,
  { userId, range, after, limit }: CalendarSection,
  isWanted: (entry: CalendarEntry) => boolean,
  budget: ReadBudget,
  { isEventual = false }: Pick<ReadOptions, "isEventual"> = {},
): Promise<Stretch<CalendarEntry>> {
  if (isBeyond(range, after)) return { items: [] };
  const firstDate = utcDate(range.start);
  const from = after && after.start > range.start ? utcDate(after.start) : firstDate;
  const found: CalendarEntry[] = [];
  let lastDate = from;
  const first = dayPageKey({ userId, date: from });
  const last = dayPageKey({ userId, date: utcDate(range.end) });
  for await (const item of itemsBetween(table, first, last, {
    itemsARequest,
    budget,
    isEventual,
    stopsWhenSpent: true,
  })) {
    const { date, entries } = storedDayPage(userId, item);
    lastDate = date;
    const onPage = [...entries.values()].filter(
      (entry) =>
        (utcDate(entry.start) === date || (date === firstDate && entry.start < range.start)) &&
        overlaps(entry, range) &&
        isAfter(entry, after) &&
        isWanted(entry),
    );
    found.push(...onPage.sort(byPosition));
    if (found.length > limit) return { items: found.slice(0, limit + 1) };
  }
  if (!budget.isSpent) return { items: found };
  return { items: found, until: { start: (dayNumber(lastDate) + 1) * minutesPerDay, id: beforeEveryId } };
}

/** A month's pages at once. A list of few entries out of a busy year stops after them. */
const itemsARequest = 40;

/** A page of a list, and where the next one begins. */
export function pageOf<Item extends Position>(
  { items, until }: Stretch<Item>,
  limit: number,
): { page: Item[]; next: Position | undefined } {
  const page = items.slice(0, limit);
  const last = page.at(-1);
  return { page, next: last && items.length > limit ? { start: last.start, id: last.id } : until };
}

/** Whether nothing of the range comes after that position: it belongs to another list. */
export function isBeyond(range: Interval, after: Position | undefined): boolean {
  return after !== undefined && after.start >= range.end;
}

export function isAfter({ start, id }: Position, after: Position | undefined): boolean {
  return !after || start > after.start || (start === after.start && id > after.id);
}

export function byPosition(one: Position, other: Position): number {
  return one.start - other.start || (one.id < other.id ? -1 : 1);
}
