import type { Page } from "playwright-core";

/** As the browser's own button does, within the page. Playwright's way may come before the browser has noted the step to go back from. */
export async function goBack(page: Page): Promise<void> {
  await page.evaluate(() =>
    new Promise((done) => {
      addEventListener("popstate", done, { once: true });
      history.back();
    }).then(() => {}),
  );
}
