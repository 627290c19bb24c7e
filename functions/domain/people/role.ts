/** What somebody may do. Everybody books; organizers also host; admins manage the organization; hr reads insights. */
export const roles = ["attendee", "organizer", "admin", "hr"] as const;
export type Role = (typeof roles)[number];

/** Who is asking, as the access token says. */
export interface Caller {
  userId: string;
  roles: ReadonlySet<Role>;
}

/** The role that says most about somebody, for showing a person in one word. */
export function mainRole(held: readonly Role[]): Role {
  return (["admin", "organizer", "hr"] as const).find((role) => held.includes(role)) ?? "attendee";
}

/** The roles among these names, in their usual order. Everybody is an attendee, named or not. */
export function rolesAmong(names: Iterable<string>): Role[] {
  const named = new Set(names).add("attendee");
  return roles.filter((role) => named.has(role));
}
