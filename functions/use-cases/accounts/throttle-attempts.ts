import { Refusal } from "../../domain/refusal.ts";
import { newId } from "../../runtime/ids.ts";
import type { Services } from "../../services/services.ts";
import { attemptsKey, beginAttempt, endAttempt, type Proof } from "../../store/accounts/attempts.ts";
import { withRetries } from "../../store/table/with-retries.ts";

/**
 * Lets somebody try to prove who they are. What the attempt refuses counts as a failure; ten of them for one address within 15
 * minutes, and it is not even tried: `too_many_requests`. It is noted before it is tried, so that guesses sent all at once are
 * counted like those sent one by one.
 */
export async function throttleAttempts<Result>(
  { table, clock }: Services,
  proof: Proof,
  email: string,
  attempt: () => Promise<Result>,
): Promise<Result> {
  const key = attemptsKey(proof, email);
  const attemptId = newId();
  await withRetries(() => beginAttempt(table, key, attemptId, clock.now()));
  let failed = false;
  try {
    return await attempt();
  } catch (error) {
    failed = error instanceof Refusal && error.code !== "unavailable";
    throw error;
  } finally {
    await withRetries(() => endAttempt(table, key, attemptId, failed));
  }
}
