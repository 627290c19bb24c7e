import type { Environment } from "./environment.ts";

/** How a deployment treats new accounts. */
export interface SignUpRules {
  /** The e-mail domains whose people may sign up as organizers. `*` stands for all. */
  organizerEmailDomains: readonly string[];
  confirmAccounts: Environment["CONFIRM_ACCOUNTS"];
}

export function readSignUpRules({ ORGANIZER_EMAIL_DOMAINS, CONFIRM_ACCOUNTS }: Environment): SignUpRules {
  return { organizerEmailDomains: ORGANIZER_EMAIL_DOMAINS, confirmAccounts: CONFIRM_ACCOUNTS };
}
