import { type CostlyKind, endOfDay, endOfHour, hourOf } from "../../domain/people/hourly-limit.ts";
import { utcDate } from "../../domain/time/calendar-date.ts";
import { type EpochMillisecond, millisecondsPerMinute } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { isAbsentOrBelow, update } from "../table/actions.ts";
import { personPartition } from "../table/key.ts";
import { VersionConflict, write } from "../table/transaction.ts";

/**
 * Counts that somebody asks for something costly within this hour, in one conditional write: so requests that come at once are counted as
 * those that come one by one. Answers whether they still may. What is refused is not counted.
 */
export function countThisHour(
  table: Table,
  userId: string,
  { kind, limit, now }: { kind: CostlyKind; limit: number; now: EpochMillisecond },
): Promise<boolean> {
  return countUntil(table, userId, { period: `${kind}#${hourOf(now)}`, limit, end: endOfHour(now) });
}

/** The same for requests in words within this day of UTC. */
export function countWordsToday(
  table: Table,
  userId: string,
  { limit, now }: { limit: number; now: EpochMillisecond },
): Promise<boolean> {
  const date = utcDate(Math.floor(now / millisecondsPerMinute));
  return countUntil(table, userId, { period: `words#${date}`, limit, end: endOfDay(now) });
}

async function countUntil(
  table: Table,
  userId: string,
  { period, limit, end }: { period: string; limit: number; end: EpochMillisecond },
): Promise<boolean> {
  const key = { pk: personPartition(userId), sk: `COSTLY#${period}` };
  if (limit === 0) return false;
  try {
    await write(
      table,
      update(key, { add: { asked: 1 }, set: { expiresAt: end / 1000 } }, isAbsentOrBelow("asked", limit)),
    );
    return true;
  } catch (error) {
    if (error instanceof VersionConflict) return false;
    throw error;
  }
}
