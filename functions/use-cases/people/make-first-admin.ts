import { changedProfile } from "../../domain/people/profile.ts";
import { rolesAmong } from "../../domain/people/role.ts";
import { newId } from "../../runtime/ids.ts";
import type { AllServices } from "../../services/services.ts";
import { readAdmins, replaceAdmins } from "../../store/people/admins.ts";
import { findProfile, replaceProfile } from "../../store/people/profiles.ts";
import { transact } from "../../store/table/transaction.ts";
import { withRetries } from "../../store/table/with-retries.ts";

/**
 * Makes an admin of somebody who signs in with the address that the configuration names and has proved it, as long as there is no admin.
 * Everybody else costs nothing.
 */
export async function makeFirstAdmin(
  { table, firstAdminEmail }: Pick<AllServices, "table" | "firstAdminEmail">,
  { userId, email }: { userId: string; email: string },
): Promise<void> {
  if (email !== firstAdminEmail) return;
  await withRetries(async () => {
    const admins = await readAdmins(table);
    if (admins.userIds.length > 0) return;
    const profile = await findProfile(table, userId);
    if (!profile?.emailProved || profile.email !== firstAdminEmail) return;
    const changed = changedProfile(profile, { roles: rolesAmong([...profile.roles, "admin"]) }, newId());
    await transact(table, [...replaceProfile(profile, changed), replaceAdmins(admins, [userId])]);
  });
}
