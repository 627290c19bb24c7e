import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { texts as de } from "../../../web/pages/app/frame/texts/de.ts";
import { texts as en } from "../../../web/pages/app/frame/texts/en.ts";
import { texts as es } from "../../../web/pages/app/frame/texts/es.ts";
import { texts as fr } from "../../../web/pages/app/frame/texts/fr.ts";
import { assertAccessible, assertNotSideways } from "../support/checks.ts";
import { journey } from "../support/journey.ts";
import { publishedOrganizer } from "../support/organizer.ts";
import { type Account, newAccount } from "../support/sign-in.ts";
import { api, presentTime } from "../support/site.ts";
import { assertSaidIn } from "../support/texts.ts";

const newVisitor = () => newAccount({ name: "Vera Visitor", domain: "elsewhere.example" });

/** A week from now, with an organizer who has published such meetings. */
async function bookedBy({ token }: Account): Promise<string> {
  const organizer = await publishedOrganizer();
  const date = new Date(presentTime() + 7 * 24 * 60 * 60_000).toISOString().slice(0, 10);
  const { slots } = await api("GET", `/v1/public${organizer.path}/slots?from=${date}&to=${date}&timeZone=UTC`);
  const body = { organizerId: organizer.userId, meetingTypeId: organizer.meetingTypeId, title: "First talk" };
  const { id } = await api("POST", "/v1/meetings", { token, body: { ...body, start: slots[0].start } });
  return id;
}

/** Nothing is waited for any more. */
async function untilAllIsThere(page: Page): Promise<void> {
  await expect.poll(() => page.getByRole("progressbar").count()).toBe(0);
}

/** What answers 403 is a fault of the page: it fails the journey. */
describe("a visitor", () => {
  journey("finds their meetings and nothing that is refused to them", async (open) => {
    const visitor = await newVisitor();
    const id = await bookedBy(visitor);
    const page = await open("/app", { as: visitor });
    const places = page.getByRole("navigation").getByRole("listitem").getByRole("link");
    await places.first().waitFor();
    expect(await places.allTextContents()).toEqual(["Calendar", "Reviews", "Analytics", "Settings"]);
    for (const name of ["Reviews", "Settings", "Analytics", "Calendar"]) {
      await places.filter({ hasText: name }).click();
      await page.getByRole("heading", { level: 1 }).waitFor();
      await untilAllIsThere(page);
    }
    await page.getByRole("button", { name: "New" }).click();
    const keep = page.getByRole("dialog").getByRole("button", { name: "Keep this time" });
    await keep.waitFor();
    expect(await page.getByRole("dialog").getByRole("radio").count()).toBe(0);
    await keep.click();
    await page.getByText("is on your calendar").first().waitFor();

    await page.goto(new URL(`/app/meetings/${id}`, page.url()).href);
    await page.getByRole("heading", { name: "First talk" }).waitFor();
    await page.getByRole("button", { name: "All free times" }).click();
    await page.getByRole("listitem").getByRole("button").first().waitFor();
    await untilAllIsThere(page);
    expect(await page.getByRole("button", { name: "Suggest times" }).count()).toBe(0);
  });

  journey("reads in each language what they can do, where a view is for members", async (open) => {
    const visitor = await newVisitor();
    for (const [language, texts] of Object.entries({ en, de, fr, es })) {
      const page = await open("/app/book", { as: visitor, language, width: 320 });
      await page.getByRole("heading", { name: texts.membersOnly }).waitFor();
      await assertSaidIn(page, language as "de", [{ en, de, fr, es }]);
      await assertNotSideways(page);
      if (language === "en") await assertAccessible(page);
      await page.getByRole("link", { name: texts.toCalendar }).click();
      await page.waitForURL("**/app/calendar");
    }
  });

  journey("reads the same at every other address of a view for members", async (open) => {
    const page = await open("/app/inbox", { as: await newVisitor(), scheme: "dark" });
    const views = [
      "book/demo-organizer",
      "clear-day",
      "availability",
      "meeting-types",
      "meeting-types/new",
      "insights",
    ];
    for (const view of [...views, "admin", "first-steps", "inbox"]) {
      await page.goto(new URL(`/app/${view}`, page.url()).href);
      await page.getByRole("heading", { name: en.membersOnly }).waitFor();
    }
    await assertAccessible(page);
  });
});
