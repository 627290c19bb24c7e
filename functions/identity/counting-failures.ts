import { Refusal } from "../domain/refusal.ts";
import { newId } from "../platform/ids.ts";
import { retrying } from "../platform/retrying.ts";
import type { Services } from "../platform/services.ts";
import { attemptsKey, beginAttempt, endAttempt, type Proof } from "../store/failures.ts";

/**
 * Lets somebody try to prove who they are. What the attempt refuses counts as a failure; ten of them for one address within 15
 * minutes, and it is not even tried: `too_many_requests`. It is noted before it is tried, so that guesses sent all at once are
 * counted like those sent one by one.
 */
export async function countingFailures<Result>(
  { table, clock }: Services,
  proof: Proof,
  email: string,
  attempt: () => Promise<Result>,
): Promise<Result> {
  const key = attemptsKey(proof, email);
  const attemptId = newId();
  await retrying(() => beginAttempt(table, key, attemptId, clock.now()));
  let failed = false;
  try {
    return await attempt();
  } catch (error) {
    failed = error instanceof Refusal && error.code !== "unavailable";
    throw error;
  } finally {
    await retrying(() => endAttempt(table, key, attemptId, failed));
  }
}
