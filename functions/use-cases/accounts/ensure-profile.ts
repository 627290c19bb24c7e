import { personBehind } from "../../domain/accounts/account.ts";
import { newProfile } from "../../domain/people/profile.ts";
import { notFound, Refusal } from "../../domain/refusal.ts";
import { newId } from "../../runtime/ids.ts";
import type { AccountServices } from "../../services/services.ts";
import { createProfile, findProfile } from "../../store/people/profiles.ts";
import { withRetries } from "../../store/table/with-retries.ts";
import { findAccount, readRoles } from "../../user-pool/accounts.ts";

/**
 * Makes the profile of an account that has none: its sign-up was cut off, or was made at the user pool itself.
 * Throws `not_found` where there is no such account, `unauthenticated` where it is being closed.
 */
export async function ensureProfile(
  { userPool, table, clock }: Pick<AccountServices, "userPool" | "table" | "clock">,
  userId: string,
): Promise<void> {
  if (await findProfile(table, userId)) return;
  const account = await findAccount(userPool, userId);
  if (!account) throw notFound("person");
  const profile = newProfile(personBehind(account, await readRoles(userPool, userId)), newId(), clock.now());
  const isNew = await withRetries(() => createProfile(table, profile));
  if (isNew || (await findProfile(table, userId))) return;
  throw new Refusal("unauthenticated", "This account is being closed.");
}
