import { Refusal } from "../refusal.ts";
import { liesWithin } from "./email-domain.ts";
import type { Profile } from "./profile.ts";
import type { Caller } from "./role.ts";

/** Somebody whose address lies outside the domains of the organization's own people: a guest here, with an account or without. */
export function isVisitor({ email }: Pick<Profile, "email">, memberEmailDomains: readonly string[]): boolean {
  return !liesWithin(email, memberEmailDomains);
}

/** Whether there are any: with `*` everybody is a member. */
export function knowsVisitors(memberEmailDomains: readonly string[]): boolean {
  return !memberEmailDomains.includes("*");
}

/** Whether somebody may do what members do. A visitor who was given a role, such as an organizer from elsewhere, is trusted like a member. */
export function actsAsMember(
  profile: Pick<Profile, "email" | "roles">,
  memberEmailDomains: readonly string[],
): boolean {
  return !isVisitor(profile, memberEmailDomains) || profile.roles.some((role) => role !== "attendee");
}

/** Throws `forbidden` for a visitor who would invite people by their ids: they know addresses. */
export function assertMayInviteByIds({ isVisitor }: Pick<Caller, "isVisitor">, userIds: readonly string[]): void {
  if (isVisitor && userIds.length > 0) throw new Refusal("forbidden", (say) => say.problems.visitorsInviteByAddress);
}
