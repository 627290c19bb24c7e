import { setTimeout as sleep } from "node:timers/promises";
import { Refusal } from "../../domain/refusal.ts";
import { logger } from "../../runtime/logger.ts";
import { VersionConflict } from "./transaction.ts";
import { isTransient } from "./transient.ts";

/**
 * Fifty clients who want fifty different slots of one day all get theirs within these attempts;
 * FIELD figures: base 50 ms, cap 500 ms and full jitter were the best of those tried.
 */
const patience = { attempts: 15, baseMilliseconds: 50, capMilliseconds: 500 };

/**
 * Repeats a decision while others' changes come first or the database is busy, and counts the two apart.
 * Throws the refusal `unavailable` when patience is at its end.
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
