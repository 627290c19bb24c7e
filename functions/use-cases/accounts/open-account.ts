import type { Account } from "../../domain/accounts/account.ts";
import { assertOpenToOrganizers } from "../../domain/accounts/organizer-domains.ts";
import { newProfile } from "../../domain/people/profile.ts";
import { rolesAmong } from "../../domain/people/role.ts";
import { Refusal } from "../../domain/refusal.ts";
import { newId } from "../../runtime/ids.ts";
import type { AccountServices } from "../../services/services.ts";
import { createProfile, findProfile } from "../../store/people/profiles.ts";
import { withRetries } from "../../store/table/with-retries.ts";
import { confirmUnproved, findAccount, giveRole, signUp } from "../../user-pool/accounts.ts";
import { type Credentials, isPassword } from "../../user-pool/sign-in.ts";
import { throttleAttempts } from "./throttle-attempts.ts";

export interface Applicant extends Credentials {
  name: string;
  timeZone: string;
  role: "attendee" | "organizer";
}

/**
 * Signs somebody up. Their account stands in the user pool and their profile in the table. The pool comes first and nothing joins the
 * two, so whatever is cut off in between is completed by the next sign-up or log-in. Throws `forbidden` where the address is not that
 * of an organizer, `email_taken`, and `invalid_request` for what the user pool does not take.
 */
export async function openAccount(
  services: AccountServices,
  applicant: Applicant,
): Promise<Pick<Account, "userId" | "confirmed">> {
  const { userPool, table, clock, signUpRules } = services;
  const { email, name, timeZone, role } = applicant;
  if (role === "organizer") assertOpenToOrganizers(email, signUpRules.organizerEmailDomains);
  const account = (await signUp(userPool, applicant)) ?? (await unfinishedAccount(services, applicant));
  const { userId } = account;
  if (role === "organizer") await giveRole(userPool, userId, role);
  const confirmsNow = signUpRules.confirmAccounts === "at-once" && !account.confirmed;
  if (confirmsNow) await confirmUnproved(userPool, userId);
  // This comes last, so that of twins who complete each other's account only one is told that it is theirs.
  const profile = newProfile({ userId, email, name, timeZone, roles: rolesAmong([role]) }, newId(), clock.now());
  if (!(await withRetries(() => createProfile(table, profile)))) throw emailTaken();
  return { userId, confirmed: account.confirmed || confirmsNow };
}

/** The account whose sign-up was cut off, for whoever knows its password. Throws `email_taken` in every other case. */
async function unfinishedAccount(services: AccountServices, credentials: Credentials): Promise<Account> {
  const { userPool, table } = services;
  const account = await findAccount(userPool, credentials.email);
  if (!account || (await findProfile(table, account.userId))) throw emailTaken();
  try {
    await throttleAttempts(services, "sign-up", credentials.email, async () => {
      if (!(await isPassword(userPool, credentials))) throw emailTaken();
    });
  } catch (error) {
    throw error instanceof Refusal ? emailTaken() : error;
  }
  return account;
}

function emailTaken(): Refusal {
  return new Refusal("email_taken", "This address already has an account. Log in, or reset its password.");
}
