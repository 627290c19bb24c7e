import type { Environment } from "./environment.ts";

/** What a deployment says about new accounts. */
export interface SignUpRules {
  /** E-mail domains whose owners may sign up as organizers; `*` for all. */
  organizerEmailDomains: readonly string[];
  confirmAccounts: Environment["CONFIRM_ACCOUNTS"];
}

export function readSignUpRules({ ORGANIZER_EMAIL_DOMAINS, CONFIRM_ACCOUNTS }: Environment): SignUpRules {
  return { organizerEmailDomains: ORGANIZER_EMAIL_DOMAINS, confirmAccounts: CONFIRM_ACCOUNTS };
}
