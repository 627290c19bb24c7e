import { notificationKinds } from "../../domain/messages/kinds.ts";
import { isKnownByAddressOnly } from "../../domain/people/known-by-address.ts";
import { changedProfile, type ProfileChanges } from "../../domain/people/profile.ts";
import { newId } from "../../runtime/ids.ts";
import type { Services } from "../../services/services.ts";
import { noteNoMoreMail } from "../../store/people/no-more-mail.ts";
import { findProfile, replaceProfile } from "../../store/people/profiles.ts";
import { markUndeliverable } from "../../store/people/undeliverable.ts";
import { transact } from "../../store/table/transaction.ts";
import { withRetries } from "../../store/table/with-retries.ts";

/**
 * No more mail to somebody whom others have invited by address. They take no invitations from now on, also once everything else about them
 * is forgotten, until they prove the address. Whoever has a log-in by then is mailed no more than what always comes, and can say otherwise.
 * Somebody who is gone is no error.
 */
export async function stopMail({ table, clock }: Services, userId: string): Promise<void> {
  const now = clock.now();
  const isStranger = await withRetries(async () => {
    const profile = await findProfile(table, userId);
    if (!profile) return false;
    const isStranger = isKnownByAddressOnly(profile);
    const changes: ProfileChanges = isStranger ? { ...silence, invitations: "nobody" } : silence;
    await transact(table, [
      ...replaceProfile(profile, changedProfile(profile, changes, newId())),
      ...(isStranger ? [noteNoMoreMail(profile.email, now)] : []),
    ]);
    return isStranger;
  });
  if (isStranger) await withRetries(() => markUndeliverable(table, userId, now));
}

const silence: ProfileChanges = {
  notifications: Object.fromEntries(notificationKinds.map((kind) => [kind, false])),
};
