import type { Account } from "../../domain/accounts/account.ts";
import { assertOpenToOrganizers } from "../../domain/accounts/organizer-domains.ts";
import { type NewPerson, newProfile } from "../../domain/people/profile.ts";
import { rolesAmong } from "../../domain/people/role.ts";
import { Refusal } from "../../domain/refusal.ts";
import { newId } from "../../runtime/ids.ts";
import type { AccountServices } from "../../services/services.ts";
import { findOwnerOfAddress } from "../../store/people/addresses.ts";
import { createProfile } from "../../store/people/profiles.ts";
import { withRetries } from "../../store/table/with-retries.ts";
import { confirmUnproved, deleteAccount, signUp } from "../../user-pool/accounts.ts";

export interface Applicant extends Pick<NewPerson, "language"> {
  email: string;
  password: string;
  name: string;
  timeZone: string;
  role: "attendee" | "organizer";
  /** Chosen beforehand, as the demo does; made here unless said. */
  userId?: string;
}

/**
 * Signs somebody up. Throws `forbidden` where the address is not that of an organizer, `email_taken`, and `invalid_request` for what
 * the user pool does not take.
 *
 * The log-in at the pool comes first, and the address leads to it last: cut off in between, it leaves a log-in that no address
 * leads to, which nobody can use and which is in nobody's way.
 */
export async function openAccount(
  { userPool, table, clock, signUpRules }: AccountServices,
  { email, password, name, timeZone, language = null, role, userId = newId() }: Applicant,
): Promise<Pick<Account, "userId" | "isConfirmed">> {
  if (role === "organizer") assertOpenToOrganizers(email, signUpRules.organizerEmailDomains);
  // Most often this is known before the pool has mailed anybody a code.
  if (await findOwnerOfAddress(table, email)) throw emailTaken();
  const isConfirmed = signUpRules.confirmAccounts === "at-once";
  await signUp(userPool, { userId, password }, email);
  if (isConfirmed) await confirmUnproved(userPool, userId);
  const profile = newProfile(
    { userId, email, name, timeZone, language, roles: rolesAmong([role]) },
    newId(),
    clock.now(),
  );
  if (await withRetries(() => createProfile(table, profile))) return { userId, isConfirmed };
  await deleteAccount(userPool, userId);
  throw emailTaken();
}

function emailTaken(): Refusal {
  return new Refusal("email_taken", (say) => say.problems.emailTaken);
}
