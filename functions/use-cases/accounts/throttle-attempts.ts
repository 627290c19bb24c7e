import { assertMayAttempt, hasRoom, maxFailures, recentAttempts } from "../../domain/accounts/attempts.ts";
import { isKnown } from "../../domain/accounts/known-networks.ts";
import { Refusal, type RefusalCode } from "../../domain/refusal.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import { newId } from "../../runtime/ids.ts";
import type { Table } from "../../runtime/table.ts";
import type { Services } from "../../services/services.ts";
import {
  attemptsKey,
  forgetAttempt,
  markAttemptFailed,
  readAttempts,
  replaceAttempts,
} from "../../store/accounts/attempts.ts";
import { networkDigest, readKnownNetworks } from "../../store/accounts/known-networks.ts";
import type { Key } from "../../store/table/key.ts";
import { write } from "../../store/table/transaction.ts";
import { Contention } from "../../store/table/transient.ts";
import { withRetries } from "../../store/table/with-retries.ts";

/** Whom somebody claims to be, by address and the id behind it, and from where. */
export interface Claim {
  email: string;
  userId: string;
  network: string;
}

/** Where attempts are counted, and how many of them may fail. */
interface Count {
  key: Key;
  max: number;
}

/**
 * Lets somebody try to prove who they are. Whatever `attempt` refuses counts as a failure. After ten failures for one address from one
 * network within 15 minutes nothing is tried from there any more: `too_many_requests`. After a hundred from networks that this person
 * has not signed in from, nothing is tried from any such network. So nobody locks anybody out where they usually are. Each attempt is
 * noted before it is made, so that guesses sent all at once are counted like those sent one by one.
 */
export async function throttleAttempts<Result>(
  services: Services,
  { email, userId, network }: Claim,
  attempt: () => Promise<Result>,
): Promise<Result> {
  const { table, clock } = services;
  const networks = await withRetries(() => readKnownNetworks(table, userId));
  const fromNetwork = { key: attemptsKey(email, network), max: maxFailures.fromNetwork };
  const fromAnywhere = { key: attemptsKey(email), max: maxFailures.fromAnywhere };
  const isAtHome = isKnown(networks, networkDigest(userId, network), clock.now());
  return counted(services, fromNetwork, isAtHome ? attempt : () => counted(services, fromAnywhere, attempt));
}

async function counted<Result>(
  { table, clock }: Services,
  { key, max }: Count,
  attempt: () => Promise<Result>,
): Promise<Result> {
  const attemptId = newId();
  await withRetries(() => beginAttempt(table, { key, max }, attemptId, clock.now()));
  let hasFailed = false;
  try {
    return await attempt();
  } catch (error) {
    hasFailed = error instanceof Refusal && !wasNotTried.has(error.code);
    throw error;
  } finally {
    const end = hasFailed ? markAttemptFailed(key, attemptId) : forgetAttempt(key, attemptId);
    await withRetries(() => write(table, end));
  }
}

const wasNotTried: ReadonlySet<RefusalCode> = new Set(["unavailable", "too_many_requests"]);

/**
 * Notes that an attempt begins. Throws `too_many_requests` after too many failures, `VersionConflict` where another attempt began
 * first, and `Contention` while as many attempts are underway as may fail.
 */
export async function beginAttempt(
  table: Table,
  { key, max }: Count,
  attemptId: string,
  now: EpochMillisecond,
): Promise<void> {
  const read = await readAttempts(table, key);
  const recent = recentAttempts(read.attempts, now);
  // It was noted before, and the answer was lost.
  if (attemptId in recent) return;
  assertMayAttempt(recent, max, now);
  if (!hasRoom(recent, max)) throw new Contention("As many attempts as may fail are underway for this address.");
  await write(table, replaceAttempts(key, read, { ...recent, [attemptId]: { startedAt: now, underway: true } }, now));
}
