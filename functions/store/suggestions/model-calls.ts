import { utcDate } from "../../domain/time/calendar-date.ts";
import { type EpochMillisecond, millisecondsPerMinute, minutesPerDay } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { isAbsentOrBelow, update } from "../table/actions.ts";
import type { Key } from "../table/key.ts";
import { VersionConflict, write } from "../table/transaction.ts";

/** Several items count together, so that no single one holds all back. */
const shards = 4;

function shardKey(date: string, shard: number): Key {
  return { pk: `MODEL-CALLS#${date}#${shard}`, sk: "MODEL-CALLS" };
}

/**
 * Counts a call of the model, in conditional writes: never more than `maxADay` on a day of UTC, for everybody together. Answers whether
 * it may be made.
 */
export async function countModelCall(table: Table, maxADay: number, now: EpochMillisecond): Promise<boolean> {
  const date = utcDate(Math.floor(now / millisecondsPerMinute));
  const expiresAt = Math.ceil(now / 1000) + 2 * minutesPerDay * 60;
  const first = Math.floor(Math.random() * shards);
  for (let tried = 0; tried < shards; tried++) {
    const shard = (first + tried) % shards;
    const share = Math.floor((maxADay + shard) / shards);
    if (share === 0) continue;
    try {
      const below = isAbsentOrBelow("calls", share);
      await write(table, update(shardKey(date, shard), { add: { calls: 1 }, set: { expiresAt } }, below));
      return true;
    } catch (error) {
      if (!(error instanceof VersionConflict)) throw error;
    }
  }
  return false;
}
