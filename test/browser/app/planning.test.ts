import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { assertAccessible, assertNotSideways, focused } from "../support/checks.ts";
import { expectFault } from "../support/faults.ts";
import { journey } from "../support/journey.ts";
import { bookedWith, dateAhead, type Meeting } from "../support/meetings.ts";
import { publishedOrganizer } from "../support/organizer.ts";
import { newAccount } from "../support/sign-in.ts";
import { api } from "../support/site.ts";

describe("booking in the app", () => {
  journey("books a time of everybody's once, however often it is clicked", async (open) => {
    const organizer = await publishedOrganizer();
    const attendee = await newAccount({ name: "Anna Attending" });
    const guest = await newAccount({ name: "Gus Guest" });
    const page = await open(`/app/book/${organizer.userId}`, { as: attendee, timeZone: "Asia/Kathmandu" });
    await page.getByRole("radio", { name: "Talk" }).click();
    // On Thursday the guest has no time, so nobody has.
    const thursday = page.getByRole("heading", { name: "Thursday 18 March" });
    await thursday.waitFor();
    const block = { start: `${dateAhead(2)}T00:00:00Z`, end: `${dateAhead(3)}T00:00:00Z`, title: "Away" };
    await api("POST", "/v1/focus-blocks", { token: guest.token, body: block });
    await page.getByRole("combobox", { name: "Also invite" }).fill(guest.email);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Leave out Gus Guest" }).waitFor();
    await thursday.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Choose" }).first().waitFor();
    await page.locator(".day-slots button").first().waitFor();
    await assertAccessible(page);
    await page.locator(".day-slots button").last().click();
    await page.getByLabel("Title").fill("About the garden");
    await assertAccessible(page);
    await page.getByRole("button", { name: "Book", exact: true }).dblclick();
    await page.getByRole("heading", { name: "Booked" }).waitFor();
    const { items } = await api("GET", "/v1/meetings", { token: attendee.token });
    expect(items.map(({ title, attendees }: Meeting) => [title, attendees.length])).toEqual([["About the garden", 2]]);
  });

  journey("keeps to wishes that are chosen by keys, and to none that is given up", async (open) => {
    const organizer = await publishedOrganizer({ hours: { start: "09:00", end: "12:00" } });
    const attendee = await newAccount({ name: "Anna Attending" });
    const page = await open(`/app/book/${organizer.userId}`, { as: attendee, timeZone: "Europe/Berlin" });
    await page.getByRole("radio", { name: "Talk" }).focus();
    await page.keyboard.press("Space");
    const days = page.locator(".day-slots");
    await days.nth(1).waitFor();
    await page.locator("summary").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect.poll(() => focused(page)).toBe("Mon");
    for (const key of ["Tab", "Tab", "Tab", "Tab", "Space"]) await page.keyboard.press(key);
    await page.getByRole("heading", { name: "Friday 19 March" }).waitFor();
    await page.getByRole("heading", { name: "Thursday 18 March" }).waitFor({ state: "detached" });
    await page.getByLabel("From", { exact: true }).fill("14:00");
    await page.getByText("Nothing is free as you wish.").waitFor();
    await assertAccessible(page);
    await page.getByRole("button", { name: "Give it up" }).click();
    await page.getByRole("heading", { name: "Thursday 18 March" }).waitFor();
    await page.getByRole("button", { name: "Clear wishes" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Suggested", exact: true }).waitFor();
  });

  journey("offers other times at a tap where somebody was faster", async (open) => {
    const organizer = await publishedOrganizer();
    const attendee = await newAccount({ name: "Anna Attending", timeZone: "UTC" });
    const page = await open(`/app/book/${organizer.userId}`, { as: attendee });
    await page.getByRole("radio", { name: "Talk" }).click();
    const { date, time } = await chooseLastOfDay(page);
    await page.getByLabel("Note").fill("I bring cake.");
    await bookedWith(organizer, `${date}T${time}:00Z`);
    expectFault(page, /status of 409/);
    await page.getByRole("button", { name: "Book", exact: true }).click();
    await page.getByRole("alert").getByRole("button").first().click();
    await page.getByRole("button", { name: "Book", exact: true }).click();
    await page.getByRole("heading", { name: "Booked" }).waitFor();
    const { items } = await api("GET", "/v1/meetings", { token: attendee.token });
    expect(items.map(({ description }: Meeting) => description)).toEqual(["I bring cake."]);
  });

  journey("shows whoever has a long name within their own card", async (open) => {
    const name = `Long ${"W".repeat(95)}`;
    const organizer = await publishedOrganizer({ name });
    const page = await open("/app/book", { as: await newAccount({ name: "Anna Attending" }) });
    await page.getByLabel("Name or e-mail address").fill("Long W");
    const card = page.locator(`a[href^="/app/book/${organizer.userId}"]`);
    await card.waitFor();
    const [wide, initials] = await card.evaluate(
      (element) =>
        [element.scrollWidth - element.clientWidth, element.firstElementChild!.getBoundingClientRect()] as const,
    );
    expect(wide).toBe(0);
    expect(initials.width).toBe(initials.height);
  });

  journey("fits on a small phone, and finds an organizer by address", async (open) => {
    const organizer = await publishedOrganizer({ name: "Otto Oben" });
    const page = await open("/app/book", {
      as: await newAccount({ name: "Anna Attending" }),
      width: 320,
      scheme: "dark",
      language: "de-DE",
    });
    await page.getByLabel("Name oder E-Mail-Adresse").fill(organizer.email);
    await page.keyboard.press("Enter");
    await page.getByText("Mit Otto Oben").waitFor();
    await page.locator("summary").click();
    await page.getByRole("button", { name: "Do", exact: true }).click();
    await page.getByRole("heading", { name: "nach Ihren Wünschen" }).waitFor();
    await page.locator(".day-slots button").first().waitFor();
    await assertNotSideways(page);
    await assertAccessible(page);
  });
});

describe("the assistant's field", () => {
  journey("says what was understood, and books what is proposed", async (open) => {
    const organizer = await publishedOrganizer();
    const attendee = await newAccount({ name: "Anna Attending" });
    const page = await open("/app/book", { as: attendee });
    const { userId } = organizer;
    await standInForModel(page, { action: "find", people: [{ userId }], organizerId: userId, durationMinutes: 60 });
    await page.getByLabel("In your words").fill("Find an hour with Olivia");
    await page.keyboard.press("Enter");
    const choice = page.getByRole("button", { name: "Talk" });
    await page.getByRole("listitem").filter({ hasText: "60 minutes with Olivia Open" }).or(choice).first().waitFor();
    await assertAccessible(page);
    if (await choice.isVisible()) await choice.click();
    await page
      .getByRole("button", { name: /^Book / })
      .first()
      .click();
    await page.getByRole("link", { name: "To the meeting" }).waitFor();
    const { items } = await api("GET", "/v1/meetings", { token: attendee.token });
    expect(items).toHaveLength(1);
  });

  journey("says once that there is no model, and the rest works", async (open) => {
    const page = await open("/app/book", { as: await newAccount({ name: "Anna Attending" }) });
    expectFault(page, /status of 422/);
    await page.getByLabel("In your words").fill("Find an hour");
    await page.getByRole("button", { name: "Ask" }).click();
    await page.getByText("Everything below works without it.").waitFor();
    await page.getByRole("link", { name: "Olga Organizer" }).click();
    await page.locator(".day-slots button").first().waitFor();
  });
});

/** What words come to is said here, and all that follows from it by the server. */
async function standInForModel(page: Page, intent: object): Promise<void> {
  await page.route("**/v1/assistant/requests", (route) => {
    const body = route.request().postDataJSON();
    return route.continue({ postData: JSON.stringify(body.text ? { intent } : body) });
  });
}

/** The last time of the day after tomorrow, in a page that shows UTC. */
async function chooseLastOfDay(page: Page): Promise<{ date: string; time: string }> {
  const date = dateAhead(2);
  await page.getByLabel("From date").fill(date);
  const slot = page.locator(".day-slots").first().getByRole("button").last();
  const heading = new Date(date).toLocaleDateString("en-GB", { weekday: "long", day: "numeric", month: "long" });
  await page.getByRole("heading", { name: heading }).waitFor();
  const time = (await slot.textContent())!.padStart("hh:mm".length, "0");
  await slot.click();
  return { date, time };
}
