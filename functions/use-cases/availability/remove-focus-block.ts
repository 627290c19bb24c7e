import type { Services } from "../../services/services.ts";
import { readFocusBlock, removalOfFocusBlock } from "../../store/availability/focus-blocks.ts";
import { transact, VersionConflict } from "../../store/table/transaction.ts";
import { withRetries } from "../../store/table/with-retries.ts";

/** Throws `not_found` where this person has no such block. */
export async function removeFocusBlock({ table, clock }: Services, userId: string, blockId: string): Promise<void> {
  const block = await withRetries(() => readFocusBlock(table, userId, blockId));
  await withRetries(async () => {
    try {
      await transact(table, removalOfFocusBlock(userId, block, clock.now()));
    } catch (error) {
      // Blocks never change: one that is not as it was read has been taken off the calendar already.
      if (!(error instanceof VersionConflict)) throw error;
    }
  });
}
