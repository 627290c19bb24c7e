import type { Caller } from "../../domain/people/role.ts";
import { Refusal } from "../../domain/refusal.ts";
import { newId } from "../../runtime/ids.ts";
import type { AccountServices } from "../../services/services.ts";
import { askToCloseAgain, beginClosing, findAccountClosing } from "../../store/accounts/account-closing.ts";
import { readProfile } from "../../store/people/profiles.ts";
import { withRetries } from "../../store/table/with-retries.ts";
import { deleteAccount } from "../../user-pool/user-pool.ts";

/**
 * Closes the caller's account: nobody can sign in to it, book or invite this person any more once this has answered. The rest is
 * `forget`'s, in the background; asked once more, whatever was cut off goes on. Throws `invalid_state` for an admin.
 */
export async function closeAccount(
  { table, userPool, clock }: Pick<AccountServices, "table" | "userPool" | "clock">,
  { userId, roles }: Caller,
): Promise<void> {
  await withRetries(async () => {
    const askedAt = clock.now();
    const closing = await findAccountClosing(table, userId);
    if (closing) return askToCloseAgain(table, { ...closing, askedAt });
    const profile = await readProfile(table, userId);
    if (roles.has("admin") || profile.roles.includes("admin")) {
      throw new Refusal(
        "invalid_state",
        "Another admin must take the role of an admin from you first; then log in again.",
      );
    }
    await beginClosing(table, profile, { userId, standIn: newId(), askedAt });
  });
  await deleteAccount(userPool, userId);
}
