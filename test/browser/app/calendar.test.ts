import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { assertAccessible, assertNotSideways } from "../support/checks.ts";
import { journey } from "../support/journey.ts";
import { type PublishedOrganizer, publishedOrganizer } from "../support/organizer.ts";
import { type Account, newAccount } from "../support/sign-in.ts";
import { api, presentTime } from "../support/site.ts";

const day = 86_400_000;

describe("an organizer's week", () => {
  journey("moves a meeting by dragging, and back", async (open) => {
    const { organizer, date, meetings } = await busyOrganizer(["09:00"]);
    const page = await open(`/app/calendar?view=week&date=${date}`, { as: organizer, timeZone: "Europe/Berlin" });
    await dragFrom(page, entry(page, "Talk 1"), 3);
    await page.getByRole("heading", { name: "Move “Talk 1”?" }).waitFor();
    await assertAccessible(page);
    await page.getByText("Ada Attendee will be told").waitFor();
    await page.getByRole("button", { name: "Move", exact: true }).dblclick();
    await page.getByRole("main").getByText("is now on").waitFor();
    expect(await wallStart(meetings[0]!, organizer)).toBe("12:00");
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: "Undo" }).waitFor({ state: "detached" });
    expect(await wallStart(meetings[0]!, organizer)).toBe("09:00");
  });

  journey("extends a meeting by its edge, and pushes the next by name", async (open) => {
    const { organizer, date, meetings } = await busyOrganizer(["09:00", "10:00"]);
    const page = await open(`/app/calendar?view=day&date=${date}`, { as: organizer, timeZone: "Europe/Berlin" });
    const box = (await entry(page, "Talk 1").boundingBox())!;
    const hour = await hourOf(page);
    await page.mouse.move(box.x + 30, box.y + box.height - 2);
    await page.mouse.down();
    await page.mouse.move(box.x + 30, box.y + box.height + hour / 2 + 2, { steps: 4 });
    await page.mouse.up();
    const choice = page.getByRole("radio", { name: /Push the next ones.*Talk 2/ });
    await choice.check();
    await page.getByRole("button", { name: "Extend", exact: true }).click();
    await page.getByRole("main").getByText("Pushed along: Talk 2").waitFor();
    expect(await wallStart(meetings[1]!, organizer)).toBe("10:30");
  });

  journey("keeps a time by drawing it, and by the keyboard", async (open) => {
    const { organizer, date } = await busyOrganizer([]);
    const page = await open(`/app/calendar?view=day&date=${date}`, { as: organizer, timeZone: "Europe/Berlin" });
    const column = (await page.locator(`[data-date="${date}"]`).boundingBox())!;
    const hour = await hourOf(page);
    const at = column.y + 10 * hour + 2;
    await page.mouse.move(column.x + 50, at);
    await page.mouse.down();
    await page.mouse.move(column.x + 50, at + 2 * hour - 4, { steps: 4 });
    await page.mouse.up();
    await page.getByLabel("Title").fill("Deep work");
    await page.keyboard.press("Enter");
    await entry(page, "Deep work").getByText("10:00 – 12:00").waitFor();

    await page.getByRole("button", { name: "New", exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.getByLabel("Title").fill("Reading");
    await page.getByLabel("From").fill("14:00");
    await page.getByLabel("Until").fill("15:00");
    await page.keyboard.press("Enter");
    await entry(page, "Reading").waitFor();
    await entry(page, "Deep work").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Remove" }).click();
    await entry(page, "Reading").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Undo" }).click();
    await entry(page, "Reading").waitFor();
  });

  journey("is shown on a phone, far away and in the dark", async (open) => {
    const { organizer, date } = await busyOrganizer(["09:00", "10:00"]);
    const visiting = {
      as: organizer,
      width: 320,
      scheme: "dark",
      language: "de",
      timeZone: "Pacific/Kiritimati",
    } as const;
    for (const view of ["day", "list", "month"]) {
      const page = await open(`/app/calendar?view=${view}&date=${date}&zone=Pacific/Kiritimati`, visiting);
      // Nine in Berlin is ten or nine in the evening there.
      await page
        .getByText(view === "month" ? "•" : "Talk 1")
        .first()
        .waitFor();
      await assertAccessible(page);
      await assertNotSideways(page);
    }
  });
});

/** An organizer with meetings of an hour at these times of one day a week ahead. */
async function busyOrganizer(times: string[]) {
  const organizer = await publishedOrganizer();
  const attendee = await newAccount({ name: "Ada Attendee" });
  const date = new Date(presentTime() + 7 * day).toISOString().slice(0, 10);
  const meetings = await Promise.all(times.map((time, index) => meetingAt(organizer, attendee, date, time, index + 1)));
  return { organizer, attendee, date, meetings };
}

async function meetingAt(organizer: PublishedOrganizer, attendee: Account, date: string, time: string, number: number) {
  const { slots } = await api(
    "GET",
    `/v1/slots?organizerId=${organizer.userId}&meetingTypeId=${organizer.meetingTypeId}&from=${date}&to=${date}&timeZone=Europe/Berlin`,
    { token: attendee.token },
  );
  const { start } = slots.find((slot: { start: string }) => slot.start.includes(`T${time}`));
  const body = {
    organizerId: organizer.userId,
    meetingTypeId: organizer.meetingTypeId,
    start,
    title: `Talk ${number}`,
  };
  const { id } = await api("POST", "/v1/meetings", { token: attendee.token, body });
  return id as string;
}

async function wallStart(meetingId: string, { token }: Account): Promise<string> {
  const { start } = await api("GET", `/v1/meetings/${meetingId}`, { token });
  return new Date(start).toLocaleTimeString("en-GB", { timeZone: "Europe/Berlin", hour: "2-digit", minute: "2-digit" });
}

function entry(page: Page, title: string) {
  return page.getByRole("main").locator(".entry").filter({ hasText: title }).first();
}

/** How high an hour is drawn. */
async function hourOf(page: Page): Promise<number> {
  return (await page.locator(".day-column").first().boundingBox())!.height / 24;
}

async function dragFrom(page: Page, from: ReturnType<typeof entry>, hoursDown: number): Promise<void> {
  const box = (await from.boundingBox())!;
  await page.mouse.move(box.x + 30, box.y + 10);
  await page.mouse.down();
  const found = page.waitForResponse((response) => response.url().includes("/slots"));
  await page.mouse.move(box.x + 30, box.y + 40, { steps: 3 });
  await found;
  await page.locator(".target").first().waitFor();
  await page.mouse.move(box.x + 30, box.y + 10 + hoursDown * (await hourOf(page)), { steps: 4 });
  await page.mouse.up();
}
