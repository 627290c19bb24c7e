import type { Profile } from "../../domain/people/profile.ts";
import { notFound } from "../../domain/refusal.ts";
import type { AccountServices } from "../../services/services.ts";
import { readProfile } from "../../store/people/profiles.ts";
import { findAccount } from "../../user-pool/user-pool.ts";
import { ensureProfile, setRoles } from "../accounts/open-account.ts";

/**
 * Adds the role admin to somebody's others. This is how the first admin comes to be, by a command and not by a request; admins
 * make the next. Throws `not_found` where the address has no account.
 */
export async function makeAdmin(
  services: Pick<AccountServices, "userPool" | "table" | "clock">,
  email: string,
): Promise<Profile> {
  const { userPool, table } = services;
  const account = await findAccount(userPool, email.toLowerCase());
  if (!account) throw notFound("account");
  await ensureProfile(services, account.userId);
  const { roles } = await readProfile(table, account.userId);
  return setRoles(userPool, table, account.userId, [...roles, "admin"]);
}
