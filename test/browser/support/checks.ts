import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe-core finds wrong with the page as it is shown, or with a part of it: by WCAG 2.2 AA and what is good practice. It looks at all of
 * it at once, as a button that lies half under a bar is too small for it, though it can be scrolled.
 */
export async function assertAccessible(page: Page, part = "html"): Promise<void> {
  const window = page.viewportSize()!;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...window, height: Math.max(height, window.height) });
  // Evaluated by the browser itself: the page's policy lets no script in from elsewhere.
  await page.evaluate(`${axe}; undefined`);
  const found = await page.evaluate(async (within) => {
    const { violations } = await (globalThis as unknown as { axe: typeof import("axe-core") }).axe.run(within, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      resultTypes: ["violations"],
    });
    return violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join("\n  ")}`);
  }, part);
  await page.setViewportSize(window);
  await shown(page);
  expect(found.join("\n")).toBe("");
}

/** Until the page is drawn as it is now: a press that comes while the window changes its size is lost. */
async function shown(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Nobody has to scroll to the side. */
export async function assertNotSideways(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const tooWide = [...document.body.querySelectorAll("*")]
      .filter((each) => each.getBoundingClientRect().left + each.scrollWidth > clientWidth + 1)
      .map((each) => `${each.tagName.toLowerCase()}.${each.className}`);
    return { beyond: scrollWidth - clientWidth, tooWide };
  });
  expect(found.beyond, `It is wider than the window: ${found.tooWide.join(", ")}`).toBe(0);
}

/** What has the focus, as it is called. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement === document.body ? null : document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const label = element?.id && document.querySelector(`label[for="${element.id}"]`)?.textContent;
    return element?.getAttribute("aria-label") ?? (label || element?.textContent?.trim()) ?? "";
  });
}
