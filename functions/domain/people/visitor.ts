import { Refusal } from "../refusal.ts";
import { liesWithin } from "./email-domain.ts";
import type { Profile } from "./profile.ts";
import type { Caller } from "./role.ts";

/**
 * Somebody from elsewhere: their address lies outside the domains of the organization's own people, with an account or without. Whoever
 * was given a role, such as an organizer from another company, is trusted like a member and is no visitor.
 */
export function isVisitor(
  { email, roles }: Pick<Profile, "email" | "roles">,
  memberEmailDomains: readonly string[],
): boolean {
  return !liesWithin(email, memberEmailDomains) && roles.every((role) => role === "attendee");
}

/** Whether there are any: with `*` everybody is a member. */
export function knowsVisitors(memberEmailDomains: readonly string[]): boolean {
  return !memberEmailDomains.includes("*");
}

/** Throws `forbidden` for a visitor who would invite people by their ids: they know addresses. */
export function assertMayInviteByIds({ isVisitor }: Pick<Caller, "isVisitor">, userIds: readonly string[]): void {
  if (isVisitor && userIds.length > 0) throw new Refusal("forbidden", (say) => say.problems.visitorsInviteByAddress);
}
