import { setTimeout as sleep } from "node:timers/promises";
import { Refusal } from "../../domain/refusal.ts";
import { logger } from "../../runtime/logger.ts";
import { VersionConflict } from "./transaction.ts";
import { isTransient } from "./transient.ts";

/**
 * Fifty clients who book fifty different slots of one day all get theirs within these attempts. Of the settings that were tried, a
 * base of 50 ms, a cap of 500 ms and full jitter were the best.
 */
const patience = { attempts: 15, baseMilliseconds: 50, capMilliseconds: 500 };

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
    if (tried >= patience.attempts) {
      logger.warn("gave up after retries", { races, contentions });
      throw new Refusal("unavailable", "Too many changes at once: try again.", {
        retryAfterSeconds: 1,
      });
    }
    await sleep(Math.random() * Math.min(patience.capMilliseconds, patience.baseMilliseconds * 2 ** (tried - 1)));
  }
}
