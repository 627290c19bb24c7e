import { setTimeout as sleep } from "node:timers/promises";
import { Refusal } from "../../domain/refusal.ts";
import type { Text } from "../../domain/texts/texts.ts";
import { logger } from "../../runtime/logger.ts";
import { patience, pauseAfter } from "../../runtime/patience.ts";
import { VersionConflict } from "./transaction.ts";
import { isTransient } from "./transient.ts";

/**
 * Repeats a decision while others' changes come first or the database is busy, and counts the two apart.
 * Throws the refusal `unavailable` when it gives up.
 */
export async function withRetries<Result>(attempt: () => Promise<Result>): Promise<Result> {
  let races = 0;
  let contentions = 0;
  for (;;) {
    try {
      const result = await attempt();
      if (races + contentions > 0) logger.debug("decided after retries", { races, contentions });
      return result;
    } catch (error) {
      if (error instanceof VersionConflict) races++;
      else if (isTransient(error)) contentions++;
      else throw error;
    }
    const tried = races + contentions;
    if (tried >= patience.decision.attempts) {
      logger.warn("gave up after retries", { races, contentions });
      const why: Text = ({ problems }) => (races > 0 ? problems.manyChangesAtOnce : problems.databaseIsBusy);
      throw new Refusal("unavailable", why, { retryAfterSeconds: 1 });
    }
    await sleep(pauseAfter(tried, patience.decision));
  }
}
