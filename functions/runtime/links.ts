import type { Environment } from "./environment.ts";

/** What links in mails are made with, and checked. */
export interface Links {
  /** The key of the deployment. */
  key(): Promise<Uint8Array>;
  /** Where the service is found, without a slash at its end. Empty for a function that makes no links. */
  siteUrl: string;
}

export function openLinks({ LINK_KEY, SITE_URL }: Pick<Environment, "LINK_KEY" | "SITE_URL">): Links {
  return { key: async () => Buffer.from(LINK_KEY, "base64url"), siteUrl: SITE_URL };
}
