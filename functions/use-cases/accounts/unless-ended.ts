import { recentProofRequired } from "../../domain/accounts/sign-in.ts";
import { VersionConflict } from "../../store/table/transaction.ts";

/**
 * Writes a transaction that begins with the condition that the caller's session has not been ended. Throws `recent_proof_required` where
 * that is why it was not written.
 */
export async function unlessEnded(write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    throw error instanceof VersionConflict && error.failed.includes(0) ? recentProofRequired() : error;
  }
}
