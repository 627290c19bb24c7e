import type { Environment } from "./environment.ts";

/** The e-mail domains of the organization's own people. `*` stands for all. Everybody else is a visitor. */
export function readMemberEmailDomains({
  MEMBER_EMAIL_DOMAINS,
}: Pick<Environment, "MEMBER_EMAIL_DOMAINS">): readonly string[] {
  return MEMBER_EMAIL_DOMAINS;
}
