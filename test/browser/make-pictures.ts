/**
 * `npm run pictures`: what the README begins with, in `docs/pictures/`: the booking page, and a week. Taken of the demo as it is on a
 * Thursday in winter, so that nothing in them changes but what the pages have changed.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { demoEmail, demoPassword } from "../../local/demo/people.ts";
import { startServer } from "../support/server/server.ts";
import { startChromium } from "./support/chromium.ts";

const folder = join(import.meta.dirname, "../../docs/pictures");
const now = "2027-01-14T09:00:00Z";

const started = await startChromium();
if ("missing" in started) throw new Error(`There is no browser here: ${started.missing}`);
const server = await startServer({ environment: { NOW: now } });
try {
  await mkdir(folder, { recursive: true });
  const browser = await chromium.connect(started.server.wsEndpoint());
  const open = async (path: string, options: BrowserContextOptions): Promise<Page> => {
    const profile = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/Berlin", ...options });
    await profile.clock.setFixedTime(now);
    const page = await profile.newPage();
    await page.goto(server.baseUrl + path);
    return page;
  };
  const photograph = (page: Page, name: string) => page.screenshot({ path: join(folder, `${name}.png`) });

  const booking = await open("/olga/product-discussion", { viewport: { width: 1100, height: 600 } });
  await booking.getByRole("listitem").getByRole("button").first().waitFor();
  await photograph(booking, "booking");

  const week = await open("/app/calendar", { viewport: { width: 1280, height: 800 } });
  await week.getByRole("button", { name: "Use a password" }).click();
  await week.locator("input[type=email]").fill(demoEmail("organizer"));
  await week.locator("input[type=password]").fill(demoPassword);
  await week.keyboard.press("Enter");
  await week.getByRole("button", { name: "Next week" }).click();
  await week.getByText("Roadmap for the spring").first().waitFor();
  await week.mouse.move(0, 0);
  await photograph(week, "week");
} finally {
  await started.server.close();
  await server.stop();
}
