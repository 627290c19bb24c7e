import { liesWithin } from "../people/email-domain.ts";
import { Refusal } from "../refusal.ts";

/**
 * Signing up as an organizer is open to the owners of addresses at these domains, in lower case; `*` is every domain.
 * Throws `forbidden` for everybody else.
 */
export function assertOpenToOrganizers(email: string, domains: readonly string[]): void {
  if (liesWithin(email, domains)) return;
  throw new Refusal("forbidden", (say) => say.problems.noOrganizersAddress);
}
