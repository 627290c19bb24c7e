import { type CostlyKind, endOfHour, hourOf } from "../../domain/people/hourly-limit.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { isAbsentOrBelow, update } from "../table/actions.ts";
import { personPartition } from "../table/key.ts";
import { VersionConflict, write } from "../table/transaction.ts";

/**
 * Counts that somebody asks for something costly, in one conditional write: so requests that come at once are counted as those that
 * come one by one. Answers whether they still may. What is refused is not counted.
 */
export async function countThisHour(
  table: Table,
  userId: string,
  { kind, limit, now }: { kind: CostlyKind; limit: number; now: EpochMillisecond },
): Promise<boolean> {
  const key = { pk: personPartition(userId), sk: `COSTLY#${kind}#${hourOf(now)}` };
  if (limit === 0) return false;
  try {
    await write(
      table,
      update(key, { add: { asked: 1 }, set: { expiresAt: endOfHour(now) / 1000 } }, isAbsentOrBelow("asked", limit)),
    );
    return true;
  } catch (error) {
    if (error instanceof VersionConflict) return false;
    throw error;
  }
}
