import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { assertAccessible, assertNotSideways, focused } from "../support/checks.ts";
import { comeBack } from "../support/come-back.ts";
import { expectFault } from "../support/faults.ts";
import { journey } from "../support/journey.ts";
import { type PublishedOrganizer, publishedOrganizer } from "../support/organizer.ts";
import { type Account, newAccount } from "../support/sign-in.ts";
import { api, presentTime } from "../support/site.ts";
import { dragByFinger, dragByPen } from "../support/touch.ts";

const day = 86_400_000;

describe("an organizer's week", () => {
  journey("moves a meeting by dragging, and back", async (open) => {
    const { organizer, date, meetings } = await busyOrganizer(["09:00"]);
    const page = await open(`/app/calendar?view=week&date=${date}`, { as: organizer, timeZone: "Europe/Berlin" });
    await dragFrom(page, entry(page, "Talk 1"), 3);
    await page.getByRole("heading", { name: "Move “Talk 1”?" }).waitFor();
    await assertAccessible(page);
    await page.getByText("Ada Attendee will be told").waitFor();
    // What was typed is still there when one is online again, and the move is made once.
    await page.getByLabel("Reason").fill("A train that is late");
    expectFault(page, /ERR_INTERNET_DISCONNECTED/);
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Move", exact: true }).click();
    await page.getByText("You may be offline").waitFor();
    await page.context().setOffline(false);
    expect(await page.getByLabel("Reason").inputValue()).toBe("A train that is late");
    await page.getByRole("button", { name: "Move", exact: true }).dblclick();
    await page.getByRole("main").getByText("is now on").waitFor();
    expect(await wallStart(meetings[0]!, organizer)).toBe("12:00");
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: "Undo" }).waitFor({ state: "detached" });
    expect(await wallStart(meetings[0]!, organizer)).toBe("09:00");
  });

  journey("moves a meeting to the nearest time where somebody was faster, and shows who that was", async (open) => {
    const { organizer, attendee, date, meetings } = await busyOrganizer(["09:00"]);
    const page = await open(`/app/calendar?view=week&date=${date}`, { as: organizer, timeZone: "Europe/Berlin" });
    await dragFrom(page, entry(page, "Talk 1"), 3);
    await page.getByRole("heading", { name: "Move “Talk 1”?" }).waitFor();
    await meetingAt(organizer, attendee, date, "12:00", 2);
    expectFault(page, /status of 409/);
    await page.getByRole("button", { name: "Move", exact: true }).click();
    await page.getByRole("alert").waitFor();
    await entry(page, "Talk 2").waitFor();
    await page.getByRole("button", { name: /, 11:00$/ }).click();
    await page.getByRole("button", { name: "Move", exact: true }).click();
    await page.getByRole("main").getByText("is now on").waitFor();
    expect(await wallStart(meetings[0]!, organizer)).toBe("11:00");
  });

  journey("is read again by whoever comes back to it", async (open) => {
    const { organizer, attendee, date } = await busyOrganizer(["09:00"]);
    const page = await open(`/app/calendar?view=week&date=${date}`, { as: organizer, timeZone: "Europe/Berlin" });
    await entry(page, "Talk 1").waitFor();
    await meetingAt(organizer, attendee, date, "12:00", 2);
    await comeBack(page);
    await entry(page, "Talk 2").waitFor();
  });

  journey("says that it cannot be read, and is read again", async (open) => {
    const { organizer, date } = await busyOrganizer(["09:00"]);
    const page = await open(`/app/calendar?view=week&date=${date}`, { as: organizer, timeZone: "Europe/Berlin" });
    await entry(page, "Talk 1").waitFor();
    expectFault(page, /ERR_INTERNET_DISCONNECTED/);
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Next week" }).click();
    await page.getByRole("alert").getByText("You may be offline").waitFor();
    // What was read before can still be looked at.
    await page.getByRole("button", { name: "Previous week" }).click();
    await entry(page, "Talk 1").waitFor();
    await page.getByRole("alert").waitFor();
    await page.context().setOffline(false);
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("alert").waitFor({ state: "detached" });
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
    const column = (await page.locator(".day-column").boundingBox())!;
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

  journey("is scrolled by a finger, which moves, extends and draws once it has been held", async (open) => {
    const { organizer, date, meetings } = await busyOrganizer(["10:00"]);
    const phone = { as: organizer, timeZone: "Europe/Berlin", width: 390, height: 800 };
    const page = await open(`/app/calendar?view=day&date=${date}`, phone);
    const hour = await hourOf(page);
    const talk = async () => (await entry(page, "Talk 1").boundingBox())!;
    const box = await talk();
    await dragByFinger(page, { x: box.x + 40, y: box.y + 20 }, { x: box.x + 40, y: box.y - 40 }, "at once");
    await expect.poll(async () => (await talk()).y).toBeLessThan(box.y - 20);
    expect(await page.getByRole("dialog").count()).toBe(0);
    await page.reload();
    await entry(page, "Talk 1").waitFor();

    const from = { x: box.x + 40, y: box.y + 20 };
    await dragByFinger(page, from, { x: from.x, y: from.y + 2 * hour });
    await page.getByRole("heading", { name: "Move “Talk 1”?" }).waitFor();
    await page.getByRole("button", { name: "Move", exact: true }).tap();
    await page.getByRole("main").getByText("is now on").waitFor();
    expect(await wallStart(meetings[0]!, organizer)).toBe("12:00");

    await expect.poll(async () => (await talk()).y).toBeGreaterThan(box.y + hour);
    const moved = await talk();
    const edge = { x: moved.x + moved.width / 2, y: moved.y + moved.height - 4 };
    await dragByFinger(page, edge, { x: edge.x, y: edge.y + hour / 2 + 4 });
    await page.getByRole("heading", { name: "Extend “Talk 1” until 13:30?" }).waitFor();
    await page.getByRole("button", { name: "Extend", exact: true }).tap();
    await entry(page, "Talk 1").getByText("12:00 – 13:30").waitFor();

    const free = { x: moved.x + 100, y: moved.y - hour + 5 };
    await dragByFinger(page, free, { x: free.x, y: free.y + hour - 10 });
    await page.getByLabel("Title").fill("By a finger");
    await page.getByRole("button", { name: "Keep this time" }).tap();
    await entry(page, "By a finger").getByText("11:00 – 12:00").waitFor();
  });

  journey("is moved by a pen, and not to where it cannot be", async (open) => {
    const { organizer, date } = await busyOrganizer(["11:00"]);
    const page = await open(`/app/calendar?view=week&date=${date}`, { as: organizer, timeZone: "Europe/Berlin" });
    const hour = await hourOf(page);
    const dragBy = async (hours: number) => {
      const { x, y } = (await entry(page, "Talk 1").boundingBox())!;
      await dragByPen(page, { x: x + 40, y: y + 20 }, { x: x + 40, y: y + 20 + hours * hour });
    };
    await dragBy(-4);
    await page.getByRole("main").getByText("“Talk 1” cannot be there.").waitFor();
    await dragBy(1);
    await page.getByRole("heading", { name: "Move “Talk 1”?" }).waitFor();
  });

  journey("is walked through by the keyboard, a day or a thing at a time", async (open) => {
    const { organizer, date } = await busyOrganizer(["09:00", "15:00"]);
    const page = await open(`/app/calendar?view=week&date=${date}`, { as: organizer, timeZone: "Europe/Berlin" });
    await entry(page, "Talk 1").waitFor();
    // From the head of the day on: one stop for each thing of that day, and none for other days.
    await page.getByRole("columnheader", { name: "Tue 23" }).getByRole("button").focus();
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => focused(page)).toContain("Talk 1");
    await page.keyboard.press("Tab");
    await expect.poll(() => focused(page)).toContain("Talk 2");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => focused(page)).toBe("Nothing on this day");
    await page.keyboard.press("Enter");
    await page.getByLabel("Title").fill("Monday");
    await page.keyboard.press("Enter");
    await entry(page, "Monday").waitFor();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => focused(page)).toContain("Talk 1");
    await page.keyboard.press("PageDown");
    await page.getByRole("heading", { name: "29 Mar – 4 Apr 2027" }).waitFor();
    await page.getByRole("button", { name: "Month" }).click();
    await page.locator('[role="gridcell"][data-date="2027-03-31"] button').focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => focused(page)).toContain("Thursday 1 April");
    for (const key of ["ArrowUp", "End", "Home"]) await page.keyboard.press(key);
    await expect.poll(() => focused(page)).toContain("Monday 22 March");
    await assertAccessible(page);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Mon, 22 March 2027" }).waitFor();
    await entry(page, "Monday").waitFor();
  });

  journey("has 25 hours where the clocks go back, and each of them once", async (open) => {
    const { organizer } = await busyOrganizer([]);
    const { token } = organizer;
    for (const [title, start, end] of [
      ["First", "2027-10-31T00:00:00Z", "2027-10-31T01:00:00Z"],
      ["Three days", "2027-10-27T22:00:00Z", "2027-10-30T22:00:00Z"],
    ])
      await api("POST", "/v1/focus-blocks", { token, body: { title, start, end } });
    const page = await open("/app/calendar?view=week&date=2027-10-31", { as: organizer, timeZone: "Asia/Tokyo" });
    await page.getByText("clocks back").waitFor();
    await entry(page, "First").scrollIntoViewIfNeeded();
    const { x, y, height } = (await entry(page, "First").boundingBox())!;
    await page.mouse.move(x + 20, y + height + 2);
    await page.mouse.down();
    await page.mouse.move(x + 20, y + 2 * height - 4, { steps: 4 });
    await page.mouse.up();
    await page.getByLabel("Title").fill("Second");
    await page.keyboard.press("Enter");
    await entry(page, "Second").getByText("02:00 – 03:00").waitFor();
    const second = (await entry(page, "Second").boundingBox())!;
    expect(second.y).toBeCloseTo(y + height, 0);
    expect(second.x).toBe(x);
    await page.locator(".entry").getByText("02:00 CEST – 02:00 CET").waitFor();
    expect(await page.locator(".entry").getByText("All day").count()).toBe(3);
    await page.getByRole("button", { name: "Show in Tokyo" }).click();
    await entry(page, "Second").getByText("10:00 – 11:00").waitFor();
  });

  journey("leads to somebody else's times with what was drawn, or the nearest", async (open) => {
    const { organizer, attendee, date } = await busyOrganizer([]);
    const view = `/app/calendar?view=day&date=${date}`;
    const page = await open(view, { as: attendee, timeZone: "Europe/Berlin" });
    const drawAt = async (hour: number) => {
      const column = (await page.locator(".day-column").boundingBox())!;
      const height = await hourOf(page);
      await page.mouse.move(column.x + 50, column.y + hour * height + 4);
      await page.mouse.down();
      await page.mouse.move(column.x + 50, column.y + (hour + 1) * height - 4, { steps: 4 });
      await page.mouse.up();
      await page.getByText("Meeting", { exact: true }).click();
      await page.getByRole("link", { name: "Find a time" }).click();
      await page.locator(`a[href^="/app/book/${organizer.userId}"]`).click();
      await page.getByRole("radio", { name: "Talk" }).click();
    };
    await drawAt(10);
    await page.locator(".chosen").getByText("10:00 – 11:00").waitFor();
    await page.getByRole("button", { name: "Another time" }).click();
    await page.getByRole("main").getByText("The time that you chose can be booked").waitFor();
    await page.goto(new URL(view, page.url()).href);
    await page.locator(".day-column").waitFor();
    await drawAt(17);
    await page.getByRole("region", { name: "When" }).getByText("Tuesday 23 March, 17:00 cannot be booked.").waitFor();
    await assertAccessible(page);
    await page.getByRole("button", { name: "Tuesday 23 March, 16:00" }).click();
    await page.getByRole("button", { name: "Book", exact: true }).click();
    await page.getByRole("heading", { name: "Booked" }).waitFor();
    const { items } = await api("GET", "/v1/meetings", { token: attendee.token });
    expect(await wallStart(items[0].id, organizer)).toBe("16:00");
  });

  journey("offers a meeting of those types alone that can be booked", async (open) => {
    const { organizer, date } = await busyOrganizer([]);
    const types = [
      { name: "Focus type", durationMinutes: 60, kind: "focus" },
      { name: "Switched off", durationMinutes: 60, active: false },
      { name: "Short talk", durationMinutes: 15 },
    ];
    for (const body of types) await api("POST", "/v1/meeting-types", { token: organizer.token, body });
    const page = await open(`/app/calendar?view=day&date=${date}`, { as: organizer });
    await page.getByRole("button", { name: "New", exact: true }).click();
    await page.getByText("Meeting", { exact: true }).click();
    const offered = page.getByLabel("Type").getByRole("option");
    await expect.poll(() => offered.allTextContents()).toContain("Talk");
    const names = await offered.allTextContents();
    expect(names).toContain("Short talk");
    expect(names).not.toContain("Focus type");
    expect(names).not.toContain("Switched off");
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
    const page = await open(`/app/calendar?view=day&date=${date}&zone=Pacific/Kiritimati`, visiting);
    for (const [view, seen] of [
      ["Tag", "Talk 1"],
      ["Liste", "Talk 1"],
      ["Monat", "•"],
    ] as const) {
      await page.getByRole("button", { name: view, exact: true }).click();
      // Nine in Berlin is ten or nine in the evening there.
      await page.getByText(seen).first().waitFor();
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
