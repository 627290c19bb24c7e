import type { SignIn } from "../accounts/sign-in.ts";
import { Refusal } from "../refusal.ts";

/** What somebody may do. Everybody books, organizers also host, admins manage the organization, and hr reads insights. */
export const roles = ["attendee", "organizer", "admin", "hr"] as const;
export type Role = (typeof roles)[number];

/** Who is asking, as the access token says. */
export interface Caller {
  userId: string;
  /** Absent where the token does not say. */
  signIn?: SignIn;
  /** Said only where the operation treats visitors otherwise than members. */
  isVisitor?: true;
}

/** Who is asking, and what their profile says that they may do. */
export interface CallerWithRoles extends Caller {
  roles: ReadonlySet<Role>;
}

/** The role that says most about somebody, for showing a person in one word. */
export function mainRole(held: readonly Role[]): Role {
  return (["admin", "organizer", "hr"] as const).find((role) => held.includes(role)) ?? "attendee";
}

/** The roles among these names, in their usual order. Everybody is an attendee, whether that is among them or not. */
export function rolesAmong(names: Iterable<string>): Role[] {
  const named = new Set(names).add("attendee");
  return roles.filter((role) => named.has(role));
}

/** Throws `forbidden` for somebody who has none of the roles that are needed. */
export function assertHasRole(held: readonly Role[], needed: readonly Role[]): void {
  if (needed.some((role) => held.includes(role))) return;
  throw new Refusal("forbidden", (say) => say.problems.roleMissing(needed));
}
