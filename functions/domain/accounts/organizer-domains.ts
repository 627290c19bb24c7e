import { Refusal } from "../refusal.ts";

/**
 * Signing up as an organizer is open to the owners of addresses at these domains, in lower case; `*` is every domain.
 * Throws `forbidden` for everybody else.
 */
export function assertOpenToOrganizers(email: string, domains: readonly string[]): void {
  const domain = email.slice(email.lastIndexOf("@") + 1);
  if (domains.includes("*") || domains.includes(domain)) return;
  throw new Refusal("forbidden", (say) => say.problems.noOrganizersAddress);
}
