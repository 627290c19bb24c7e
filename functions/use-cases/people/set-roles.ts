import { changedProfile, type Profile } from "../../domain/people/profile.ts";
import { type Role, rolesAmong } from "../../domain/people/role.ts";
import { newId } from "../../runtime/ids.ts";
import type { AccountServices } from "../../services/services.ts";
import { readProfile, replaceProfile } from "../../store/people/profiles.ts";
import { transact } from "../../store/table/transaction.ts";
import { withRetries } from "../../store/table/with-retries.ts";
import { giveRole, readRoles, takeRole } from "../../user-pool/accounts.ts";

/**
 * Gives somebody exactly these roles: in the user pool, whose next token for them says so, and in their profile, which others see.
 * Throws `not_found` where there is no such person.
 */
export async function setRoles(
  { userPool, table }: Pick<AccountServices, "userPool" | "table">,
  userId: string,
  wanted: readonly Role[],
): Promise<Profile> {
  await readProfile(table, userId);
  const roles = rolesAmong(wanted);
  const held = await readRoles(userPool, userId);
  for (const role of roles) if (!held.includes(role)) await giveRole(userPool, userId, role);
  for (const role of held) if (!roles.includes(role)) await takeRole(userPool, userId, role);
  return withRetries(async () => {
    const profile = await readProfile(table, userId);
    const changed = changedProfile(profile, { roles }, newId());
    await transact(table, replaceProfile(profile, changed));
    return changed;
  });
}
