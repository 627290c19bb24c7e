import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { isAbsentOrBelow, update } from "./actions.ts";
import type { Key } from "./key.ts";
import { VersionConflict, write } from "./transaction.ts";

/**
 * Counts one more in an item that stands for a period and expires at its end, in one conditional write: what comes at once is counted
 * as what comes one by one. Answers whether it was still below the limit. What is beyond it is not counted.
 */
export async function countUpTo(
  table: Table,
  key: Key,
  { limit, end }: { limit: number; end: EpochMillisecond },
): Promise<boolean> {
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
