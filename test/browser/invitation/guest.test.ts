import { describe, expect } from "vitest";
import { assertAccessible, assertNotSideways, focused } from "../support/checks.ts";
import { journey } from "../support/journey.ts";
import { mailsTo } from "../support/mailbox.ts";
import { publishedOrganizer } from "../support/organizer.ts";
import { newAccount, newAddress } from "../support/sign-in.ts";
import { api } from "../support/site.ts";

/** A meeting with a guest who has no log-in, and where the link in their mail leads to. */
async function invited() {
  const organizer = await publishedOrganizer();
  const booker = await newAccount({ name: "Ben Booker" });
  const guest = newAddress();
  const { slots } = await api("GET", `/v1/public${organizer.path}/slots`);
  const { start, end } = slots.at(-1);
  const about = { organizerId: organizer.userId, meetingTypeId: organizer.meetingTypeId, title: "The plans" };
  const { id } = await api("POST", "/v1/meetings", {
    token: booker.token,
    body: { ...about, start, end, attendeeEmails: [guest] },
  });
  const link = async () =>
    (await mailsTo(guest)).map(({ text }) => /\/invitation\/[\w-]+/.exec(text)?.[0]).find(Boolean);
  await expect.poll(link, { timeout: 15_000 }).toBeTruthy();
  const meeting = () => api("GET", `/v1/meetings/${id}`, { token: booker.token });
  return { path: (await link())!, start: start as string, meeting };
}

describe("a guest", () => {
  journey("answers, moves and leaves a meeting by the link of the mail", async (open) => {
    const { path, start, meeting } = await invited();
    const page = await open(path, { width: 320, scheme: "dark" });
    await page.getByRole("heading", { name: "The plans" }).waitFor();
    await assertAccessible(page);
    await assertNotSideways(page);
    await page.getByRole("button", { name: "Accept" }).click();
    await page.getByText("You have accepted. Your answer has arrived.").waitFor();
    await page.getByRole("button", { name: "See free times" }).click();
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
});
