import type { SignIn } from "../../domain/accounts/sign-in.ts";
import { systemClock } from "../../runtime/clock.ts";
import type { AccountServices } from "../../services/services.ts";
import { removePersonalTokens } from "../../store/accounts/personal-tokens.ts";
import { putSessionsEnded } from "../../store/accounts/sessions.ts";
import type { Action } from "../../store/table/actions.ts";
import { transact } from "../../store/table/transaction.ts";
import { withRetries } from "../../store/table/with-retries.ts";
import { endSessions as endSessionsAtPool } from "../../user-pool/accounts.ts";

type SessionServices = Pick<AccountServices, "table" | "userPool" | "clock">;

/** Ends all sessions of a person. Programs go on: their tokens are revoked each by itself. */
export async function endSessions(services: SessionServices, userId: string): Promise<void> {
  const { table, userPool, clock } = services;
  await withRetries(() => transact(table, [sessionsEnded({ clock }, userId)]));
  await endSessionsAtPool(userPool, userId);
}

/** The same for programs, too: for whoever may have lost their password or their mailbox to somebody else. */
export async function endSessionsAndTokens(services: SessionServices, userId: string): Promise<void> {
  const { table, userPool, clock } = services;
  await withRetries(() => transact(table, sessionsAndTokensEnded({ clock }, userId)));
  await endSessionsAtPool(userPool, userId);
}

/**
 * What it is to the table, where that is written with something else. The user pool's sessions are to be ended, too. Where it is the wish
 * of one of the sessions, on the condition that it has not been ended.
 */
export function sessionsAndTokensEnded(
  services: Pick<SessionServices, "clock">,
  userId: string,
  wishedBy?: SignIn,
): Action[] {
  return [sessionsEnded(services, userId, wishedBy), removePersonalTokens(userId)];
}

/** Tokens go by the real time, whatever the domain's clock says. */
function sessionsEnded({ clock }: Pick<SessionServices, "clock">, userId: string, wishedBy?: SignIn): Action {
  return putSessionsEnded(userId, systemClock.now(), clock.now(), wishedBy);
}
