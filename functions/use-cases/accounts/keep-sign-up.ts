import { mailNotConfigured } from "../../domain/accounts/challenge.ts";
import { assertOpenToOrganizers } from "../../domain/accounts/organizer-domains.ts";
import type { SignUp } from "../../domain/accounts/sign-up.ts";
import { newId } from "../../runtime/ids.ts";
import type { AllServices } from "../../services/services.ts";
import { findSignUp, replaceSignUp } from "../../store/accounts/sign-ups.ts";
import { checkFree } from "../../store/people/addresses.ts";
import { checkProfile } from "../../store/people/profiles.ts";
import { transact } from "../../store/table/transaction.ts";
import { withRetries } from "../../store/table/with-retries.ts";
import { deleteAccount, forgetPassword, setPassword } from "../../user-pool/accounts.ts";
import { emailTaken } from "./email-taken.ts";
import type { Applicant } from "./open-account.ts";
import { ownerOfAddress } from "./owner-of-address.ts";

/**
 * Keeps what somebody has said who wants an account, until they prove the address: before that it is nobody's, and a later sign-up takes
 * the place of an earlier one. Answers the id that they will have. Throws as `openAccount` does, and `mail_not_configured`, as nobody
 * could prove anything.
 *
 * The log-in at the pool comes first. Cut off after that, it leaves one that no address leads to, which nobody can use.
 */
export async function keepSignUp(
  services: Pick<AllServices, "table" | "clock" | "userPool" | "signUpRules" | "mailSender">,
  { email, password, name, timeZone, language = null, role }: Applicant,
): Promise<string> {
  const { table, clock, userPool, signUpRules, mailSender } = services;
  if (!mailSender) throw mailNotConfigured();
  if (role === "organizer") assertOpenToOrganizers(email, signUpRules.organizerEmailDomains);
  const owner = await withRetries(() => ownerOfAddress(table, email));
  if (owner?.account === "log-in") throw emailTaken();
  const userId = owner?.userId ?? newId();
  await setPassword(userPool, { userId, password });
  const signUp: SignUp = { id: newId(), userId, email, name, timeZone, language, role, madeAt: clock.now() };
  const before = await withRetries(() => keep(services, signUp));
  if (before === "taken") {
    if (owner) await forgetPassword(userPool, userId);
    else await deleteAccount(userPool, userId);
    throw emailTaken();
  }
  if (before && before.userId !== userId) await deleteAccount(userPool, before.userId);
  return userId;
}

/** Answers the sign-up that was there before, or that somebody has proved meanwhile that the address is theirs. */
async function keep({ table }: Pick<AllServices, "table">, signUp: SignUp): Promise<SignUp | "taken" | undefined> {
  const { email, userId } = signUp;
  const [before, owner] = await Promise.all([findSignUp(table, email), ownerOfAddress(table, email)]);
  if (before?.id === signUp.id) return before;
  // Somebody who has been invited meanwhile has another id: they sign up again.
  if (owner && (owner.account === "log-in" || owner.userId !== userId)) return "taken";
  await transact(table, [replaceSignUp(before, signUp), owner ? checkProfile(owner) : checkFree(email)]);
  return before;
}
