import type { Environment } from "./environment.ts";
import { logger } from "./logger.ts";
import { readSecret } from "./secret.ts";

/** Gives the key, or undefined where none is set or the secret cannot be read. Never throws. */
export type OpenAiKey = () => Promise<string | undefined>;

/** How long the secret is not read again. A key that is set meanwhile is used after that. */
const keptMilliseconds = 5 * 60_000;
/** How long a secret that could not be read is not asked for again. */
const keptAfterFailure = 30_000;

/** From the environment, or from the secret that it names. Undefined where it has neither. */
export function openAiKey(
  { OPENAI_API_KEY, OPENAI_KEY_SECRET_ARN }: Pick<Environment, "OPENAI_API_KEY" | "OPENAI_KEY_SECRET_ARN">,
  now: () => number = Date.now,
): OpenAiKey | undefined {
  if (OPENAI_API_KEY) return async () => OPENAI_API_KEY;
  if (!OPENAI_KEY_SECRET_ARN) return undefined;
  let kept: { key: string | undefined; until: number } | undefined;
  return async () => {
    if (!kept || kept.until <= now()) kept = await readKey(OPENAI_KEY_SECRET_ARN, now);
    return kept.key;
  };
}

async function readKey(secretId: string, now: () => number): Promise<{ key: string | undefined; until: number }> {
  try {
    const key = await readSecret(secretId);
    if (!key) logger.info("no OpenAI key is set: suggestions are ranked by rules");
    return { key, until: now() + keptMilliseconds };
  } catch (error) {
    logger.warn("the OpenAI key cannot be read: suggestions are ranked by rules", error as Error);
    return { key: undefined, until: now() + keptAfterFailure };
  }
}
