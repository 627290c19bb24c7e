import { Refusal } from "../refusal.ts";

/** The admins, by their ids, once this person is one of them. */
export function withAdmin(admins: readonly string[], userId: string): string[] {
  return [...new Set([...admins, userId])];
}

/** The admins once this person is none any more. Throws `last_admin` where nobody is left. */
export function withoutAdmin(admins: readonly string[], userId: string): string[] {
  const left = admins.filter((admin) => admin !== userId);
  if (left.length > 0) return left;
  throw new Refusal("last_admin", "Nobody else is an admin: give the role to somebody else first.");
}
