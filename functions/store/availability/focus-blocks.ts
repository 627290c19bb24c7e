import * as z from "zod";
import { type FocusBlock, focusEntryOf, type RemovedFocusBlock } from "../../domain/availability/focus-block.ts";
import type { CalendarEntry } from "../../domain/calendar/calendar-entry.ts";
import { notFound } from "../../domain/refusal.ts";
import { type CalendarDate, utcDate } from "../../domain/time/calendar-date.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { calendarWrites } from "../calendar/calendar-writes.ts";
import type { DayPage } from "../calendar/day-pages.ts";
import { type Action, isPresent, put, remove } from "../table/actions.ts";
import { batchRead } from "../table/batch-read.ts";
import { codec } from "../table/codec.ts";
import { instant, interval } from "../table/fields.ts";
import { type Key, personPartition } from "../table/key.ts";
import { itemsBetween, lastOfPrefix, type RangeOptions } from "../table/query.ts";
import { readItem } from "../table/read-item.ts";
import { readBetweenTransactions } from "../table/transaction.ts";

export function focusBlockKey(userId: string, id: string): Key {
  return { pk: personPartition(userId), sk: `FOCUS#${id}` };
}

export const focusBlockFrom = codec<FocusBlock>("focus block", interval.extend({ id: z.string(), title: z.string() }));

/** Under the UTC date of its start. */
function removedFocusBlockKey(userId: string, date: CalendarDate, id: string): Key {
  return { pk: personPartition(userId), sk: `REMOVED-FOCUS#${date}#${id}` };
}

export const removedFocusBlockFrom = codec<RemovedFocusBlock>(
  "removed focus block",
  interval.extend({ removedAt: instant }),
);

/** Stores a new block and its entries, on the condition that the pages that it was decided on are as they were read. */
export function focusBlockWrites(userId: string, block: FocusBlock, pages: readonly DayPage[]): Action[] {
  return [
    put({ ...focusBlockKey(userId, block.id), ...block }),
    ...calendarWrites([{ userId, after: focusEntryOf(block) }], pages),
  ];
}

/** Takes a block off the calendar, on the condition that it is there, and keeps when that was, for its owner's analytics. */
export function removalOfFocusBlock(userId: string, block: FocusBlock, now: EpochMillisecond): Action[] {
  const { id, start, end } = block;
  return [
    remove(focusBlockKey(userId, id), isPresent),
    put({ ...removedFocusBlockKey(userId, utcDate(start), id), start, end, removedAt: now }),
    ...calendarWrites([{ userId, before: focusEntryOf(block) }]),
  ];
}

/** Throws `not_found` where this person has no such block. */
export async function readFocusBlock(table: Table, userId: string, id: string): Promise<FocusBlock> {
  const item = await readItem(table, focusBlockKey(userId, id));
  if (!item) throw notFound("focusBlock");
  return focusBlockFrom(item);
}

/** Whether a block is or was on the calendar, read between transactions. One that was taken off again was there. */
export async function hasStood(table: Table, userId: string, { id, start }: FocusBlock): Promise<boolean> {
  const traces = [focusBlockKey(userId, id), removedFocusBlockKey(userId, utcDate(start), id)];
  const found = await Promise.all(traces.map((key) => readBetweenTransactions(table, key)));
  return found.some(Boolean);
}

/** The blocks behind calendar entries, in the order of the entries. */
export async function readFocusBlocksOf(
  table: Table,
  userId: string,
  entries: readonly CalendarEntry[],
): Promise<FocusBlock[]> {
  if (entries.length === 0) return [];
  const item = await batchRead(
    table,
    entries.map(({ id }) => focusBlockKey(userId, id)),
  );
  return entries.flatMap(({ id }) => {
    const found = item(focusBlockKey(userId, id));
    return found ? [focusBlockFrom(found)] : [];
  });
}

/** The blocks that would have begun on these UTC dates, both included. */
export function readRemovedFocusBlocks(
  table: Table,
  userId: string,
  first: CalendarDate,
  last: CalendarDate,
  options: RangeOptions,
): Promise<RemovedFocusBlock[]> {
  const from = removedFocusBlockKey(userId, first, "");
  const to = removedFocusBlockKey(userId, last, lastOfPrefix);
  return Array.fromAsync(itemsBetween(table, from, to, options), removedFocusBlockFrom);
}
