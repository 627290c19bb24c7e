import { isKnownByAddressOnly, rememberedSince } from "../../domain/people/known-by-address.ts";
import type { Services } from "../../services/services.ts";
import { type Forgetting, forgetAfter } from "../../store/accounts/forgetting.ts";
import { findLastMeetingEnd } from "../../store/calendar/last-meeting.ts";
import { checkProfile, findProfile } from "../../store/people/profiles.ts";
import { transact } from "../../store/table/transaction.ts";
import { withRetries } from "../../store/table/with-retries.ts";
import { takeAway } from "./close-account.ts";

/**
 * Forgets somebody who has no log-in once their last meeting is long over, as if they had closed an account. Where there has been a later
 * meeting since the time for it was set, it is set anew. Somebody who has a log-in by now stays.
 */
export async function forgetStranger(services: Services, { userId }: Forgetting): Promise<void> {
  const { table, clock } = services;
  await withRetries(async () => {
    const profile = await findProfile(table, userId);
    if (!profile || !isKnownByAddressOnly(profile)) return;
    const lastEnd = await findLastMeetingEnd(table, userId, rememberedSince(clock.now()));
    if (lastEnd === undefined) return takeAway(services, profile);
    await transact(table, [checkProfile(profile), forgetAfter(userId, lastEnd)]);
  });
}
