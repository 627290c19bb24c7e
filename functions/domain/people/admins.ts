import { Refusal } from "../refusal.ts";

/** The admins, by their ids, with this person. */
export function withAdmin(admins: readonly string[], userId: string): string[] {
  return [...new Set([...admins, userId])];
}

/** The admins without this person. Throws `last_admin` where nobody is left. */
export function withoutAdmin(admins: readonly string[], userId: string): string[] {
  const left = admins.filter((admin) => admin !== userId);
  if (left.length > 0) return left;
  throw new Refusal("last_admin", (say) => say.problems.noOtherAdmin);
}
