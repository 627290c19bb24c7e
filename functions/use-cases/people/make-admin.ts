import type { Profile } from "../../domain/people/profile.ts";
import { notFound } from "../../domain/refusal.ts";
import type { AccountServices } from "../../services/services.ts";
import { readProfile } from "../../store/people/profiles.ts";
import { findAccount } from "../../user-pool/accounts.ts";
import { ensureProfile } from "../accounts/ensure-profile.ts";
import { setRoles } from "./set-roles.ts";

/**
 * Adds the role of an admin to somebody's others. The first admin is made so, by a command and not by a request; admins make the
 * next ones. Throws `not_found` where the address has no account.
 */
export async function makeAdmin(
  services: Pick<AccountServices, "userPool" | "table" | "clock">,
  email: string,
): Promise<Profile> {
  const account = await findAccount(services.userPool, email.toLowerCase());
  if (!account) throw notFound("account");
  await ensureProfile(services, account.userId);
  const { roles } = await readProfile(services.table, account.userId);
  return setRoles(services, account.userId, [...roles, "admin"]);
}
