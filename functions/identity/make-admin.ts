import type { Profile } from "../domain/people/profile.ts";
import { notFound } from "../domain/refusal.ts";
import type { IdentityServices } from "../platform/identity-services.ts";
import { readProfile } from "../store/profiles.ts";
import { ensureProfile, setRoles } from "./accounts.ts";
import { findAccount } from "./user-pool.ts";

/**
 * Adds the role admin to somebody's others. This is how the first admin comes to be, by a command and not by a request; admins
 * make the next. Throws `not_found` where the address has no account.
 */
export async function makeAdmin(
  services: Pick<IdentityServices, "identity" | "table" | "clock">,
  email: string,
): Promise<Profile> {
  const { identity, table } = services;
  const account = await findAccount(identity, email.toLowerCase());
  if (!account) throw notFound("account");
  await ensureProfile(services, account.userId);
  const { roles } = await readProfile(table, account.userId);
  return setRoles(identity, table, account.userId, [...roles, "admin"]);
}
