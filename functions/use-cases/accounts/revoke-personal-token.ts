import { notFound } from "../../domain/refusal.ts";
import type { Services } from "../../services/services.ts";
import { removePersonalToken } from "../../store/accounts/personal-tokens.ts";
import { VersionConflict, write } from "../../store/table/transaction.ts";
import { withRetries } from "../../store/table/with-retries.ts";

/** Nobody gets in with it any more. Throws `not_found` where the person has no such token. */
export async function revokePersonalToken(
  { table }: Pick<Services, "table">,
  userId: string,
  id: string,
): Promise<void> {
  let mayHaveLanded = false;
  await withRetries(async () => {
    try {
      await write(table, removePersonalToken(userId, id));
    } catch (error) {
      if (!(error instanceof VersionConflict)) {
        mayHaveLanded = true;
        throw error;
      }
      // An attempt whose answer was lost has taken it away.
      if (!mayHaveLanded) throw notFound("personalToken");
    }
  });
}
