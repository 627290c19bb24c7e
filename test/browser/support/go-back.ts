import type { Page } from "playwright-core";
import { expect } from "vitest";

/**
 * As the browser's own button does, within the page. A page notes the step that it has gone on to once that is shown: where it says which one
 * it is, that is waited for.
 */
export async function goBack(page: Page, from?: string): Promise<void> {
  if (from) await untilAt(page, from);
  await page.evaluate(() =>
    new Promise((done) => {
      addEventListener("popstate", done, { once: true });
      history.back();
    }).then(() => {}),
  );
}

/** Until the browser's history says so, too. */
export async function untilAt(page: Page, step: string): Promise<void> {
  await expect.poll(() => page.evaluate(() => history.state)).toBe(step);
}
