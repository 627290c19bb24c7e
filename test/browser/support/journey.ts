import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { inject, test } from "vitest";
import { focused } from "./checks.ts";
import { assertNoFaults, faultsOf, noteFaults } from "./faults.ts";
import { type Account, storedSession } from "./sign-in.ts";
import { ahead, site } from "./site.ts";

export interface Visiting {
  /** UTC unless said. */
  timeZone?: string;
  /** As the browser says it: `de-CH`. */
  language?: string;
  scheme?: "light" | "dark";
  /** Of the window, in pixels. */
  width?: number;
  height?: number;
  /** Who is signed in here already. */
  as?: Account;
}

/** Opens a path of the site in a browser profile of its own. */
export type Open = (path: string, visiting?: Visiting) => Promise<Page>;

let connecting: Promise<Browser> | undefined;

/**
 * A test in Chromium; skipped, and said why, where there is none. What a page complains of on its console, or asks for in vain, fails it,
 * unless `expectFault` has said so. A failed one says what its pages complained of and said, and leaves pictures of them.
 */
export function journey(name: string, go: (open: Open) => Promise<void>): void {
  test(name, async ({ skip }) => {
    const provided = inject("browser");
    if ("missing" in provided) return skip(`There is no browser here: ${provided.missing}`);
    connecting ??= chromium.connect(provided.endpoint);
    const browser = await connecting;
    const profiles: BrowserContext[] = [];
    const pages: Page[] = [];
    try {
      await go(async (path, visiting = {}) => {
        const profile = await newProfile(browser, visiting);
        profiles.push(profile);
        const page = await profile.newPage();
        pages.push(page);
        noteFaults(page);
        await page.goto(site + path);
        return page;
      });
      for (const page of pages) assertNoFaults(page);
    } catch (error) {
      await report(pages, name);
      throw error;
    } finally {
      await Promise.all(profiles.map((profile) => profile.close()));
    }
  });
}

async function newProfile(browser: Browser, visiting: Visiting): Promise<BrowserContext> {
  const { timeZone = "UTC", language = "en-GB", scheme = "light", width = 1280, height = 800, as } = visiting;
  const profile = await browser.newContext({
    timezoneId: timeZone,
    locale: language,
    colorScheme: scheme,
    viewport: { width, height },
    hasTouch: width < 600,
    reducedMotion: "reduce",
    ...(as && { storageState: storedSession(as) }),
  });
  profile.setDefaultTimeout(15_000);
  await profile.addInitScript(setClockAhead, ahead);
  return profile;
}

/** The page's clock shows what the server's does. */
function setClockAhead(milliseconds: number): void {
  const RealDate = Date;
  const now = () => RealDate.now() + milliseconds;
  globalThis.Date = new Proxy(RealDate, {
    construct: (_, given) => Reflect.construct(RealDate, given.length > 0 ? given : [now()]),
    get: (target, property) => (property === "now" ? now : Reflect.get(target, property)),
  });
}

const pictures = join(import.meta.dirname, "../../../node_modules/.cache/failed-in-browser");

async function report(pages: readonly Page[], name: string): Promise<void> {
  await mkdir(pictures, { recursive: true });
  for (const [index, page] of pages.entries()) {
    const path = join(pictures, `${name.replace(/\W+/g, "-")}-${index + 1}.png`);
    const focus = await focused(page).catch(() => "nothing");
    const alerts = await page
      .locator("[role=alert], [role=status]")
      .allInnerTexts()
      .catch(() => []);
    await page.screenshot({ path, fullPage: true }).catch(() => {});
    console.warn(
      [
        `Page ${index + 1}: ${page.url()}`,
        `Focus: ${focus}`,
        `Said: ${alerts.join(" | ")}`,
        ...faultsOf(page),
        path,
      ].join("\n  "),
    );
  }
}
