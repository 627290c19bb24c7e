import type { Page } from "playwright-core";

/** As to a tab that lay behind another. A window without a screen always takes itself for visible. */
export function comeBack(page: Page): Promise<boolean> {
  return page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
}
