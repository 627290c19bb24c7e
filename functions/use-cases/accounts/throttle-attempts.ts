import { type AttemptKind, assertMayAttempt, hasRoom, recentAttempts } from "../../domain/accounts/attempts.ts";
import { Refusal } from "../../domain/refusal.ts";
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
import type { Key } from "../../store/table/key.ts";
import { write } from "../../store/table/transaction.ts";
import { Contention } from "../../store/table/transient.ts";
import { withRetries } from "../../store/table/with-retries.ts";

/**
 * Lets somebody try to prove who they are. Whatever `attempt` refuses counts as a failure. After ten failures for one address within
 * 15 minutes nothing is tried any more: `too_many_requests`. Each attempt is noted before it is made, so that guesses sent all at
 * once are counted like those sent one by one.
 */
export async function throttleAttempts<Result>(
  { table, clock }: Services,
  kind: AttemptKind,
  email: string,
  attempt: () => Promise<Result>,
): Promise<Result> {
  const key = attemptsKey(kind, email);
  const attemptId = newId();
  await withRetries(() => beginAttempt(table, key, attemptId, clock.now()));
  let hasFailed = false;
  try {
    return await attempt();
  } catch (error) {
    hasFailed = error instanceof Refusal && error.code !== "unavailable";
    throw error;
  } finally {
    const end = hasFailed ? markAttemptFailed(key, attemptId) : forgetAttempt(key, attemptId);
    await withRetries(() => write(table, end));
  }
}

/**
 * Notes that an attempt begins. Throws `too_many_requests` after too many failures, `VersionConflict` where another attempt began
 * first, and `Contention` while as many attempts are underway as may fail.
 */
export async function beginAttempt(table: Table, key: Key, attemptId: string, now: EpochMillisecond): Promise<void> {
  const read = await readAttempts(table, key);
  const recent = recentAttempts(read.attempts, now);
  // It was noted before, and the answer was lost.
  if (attemptId in recent) return;
  assertMayAttempt(recent, now);
  if (!hasRoom(recent)) throw new Contention("As many attempts as may fail are underway for this address.");
  await write(table, replaceAttempts(key, read, { ...recent, [attemptId]: { startedAt: now, underway: true } }, now));
}
