import type { Caller } from "../domain/people/role.ts";
import { Refusal } from "../domain/refusal.ts";
import type { IdentityServices } from "../platform/identity-services.ts";
import { newId } from "../platform/ids.ts";
import { retrying } from "../platform/retrying.ts";
import { askAgain, beginLeaving, findLeaving } from "../store/leaving.ts";
import { readProfile } from "../store/profiles.ts";
import { deleteAccount } from "./user-pool.ts";

/**
 * Closes the caller's account: nobody can sign in to it, book or invite this person any more once this has answered. The rest is
 * `forget`'s, in the background; asked once more, whatever was cut off goes on. Throws `invalid_state` for an admin.
 */
export async function closeAccount(
  { table, identity, clock }: Pick<IdentityServices, "table" | "identity" | "clock">,
  { userId, roles }: Caller,
): Promise<void> {
  await retrying(async () => {
    const askedAt = clock.now();
    const leaving = await findLeaving(table, userId);
    if (leaving) return askAgain(table, { ...leaving, askedAt });
    const profile = await readProfile(table, userId);
    if (roles.has("admin") || profile.roles.includes("admin")) {
      throw new Refusal(
        "invalid_state",
        "Another admin must take the role of an admin from you first; then log in again.",
      );
    }
    await beginLeaving(table, profile, { userId, standIn: newId(), askedAt });
  });
  await deleteAccount(identity, userId);
}
