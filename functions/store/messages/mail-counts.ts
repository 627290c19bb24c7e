import { utcDate } from "../../domain/time/calendar-date.ts";
import { type EpochMillisecond, millisecondsPerMinute, minutesPerDay } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { isPresent, update } from "../table/actions.ts";
import { countUpTo } from "../table/count-up-to.ts";
import type { Key } from "../table/key.ts";
import { write } from "../table/transaction.ts";

/** Several items count together, so that no single one holds all back. */
const shards = 4;

/** A mail that was counted, so that it can be uncounted. */
export type CountedMail = Key;

/**
 * Counts a mail, in conditional writes: never more than `maxADay` on a day of UTC, for everybody together. Undefined where it may not
 * be sent.
 */
export async function countMail(
  table: Table,
  maxADay: number,
  now: EpochMillisecond,
): Promise<CountedMail | undefined> {
  const millisecondsPerDay = minutesPerDay * millisecondsPerMinute;
  const date = utcDate(Math.floor(now / millisecondsPerMinute));
  // A day more, so that nothing is uncounted that is not there.
  const end = (Math.floor(now / millisecondsPerDay) + 2) * millisecondsPerDay;
  const first = Math.floor(Math.random() * shards);
  for (let tried = 0; tried < shards; tried++) {
    const shard = (first + tried) % shards;
    const key = { pk: `MAILS#${date}#${shard}`, sk: "MAILS" };
    const limit = Math.floor((maxADay + shard) / shards);
    if (await countUpTo(table, key, { limit, end })) return key;
  }
  return undefined;
}

/** For a mail that was not sent in the end. */
export async function uncountMail(table: Table, counted: CountedMail): Promise<void> {
  await write(table, update(counted, { add: { asked: -1 } }, isPresent));
}
