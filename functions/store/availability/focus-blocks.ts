import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { entryOf, type FocusBlock } from "../../domain/availability/focus-block.ts";
import type { CalendarEntry } from "../../domain/calendar/calendar-entry.ts";
import { notFound } from "../../domain/refusal.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { calendarWrites } from "../calendar/calendar-writes.ts";
import { type DayPage, datesTouched } from "../calendar/day-pages.ts";
import type { Action } from "../table/actions.ts";
import { batchRead } from "../table/batch-read.ts";
import { keys } from "../table/keys.ts";
import { readBetweenTransactions, transact, VersionConflict } from "../table/transaction.ts";

/** A new block and its entries, on the condition that the pages it was decided on are as they were read. */
export function focusBlockWrites(userId: string, block: FocusBlock, pages: readonly DayPage[]): Action[] {
  return [
    { Put: { Item: { ...keys.focusBlock(userId, block.id), ...block } } },
    ...calendarWrites([{ userId, after: entryOf(block) }], pages),
  ];
}

/**
 * Takes a block off the calendar, and keeps when that was, for its owner's analytics. Blocks never change: one that is not as
 * it was read has been taken off already.
 */
export async function deleteFocusBlock(
  table: Table,
  userId: string,
  block: FocusBlock,
  now: EpochMillisecond,
): Promise<void> {
  const removal: Action = {
    Delete: { Key: keys.focusBlock(userId, block.id), ConditionExpression: "attribute_exists(pk)" },
  };
  const { id, start, end } = block;
  const [date = ""] = datesTouched(block);
  const trace: Action = {
    Put: { Item: { ...keys.removedFocusBlock(userId, date, id), start, end, removedAt: now } },
  };
  try {
    await transact(table, [removal, trace, ...calendarWrites([{ userId, before: entryOf(block) }])]);
  } catch (error) {
    if (!(error instanceof VersionConflict)) throw error;
  }
}

/** Throws `not_found` where this person has no such block. */
export async function readFocusBlock(table: Table, userId: string, id: string): Promise<FocusBlock> {
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: keys.focusBlock(userId, id), ConsistentRead: true }),
  );
  if (!answer.Item) throw notFound("focus block");
  return focusBlockFrom(answer.Item);
}

/** The same between transactions, where there is one. */
export async function findSettledFocusBlock(table: Table, userId: string, id: string): Promise<FocusBlock | undefined> {
  const item = await readBetweenTransactions(table, keys.focusBlock(userId, id));
  return item && focusBlockFrom(item);
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
    entries.map(({ id }) => keys.focusBlock(userId, id)),
  );
  return entries.flatMap(({ id }) => {
    const found = item(keys.focusBlock(userId, id));
    return found ? [focusBlockFrom(found)] : [];
  });
}

function focusBlockFrom(item: Record<string, unknown>): FocusBlock {
  const { pk, sk, ...block } = item;
  return block as unknown as FocusBlock;
}
