import { assertOpenToOrganizers } from "../../domain/accounts/organizer-domains.ts";
import { type NewPerson, newProfile, openedProfile, type Profile } from "../../domain/people/profile.ts";
import { rolesAmong } from "../../domain/people/role.ts";
import { newId } from "../../runtime/ids.ts";
import type { Table } from "../../runtime/table.ts";
import type { AccountServices } from "../../services/services.ts";
import { createProfile, findSettledProfile, openProfile } from "../../store/people/profiles.ts";
import { transact, VersionConflict } from "../../store/table/transaction.ts";
import { withRetries } from "../../store/table/with-retries.ts";
import { deleteAccount, setPassword } from "../../user-pool/accounts.ts";
import { emailTaken } from "./email-taken.ts";
import { ownerOfAddress } from "./owner-of-address.ts";

export interface Applicant extends Pick<NewPerson, "language"> {
  email: string;
  password: string;
  name: string;
  timeZone: string;
  role: "attendee" | "organizer";
}

/**
 * Signs somebody up whose address is taken on trust, and answers their id: the one that was chosen beforehand, unless they are known
 * already. Throws `forbidden` where the address is not that of an organizer, `email_taken`, and `invalid_request` for what the user pool
 * does not take.
 *
 * The log-in at the pool comes first, and the address leads to it last: cut off in between, it leaves a log-in that no address
 * leads to, which nobody can use and which is in nobody's way.
 */
export async function openAccount(
  { userPool, table, clock, signUpRules }: AccountServices,
  { email, password, name, timeZone, language = null, role }: Applicant,
  chosenId = newId(),
): Promise<string> {
  if (role === "organizer") assertOpenToOrganizers(email, signUpRules.organizerEmailDomains);
  const known = await withRetries(() => ownerOfAddress(table, email));
  if (known?.account === "log-in") throw emailTaken();
  const userId = known?.userId ?? chosenId;
  await setPassword(userPool, { userId, password });
  const person: NewPerson = { userId, email, name, timeZone, language, roles: rolesAmong([role]), hasPassword: true };
  const changeId = newId();
  const isOpen = await withRetries(() =>
    known
      ? openKnown(table, known, openedProfile(known, person, changeId))
      : createProfile(table, newProfile(person, changeId, clock.now())),
  );
  if (isOpen) return userId;
  if (!known) await deleteAccount(userPool, userId);
  throw emailTaken();
}

/** False where somebody else came first. */
async function openKnown(table: Table, known: Profile, opened: Profile): Promise<boolean> {
  try {
    await transact(table, openProfile(known, opened));
    return true;
  } catch (error) {
    if (!(error instanceof VersionConflict)) throw error;
    return (await findSettledProfile(table, known.userId))?.changeId === opened.changeId;
  }
}
