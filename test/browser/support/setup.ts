import type { TestProject } from "vitest/node";
import { startServer } from "../../support/server/server.ts";
import { startChromium } from "./chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where Chromium is connected to, or why there is none. */
    browser: { endpoint: string } | { missing: string };
    /** What `npm start` serves with its demo, and by how much its clock is ahead. */
    site: { baseUrl: string; ahead: number };
  }
}

/**
 * A Tuesday. The demo's week is the next one, and within a month the clocks change in Europe (28 March) and in the south (4 April).
 */
const begins = "2027-03-16T09:00:00Z";

/** One browser and one server for all files. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const [browser, server] = await Promise.all([
    startChromium(),
    // Suggestions are looked for when a test asks for them. Whoever has another address than the demo is a visitor.
    startServer({ environment: { NOW: begins, SUGGEST_EVERY_MINUTES: "600", MEMBER_EMAIL_DOMAINS: "example.com" } }),
  ]);
  const { baseUrl, running } = server;
  project.provide("site", { baseUrl, ahead: running.clockAheadMilliseconds });
  if ("missing" in browser) {
    console.warn(`The tests in a browser are skipped: ${browser.missing}`);
    project.provide("browser", browser);
    await server.stop();
    return undefined;
  }
  project.provide("browser", { endpoint: browser.server.wsEndpoint() });
  return async () => {
    await browser.server.close();
    await server.stop();
  };
}
