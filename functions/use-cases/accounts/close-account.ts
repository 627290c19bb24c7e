import { withoutAdmin } from "../../domain/people/admins.ts";
import type { Profile } from "../../domain/people/profile.ts";
import type { Caller } from "../../domain/people/role.ts";
import { notFound } from "../../domain/refusal.ts";
import { newId } from "../../runtime/ids.ts";
import type { AccountServices, Services } from "../../services/services.ts";
import { type AccountClosing, findAccountClosing, putAccountClosing } from "../../store/accounts/account-closing.ts";
import { availabilityKey } from "../../store/availability/availability.ts";
import { findOwnerOfAddress, freeAddress } from "../../store/people/addresses.ts";
import { readAdmins, replaceAdmins } from "../../store/people/admins.ts";
import { leaveDirectory } from "../../store/people/directory.ts";
import { giveUpHandle } from "../../store/people/handles.ts";
import { unindexOrganizer } from "../../store/people/organizers.ts";
import { findProfile, removeProfile } from "../../store/people/profiles.ts";
import { remove } from "../../store/table/actions.ts";
import { transact } from "../../store/table/transaction.ts";
import { withRetries } from "../../store/table/with-retries.ts";
import { deleteAccount } from "../../user-pool/accounts.ts";

type ClosingServices = Pick<AccountServices, "table" | "userPool" | "clock">;

/**
 * Closes the caller's account: once this has answered, nobody can sign in to it, and nobody can book or invite this person.
 * `erasePerson` does the rest, in the background. If it was interrupted, it goes on when it is asked again. Throws `last_admin` for the only admin.
 */
export async function closeAccount(services: ClosingServices, caller: Caller): Promise<void> {
  await withRetries(() => beginClosing(services, caller));
  await deleteAccount(services.userPool, caller.userId);
}

/** Throws `VersionConflict` where the profile has changed since it was read. */
async function beginClosing({ table, clock }: ClosingServices, { userId }: Caller): Promise<void> {
  // In this order: an attempt whose answer was lost has taken the profile away, and finds its own work.
  const profile = await findProfile(table, userId);
  const begun = await findAccountClosing(table, userId);
  if (begun) return transact(table, [putAccountClosing({ ...begun, askedAt: clock.now() })]);
  if (!profile) throw notFound("person");
  await takeAway({ table, clock }, profile);
}

/**
 * Takes away what leads to somebody, and sets the background to work. Throws `VersionConflict` where the profile has changed since it was
 * read, and `last_admin` for the only admin.
 */
export async function takeAway({ table, clock }: Services, profile: Profile): Promise<void> {
  const { userId } = profile;
  const owner = await findOwnerOfAddress(table, profile.email);
  const admins = profile.roles.includes("admin") ? await readAdmins(table) : undefined;
  const closing: AccountClosing = { userId, pseudonym: newId(), askedAt: clock.now() };
  await transact(table, [
    putAccountClosing(closing),
    removeProfile(profile),
    remove(availabilityKey(userId)),
    unindexOrganizer(userId),
    ...leaveDirectory(profile),
    ...(owner === userId ? [freeAddress(profile)] : []),
    ...(profile.handle === null ? [] : [giveUpHandle(profile.handle, userId, clock.now())]),
    ...(admins ? [replaceAdmins(admins, withoutAdmin(admins.userIds, userId))] : []),
  ]);
}
