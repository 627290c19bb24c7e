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
