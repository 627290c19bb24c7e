import type { Page } from "playwright-core";

/** Has the server answer lists two items at a time, so that a few are more than one page of a list. */
export async function withShortPages(page: Page): Promise<void> {
  await page.route(/[?&]limit=100(&|$)/, (route) =>
    route.continue({ url: route.request().url().replace("limit=100", "limit=2") }),
  );
}
