import { type CostlyKind, endOfDay, endOfHour, hourOf } from "../../domain/people/hourly-limit.ts";
import { utcDate } from "../../domain/time/calendar-date.ts";
import { type EpochMillisecond, millisecondsPerMinute } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { countUpTo } from "../table/count-up-to.ts";
import { type Key, personPartition } from "../table/key.ts";

/** Counts that somebody asks for something costly within this hour. Answers whether they still may. What is refused is not counted. */
export function countThisHour(
  table: Table,
  userId: string,
  { kind, limit, now }: { kind: CostlyKind; limit: number; now: EpochMillisecond },
): Promise<boolean> {
  return countUpTo(table, countKey(userId, `${kind}#${hourOf(now)}`), { limit, end: endOfHour(now) });
}

/** The same for requests in words within this day of UTC. */
export function countWordsToday(
  table: Table,
  userId: string,
  { limit, now }: { limit: number; now: EpochMillisecond },
): Promise<boolean> {
  const date = utcDate(Math.floor(now / millisecondsPerMinute));
  return countUpTo(table, countKey(userId, `words#${date}`), { limit, end: endOfDay(now) });
}

function countKey(userId: string, period: string): Key {
  return { pk: personPartition(userId), sk: `COSTLY#${period}` };
}
