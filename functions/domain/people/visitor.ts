import { liesWithin } from "./email-domain.ts";
import type { Profile } from "./profile.ts";

/** Somebody whose address lies outside the domains of the organization's own people: a guest here, with an account or without. */
export function isVisitor({ email }: Pick<Profile, "email">, memberEmailDomains: readonly string[]): boolean {
  return !liesWithin(email, memberEmailDomains);
}
