import { describe, expect } from "vitest";
import type { Language } from "../../../functions/domain/texts/language.ts";
import { assertAccessible, assertNotSideways, focused } from "../support/checks.ts";
import { goBack } from "../support/go-back.ts";
import { journey } from "../support/journey.ts";
import { mailsTo } from "../support/mailbox.ts";
import { publishedOrganizer } from "../support/organizer.ts";
import { newAccount, newAddress } from "../support/sign-in.ts";
import { api, site } from "../support/site.ts";
import { assertSaidIn, cataloguesIn } from "../support/texts.ts";

/** A meeting with a guest who has no log-in, and where the link in their mail leads to. */
async function invited(wanted?: Parameters<typeof publishedOrganizer>[0], description = "") {
  const organizer = await publishedOrganizer(wanted);
  const booker = await newAccount({ name: "Ben Booker" });
  const guest = newAddress();
  const { slots } = await api("GET", `/v1/public${organizer.path}/slots`);
  const { start, end } = slots.at(-1);
  const about = { organizerId: organizer.userId, meetingTypeId: organizer.meetingTypeId, title: "The plans" };
  const { id } = await api("POST", "/v1/meetings", {
    token: booker.token,
    body: { ...about, start, end, attendeeEmails: [guest], description },
  });
  const link = async () =>
    (await mailsTo(guest)).map(({ text }) => /\/invitation\/[\w-]+/.exec(text)?.[0]).find(Boolean);
  await expect.poll(link).toBeTruthy();
  const meeting = () => api("GET", `/v1/meetings/${id}`, { token: booker.token });
  return { path: (await link())!, start: start as string, meeting, organizer };
}

const catalogues = await cataloguesIn(["web/texts/common", "web/parts/booking/texts", "web/pages/invitation/texts"]);

describe("a guest", () => {
  journey("answers, moves and leaves a meeting by the link of the mail", async (open) => {
    const { path, start, meeting } = await invited();
    const page = await open(path, { width: 320, scheme: "dark" });
    await page.getByRole("heading", { name: "The plans" }).waitFor();
    await assertAccessible(page);
    await assertNotSideways(page);
    await page.getByRole("button", { name: "Accept" }).click();
    await expect.poll(() => focused(page)).toBe("You have accepted. Your answer has arrived.");
    await assertAccessible(page);
    await assertNotSideways(page);
    expect(await page.getByRole("link", { name: "Google" }).getAttribute("href")).toContain("text=The+plans");
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Calendar file" }).click();
    expect((await saving).suggestedFilename()).toBe("The plans.ics");
    // There and back as a browser goes.
    await page.getByRole("button", { name: "See free times" }).click();
    await page.locator(".slot").first().waitFor();
    await goBack(page);
    await page.getByRole("button", { name: "See free times" }).click();
    await page.locator(".slot").first().click();
    await page.getByLabel(/^Reason/).waitFor();
    await goBack(page);
    await page.locator(".slot").first().click();
    await assertAccessible(page);
    await page.getByRole("button", { name: "Move the meeting" }).click();
    await expect.poll(() => focused(page)).toMatch(/^The meeting is moved/);
    expect(Date.parse((await meeting()).start)).toBeLessThan(Date.parse(start));
    await page.getByRole("button", { name: "Leave the meeting" }).click();
    await page.getByLabel(/^Reason/).fill("I am ill.");
    await assertAccessible(page);
    await page.getByRole("button", { name: "Leave the meeting" }).click();
    await page.getByText("You are no longer on this meeting.").waitFor();
    await assertAccessible(page);
    await assertNotSideways(page);
    expect((await meeting()).attendees).toHaveLength(1);
  });

  journey("stays on the page where they go back while something is on its way", async (open) => {
    const { path, start, meeting } = await invited();
    const page = await open("/");
    await page.goto(new URL(path, site).href);
    const held = Promise.withResolvers<void>();
    await page.route("**/v1/invitations/*/reschedule", (route) => held.promise.then(() => route.continue()));
    await page.getByRole("button", { name: "See free times" }).click();
    await page.locator(".slot").first().click();
    const asked = page.waitForRequest("**/reschedule");
    await page.getByRole("button", { name: "Move the meeting" }).click();
    await asked;
    await goBack(page, "confirm");
    held.resolve();
    await expect.poll(async () => (await meeting()).start).not.toBe(start);
    await expect.poll(() => focused(page)).toMatch(/^The meeting is moved/);
    expect(page.url()).toContain(path);
  });

  journey("need not look for what to do below a long description, and can read all of it", async (open) => {
    const { path } = await invited({}, `${"A long story. ".repeat(300)}The end.`);
    const page = await open(path, { width: 320, height: 640 });
    await page.getByRole("heading", { name: "The plans" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(3 * 640);
    const shown = async () => (await page.locator("main").allInnerTexts()).join();
    expect(await shown()).not.toContain("The end.");
    await page.getByText("A long story. A long story.").click();
    expect(await shown()).toContain("The end.");
    await assertAccessible(page);
    await assertNotSideways(page);
  });

  journey("is told why a month has nothing, and led to the next free day by one tap", async (open) => {
    const { path, organizer } = await invited({ type: { bookingWindowDays: 40 } });
    const daysOff = { from: "2027-04-01", to: "2027-04-20", reason: "Away" };
    await api("POST", "/v1/availability/days-off", { token: organizer.token, body: daysOff });
    const page = await open(path);
    await page.getByRole("button", { name: "See free times" }).click();
    await page.locator(".slot").first().waitFor();
    await page.getByRole("button", { name: "Next month" }).click();
    await page.getByRole("heading", { name: "Wednesday 21 April" }).waitFor();
    await page.getByRole("button", { name: "Next month" }).click();
    await page.getByText("Bookings are not open that far ahead.").waitFor();
    await assertAccessible(page);
    await page.getByRole("button", { name: "To the first free day" }).click();
    await page.getByRole("heading", { name: "Tuesday 16 March" }).waitFor();
  });

  journey("is spoken to in their language, and in the one that they choose", async (open) => {
    const { path } = await invited({ name: "Ø", type: { name: "Ø" } });
    const page = await open(path, { language: "de-AT", timeZone: "America/Bogota" });
    for (const language of ["de", "fr", "es"] as const) {
      await page.locator(".language-picker select").selectOption(language);
      const [common] = catalogues as { [Each in Language]: { language: string } }[];
      await expect.poll(() => page.locator(".language-picker label").textContent()).toBe(common![language].language);
      await assertSaidIn(page, language, catalogues);
      await page.locator("section.details button.danger").click();
      await assertSaidIn(page, language, catalogues);
      await goBack(page);
      await page.locator("section.details > section:nth-last-of-type(2) button").click();
      await page.locator(".slot").first().waitFor();
      await assertSaidIn(page, language, catalogues);
      await goBack(page);
    }
  });
});
