/** What the pages weigh, and how soon the booking page shows what can be booked. `node bench/pages.ts` */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { demoPage } from "../local/demo/organizer.ts";
import { startChromium } from "../test/browser/support/chromium.ts";
import { buildPages } from "../web/build/build-pages.ts";
import { median, rounded } from "./support/load.ts";
import { startServer } from "./support/server.ts";
import { tableOf } from "./support/table.ts";

/** In KB as they are sent, or in milliseconds. */
export interface PageFigures {
  script?: number;
  wholeScript?: number;
  style?: number;
  firstSlots?: number;
  slowest?: number;
}

/** A phone with a quarter of this machine's speed, on a slow line. */
interface Device {
  processorIsSlowerBy: number;
  megabitsPerSecond?: number;
  roundTripMilliseconds?: number;
}

const devices: Record<string, Device> = {
  "this machine": { processorIsSlowerBy: 1 },
  "a quarter of its speed, 1.6 Mbit/s": { processorIsSlowerBy: 4, megabitsPerSecond: 1.6 },
  "the same, every answer 150 ms away": { processorIsSlowerBy: 4, megabitsPerSecond: 1.6, roundTripMilliseconds: 150 },
};

export async function benchPages(): Promise<Record<string, PageFigures>> {
  return { ...(await weights()), ...(await times()) };
}

async function weights(): Promise<Record<string, PageFigures>> {
  const folder = await mkdtemp(join(tmpdir(), "pages-"));
  const kilobytes = (bytes: number) => rounded(bytes / 1000);
  const built = Object.entries(await buildPages(folder)).map(([page, { script, wholeScript, style }]) => [
    `${page} page`,
    { script: kilobytes(script), wholeScript: kilobytes(wholeScript), style: kilobytes(style) },
  ]);
  await rm(folder, { recursive: true });
  return Object.fromEntries(built);
}

async function times(): Promise<Record<string, PageFigures>> {
  const started = await startChromium();
  if ("missing" in started) throw new Error(`There is no browser here: ${started.missing}`);
  const server = await startServer();
  const browser = await chromium.connect(started.server.wsEndpoint());
  const figures: Record<string, PageFigures> = {};
  try {
    for (const [name, device] of Object.entries(devices)) {
      const rounds: number[] = [];
      for (let round = 0; round < 9; round++) rounds.push(await untilSlots(browser, server.baseUrl, device));
      figures[`first slots, ${name}`] = {
        firstSlots: Math.round(median(rounds)),
        slowest: Math.round(Math.max(...rounds)),
      };
    }
  } finally {
    await started.server.close();
    await server.stop();
  }
  return figures;
}

/** From the beginning of the navigation to the frame that shows the first times, with nothing in any cache. */
async function untilSlots(browser: Browser, baseUrl: string, device: Device): Promise<number> {
  const { processorIsSlowerBy, megabitsPerSecond, roundTripMilliseconds = 0 } = device;
  const profile = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "en-GB" });
  const page = await profile.newPage();
  const devtools = await profile.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: processorIsSlowerBy });
  if (megabitsPerSecond) {
    const bytesPerSecond = (megabitsPerSecond * 1_000_000) / 8;
    await devtools.send("Network.emulateNetworkConditions", {
      ...{ offline: false, latency: roundTripMilliseconds },
      ...{ downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond },
    });
  }
  await page.addInitScript(noteFirstSlots);
  await page.goto(`${baseUrl}/${demoPage.handle}/one-on-one`);
  await page.locator(".slots button").first().waitFor();
  let milliseconds: unknown;
  while (!milliseconds) milliseconds = await page.evaluate("globalThis.firstSlots");
  await profile.close();
  return milliseconds as number;
}

/** Runs in the page. */
const noteFirstSlots = `
  new MutationObserver((_, observer) => {
    if (!document.querySelector(".slots button")) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => { globalThis.firstSlots = performance.now(); }));
  }).observe(document, { childList: true, subtree: true });
`;

if (import.meta.main) console.log(tableOf(await benchPages()));
