import { withAdmin } from "../../domain/people/admins.ts";
import { changedProfile, type Profile } from "../../domain/people/profile.ts";
import { rolesAmong } from "../../domain/people/role.ts";
import { notFound } from "../../domain/refusal.ts";
import { newId } from "../../runtime/ids.ts";
import type { Services } from "../../services/services.ts";
import { readAdmins, replaceAdmins } from "../../store/people/admins.ts";
import { findProfileByEmail, replaceProfile } from "../../store/people/profiles.ts";
import { transact } from "../../store/table/transaction.ts";
import { withRetries } from "../../store/table/with-retries.ts";

/**
 * Adds the role of an admin to somebody's others. The first admin is made so, by a command and not by a request; admins make the
 * next ones. Throws `not_found` where the address has no account.
 */
export function makeAdmin({ table }: Pick<Services, "table">, email: string): Promise<Profile> {
  return withRetries(async () => {
    const admins = await readAdmins(table);
    const profile = await findProfileByEmail(table, email.trim().toLowerCase());
    if (!profile) throw notFound("account");
    const changed = changedProfile(profile, { roles: rolesAmong([...profile.roles, "admin"]) }, newId());
    await transact(table, [
      ...replaceProfile(profile, changed),
      replaceAdmins(admins, withAdmin(admins.userIds, profile.userId)),
    ]);
    return changed;
  });
}
