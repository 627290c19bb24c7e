import { type Account, personBehind } from "../../domain/accounts/account.ts";
import { changedProfile, newProfile, type Profile } from "../../domain/people/profile.ts";
import { type Role, rolesAmong } from "../../domain/people/role.ts";
import { notFound, Refusal } from "../../domain/refusal.ts";
import type { Table } from "../../runtime/table.ts";
import type { UserPool } from "../../runtime/user-pool.ts";
import type { AccountServices } from "../../services/services.ts";
import { createProfile, findProfile, readProfile, saveProfile } from "../../store/people/profiles.ts";
import { withRetries } from "../../store/table/with-retries.ts";
import {
  type Credentials,
  confirmUnproved,
  findAccount,
  giveRole,
  isPassword,
  readRoles,
  signUp,
  takeRole,
} from "../../user-pool/user-pool.ts";
import { throttleAttempts } from "./throttle-attempts.ts";

/**
 * A person's account stands in the user pool and their profile in the table. The pool comes first and nothing joins the two, so
 * whatever is cut off in between is completed by the next sign-up or log-in.
 */

export interface Applicant extends Credentials {
  name: string;
  timeZone: string;
  role: "attendee" | "organizer";
}

/** Signs somebody up. Throws `email_taken`, and `invalid_request` for what the user pool does not take. */
export async function openAccount(
  services: AccountServices,
  applicant: Applicant,
): Promise<Pick<Account, "userId" | "confirmed">> {
  const { userPool, table, clock, signUpRules } = services;
  const { email, name, timeZone, role } = applicant;
  const account = (await signUp(userPool, applicant)) ?? (await unfinishedAccount(services, applicant));
  const { userId } = account;
  if (role === "organizer") await giveRole(userPool, userId, role);
  const confirmsNow = signUpRules.confirmAccounts === "at-once" && !account.confirmed;
  if (confirmsNow) await confirmUnproved(userPool, userId);
  // Last, so that of twins who complete each other's account only one is told that it is theirs.
  const profile = newProfile({ userId, email, name, timeZone, roles: rolesAmong([role]) }, clock.now());
  if (!(await withRetries(() => createProfile(table, profile)))) throw emailTaken();
  return { userId, confirmed: account.confirmed || confirmsNow };
}

/** An account whose sign-up was cut off, for whoever knows its password. Throws `email_taken` for anybody and anything else. */
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

/**
 * Makes the profile of an account that has none: its sign-up was cut off, or made at the user pool itself.
 * Throws `not_found` where there is no such account, `unauthenticated` where it is being closed.
 */
export async function ensureProfile(
  { userPool, table, clock }: Pick<AccountServices, "userPool" | "table" | "clock">,
  userId: string,
): Promise<void> {
  if (await findProfile(table, userId)) return;
  const account = await findAccount(userPool, userId);
  if (!account) throw notFound("person");
  const profile = newProfile(personBehind(account, await readRoles(userPool, userId)), clock.now());
  const isNew = await withRetries(() => createProfile(table, profile));
  if (isNew || (await findProfile(table, userId))) return;
  throw new Refusal("unauthenticated", "This account is being closed.");
}

/**
 * Gives somebody exactly these roles: in the user pool, whose next token for them says so, and in their profile, which others see.
 * Throws `not_found` where there is no such person.
 */
export async function setRoles(
  userPool: UserPool,
  table: Table,
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
    const changed = changedProfile(profile, { roles });
    await saveProfile(table, profile, changed);
    return changed;
  });
}

function emailTaken(): Refusal {
  return new Refusal("email_taken", "This address has an account already: log in, or reset its password.");
}
