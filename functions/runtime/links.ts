import type { Environment } from "./environment.ts";
import { readSecret } from "./secret.ts";

/** What links in mails are made with, and checked. */
export interface Links {
  /** The key of the deployment. Throws where it cannot be read: without it no link is made, and none is good. */
  key(): Promise<Uint8Array>;
  /**
   * Where the service is found, without a slash at its end. What runs by itself always knows it. Operations know it where it is
   * configured, else it is empty, and they take the address at which they were asked.
   */
  siteUrl: string;
}

type LinkVariables = Pick<Environment, "LINK_KEY" | "LINK_KEY_SECRET_ARN" | "SITE_URL">;

/** How long the secret is not read again. So long links of before hold after another key was set. */
const keptMilliseconds = 5 * 60_000;

export function openLinks(
  { LINK_KEY, LINK_KEY_SECRET_ARN, SITE_URL }: LinkVariables,
  now: () => number = Date.now,
): Links {
  let kept: { key: Uint8Array; until: number } | undefined;
  return {
    siteUrl: SITE_URL,
    key: async () => {
      if (!kept || kept.until <= now()) {
        const key = keyFrom(LINK_KEY || (await readSecret(LINK_KEY_SECRET_ARN)));
        kept = { key, until: now() + keptMilliseconds };
      }
      return kept.key;
    },
  };
}

/** What is shorter could be guessed. An empty one would let anybody make links. */
const minKeyBytes = 32;

/** Throws rather than take a key that protects nothing. */
function keyFrom(text = ""): Uint8Array {
  const key = Buffer.from(text, "base64url");
  if (key.length < minKeyBytes) throw new Error("The key of links is missing or too short.");
  return key;
}
