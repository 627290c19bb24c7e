import type { CalendarEntry } from "../../domain/calendar/calendar-entry.ts";
import { utcDate } from "../../domain/time/calendar-date.ts";
import type { EpochMinute } from "../../domain/time/instant.ts";
import { type Interval, overlaps } from "../../domain/time/interval.ts";
import type { Table } from "../../runtime/table.ts";
import { itemsBetween } from "../table/query.ts";
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

/**
 * The wanted entries of a calendar, ascending, and one more than the limit if there are that many. Reads page after page, and no
 * further than needed. An entry counts on the page of its start; one that began before the range, on the range's first.
 */
export async function readEntries(
  table: Table,
  { userId, range, after, limit }: CalendarSection,
  isWanted: (entry: CalendarEntry) => boolean,
): Promise<CalendarEntry[]> {
  if (isBeyond(range, after)) return [];
  const firstDate = utcDate(range.start);
  const from = after && after.start > range.start ? utcDate(after.start) : firstDate;
  const found: CalendarEntry[] = [];
  const first = dayPageKey({ userId, date: from });
  const last = dayPageKey({ userId, date: utcDate(range.end) });
  for await (const item of itemsBetween(table, first, last, itemsARequest)) {
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

/** A month's pages at once. A list of few entries out of a busy year stops after them. */
export const itemsARequest = 40;

/** Where a list goes on of which one more than the limit was read. */
export function nextPosition(ascending: readonly Position[], limit: number): Position | undefined {
  const last = ascending[limit - 1];
  return last && ascending.length > limit ? { start: last.start, id: last.id } : undefined;
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
