import { clockFrom } from "./clock.ts";
import { type Environment, readEnvironment } from "./environment.ts";
import { type Identity, openIdentity } from "./identity.ts";
import type { Services } from "./services.ts";
import { openTable } from "./table.ts";

/** What signing in needs besides: kept apart so that other functions' bundles carry no Cognito client. */
export interface IdentityServices extends Services {
  identity: Identity;
  signUpRules: SignUpRules;
}

export interface SignUpRules {
  /** E-mail domains whose owners may sign up as organizers; `*` for all. */
  organizerEmailDomains: readonly string[];
  confirmAccounts: Environment["CONFIRM_ACCOUNTS"];
}

export function identityServices(): IdentityServices {
  const environment = readEnvironment();
  return {
    table: openTable(environment),
    clock: clockFrom(environment.NOW),
    identity: openIdentity(environment),
    signUpRules: {
      organizerEmailDomains: environment.ORGANIZER_EMAIL_DOMAINS,
      confirmAccounts: environment.CONFIRM_ACCOUNTS,
    },
  };
}
