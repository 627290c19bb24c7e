import type { Locator, Page } from "playwright-core";
import { describe, expect } from "vitest";
import { assertAccessible, assertNotSideways, focused } from "../support/checks.ts";
import { expectFault } from "../support/faults.ts";
import { journey } from "../support/journey.ts";
import { type Account, newAccount } from "../support/sign-in.ts";
import { api } from "../support/site.ts";
import { type At, dragByFinger, dragByPen } from "../support/touch.ts";

describe("hours are painted", () => {
  journey(
    "by a mouse over several days and by a pen, and rubbed out, and undone; what is not painted keeps its minutes",
    async (open) => {
      const organizer = await newAccount({ name: "Mia Mouse", role: "organizer" });
      await publish(organizer, [{ day: "monday", start: "09:10", end: "11:50" }]);
      const page = await open("/app/availability", { as: organizer, scheme: "dark" });
      await drag(page, "Monday, 13:00", "Wednesday, 16:30");
      expect(await cell(page, "Tuesday, 14:00").getAttribute("aria-label")).toContain("Every meeting type");
      await drag(page, "Tuesday, 14:00", "Tuesday, 14:30");
      await page.getByLabel("Focus time").check();
      await cell(page, "Friday, 15:30").scrollIntoViewIfNeeded();
      await dragByPen(page, await centerOf(page, "Friday, 14:00"), await centerOf(page, "Friday, 15:30"));
      await page.getByLabel("Rub out").check();
      await drag(page, "Wednesday, 10:00", "Friday, 19:30");
      await page.getByRole("button", { name: "Undo" }).click();
      await assertAccessible(page);
      await save(page);
      expect(await published(organizer)).toEqual([
        "monday 09:10–11:50",
        "monday 13:00–17:00",
        "tuesday 13:00–14:00",
        "tuesday 15:00–17:00",
        "wednesday 13:00–17:00",
        "friday 14:00–16:00 for focus-time",
      ]);
    },
  );

  journey("by a finger that holds still first; one that moves at once scrolls", async (open) => {
    const organizer = await newAccount({ name: "Fay Finger", role: "organizer" });
    const page = await open("/app/availability", { as: organizer, width: 320 });
    await cell(page, "Tuesday, 12:00").scrollIntoViewIfNeeded();
    await dragByFinger(page, await centerOf(page, "Tuesday, 12:00"), await centerOf(page, "Wednesday, 13:30"));
    const friday = await centerOf(page, "Friday, 14:00");
    await dragByFinger(page, friday, friday, "at once");
    await assertAccessible(page);
    await assertNotSideways(page);
    await save(page);
    expect(await published(organizer)).toEqual(["tuesday 12:00–14:00", "wednesday 12:00–14:00", "friday 14:00–14:30"]);
  });

  journey("by the keys of a grid, with what was done said, and each step undone by Ctrl+Z", async (open) => {
    const organizer = await newAccount({ name: "Kay Keys", role: "organizer" });
    const page = await open("/app/availability", { as: organizer });
    await cell(page, "Monday, 09:00").focus();
    await pressAll(page, "Shift+PageDown", "Shift+ArrowDown", "Enter");
    await page.getByRole("status").getByText("Monday, 09:00 to 12:00 painted: Every meeting type.").waitFor();
    await pressAll(page, "ArrowRight", "Shift+ArrowRight", "Escape", "ArrowDown", "Space");
    await expect.poll(() => focused(page)).toBe("Wednesday, 12:00: Every meeting type");
    await pressAll(page, "End", "Home", "ArrowUp", "Delete");
    await page.getByRole("status").getByText("Monday, 11:30 to 12:00 rubbed out.").waitFor();
    await pressAll(page, "Control+z");
    await expect.poll(() => focused(page)).toBe("Monday, 11:30: Every meeting type");
    await page.getByLabel("Type", { exact: true }).check();
    expect(await page.getByLabel("Monday, to").inputValue()).toBe("12:00");
    await page.getByLabel("Monday, to").fill("12:15");
    await save(page);
    expect(await published(organizer)).toEqual(["monday 09:00–12:15", "wednesday 12:00–12:30"]);
  });
});

function cell(page: Page, name: string): Locator {
  return page.getByRole("gridcell", { name: new RegExp(`^${name}:`) });
}

async function centerOf(page: Page, name: string): Promise<At> {
  const { x, y, width, height } = (await cell(page, name).boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}

async function drag(page: Page, from: string, to: string): Promise<void> {
  await cell(page, to).scrollIntoViewIfNeeded();
  await cell(page, from).scrollIntoViewIfNeeded();
  const [begin, end] = [await centerOf(page, from), await centerOf(page, to)];
  await page.mouse.move(begin.x, begin.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.up();
}

async function pressAll(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("button", { name: "Save" }).waitFor({ state: "detached" });
}

async function publish({ token }: Account, weekly: object[]): Promise<void> {
  await api("PUT", "/v1/availability", { token, body: { timeZone: "Europe/Berlin", weekly, overrides: [] } });
}

async function published({ token }: Account): Promise<string[]> {
  const { weekly } = await api("GET", "/v1/availability", { token });
  return weekly.map(
    ({ day, start, end, meetingTypeId }: Record<string, string>) =>
      `${day} ${start}–${end}${meetingTypeId ? ` for ${meetingTypeId}` : ""}`,
  );
}

describe("an organizer", () => {
  journey("says their hours by typing, and copies a day", async (open) => {
    const organizer = await newAccount({ name: "Hanna Hours", role: "organizer" });
    const page = await open("/app/availability", { as: organizer, width: 320 });
    await page.getByLabel("Type", { exact: true }).check();
    const monday = page.getByRole("group", { name: "Monday", exact: true });
    await monday.getByRole("button", { name: "Add hours" }).click();
    await monday.getByLabel("Monday, to").fill("12");
    await monday.getByRole("button", { name: "Copy to …" }).click();
    await monday.getByLabel("Wed").check();
    await monday.getByRole("button", { name: "Copy", exact: true }).click();
    await assertAccessible(page);
    await assertNotSideways(page);
    await page.getByRole("button", { name: "Save" }).dblclick();
    await page.getByRole("button", { name: "Save" }).waitFor({ state: "detached" });
    const { weekly } = await api("GET", "/v1/availability", { token: organizer.token });
    expect(weekly).toMatchObject([
      { day: "monday", start: "09:00", end: "12:00" },
      { day: "wednesday", start: "09:00", end: "12:00" },
    ]);
    await page.getByRole("listitem").filter({ hasText: "Monday 22 March" }).getByText("09:00").waitFor();
    await page.getByRole("listitem").filter({ hasText: "Tuesday 23 March" }).getByText("Closed").waitFor();
  });

  journey("takes hours of a date away by the keyboard, and is left where others can be added", async (open) => {
    const organizer = await newAccount({ name: "Dora Dates", role: "organizer" });
    const page = await open("/app/availability", { as: organizer });
    await page.getByLabel("Other hours on a date").check();
    const hours = page.getByRole("list", { name: "Other hours on a date" });
    await hours.getByRole("button", { name: "Add hours" }).click();
    await hours
      .getByRole("button", { name: /^Remove/ })
      .last()
      .focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => hours.getByRole("button", { name: /^Remove/ }).count()).toBe(1);
    await expect.poll(() => focused(page)).toBe("+ Add hours");
  });

  journey("is asked before they leave what they have not saved", async (open) => {
    const page = await open("/app/availability", {
      as: await newAccount({ name: "Lea Leaving", role: "organizer" }),
      language: "de-DE",
    });
    const asked: string[] = [];
    let leaves = false;
    page.on("dialog", async (dialog) => {
      asked.push(dialog.message());
      await (leaves ? dialog.accept() : dialog.dismiss());
    });
    const goTo = (name: string) => page.getByRole("navigation").getByRole("link", { name }).click();
    // Nothing is asked of whoever has changed nothing.
    await goTo("Kalender");
    await goTo("Verfügbarkeit");
    await page.getByLabel("Tippen", { exact: true }).check();
    await page.getByRole("button", { name: "Zeiten hinzufügen Freitag" }).click();
    await page.getByText("Noch nicht gespeichert").waitFor();
    await goTo("Kalender");
    expect(asked).toEqual(["Was Sie hier geändert haben, ist noch nicht gespeichert. Die Seite trotzdem verlassen?"]);
    await page.getByText("Noch nicht gespeichert").waitFor();
    leaves = true;
    await goTo("Terminarten");
    await page.getByRole("link", { name: "Neue Art" }).click();
    await page.getByRole("link", { name: "Alle Arten" }).click();
    await page.getByRole("link", { name: "Neue Art" }).click();
    expect(asked.length).toBe(2);
    await page.getByLabel("Name", { exact: true }).fill("Kaffee");
    await page.getByRole("link", { name: "Alle Arten" }).click();
    await page.getByRole("link", { name: "Neue Art" }).waitFor();
    expect(asked.length).toBe(3);
    await goTo("Einstellungen");
    const section = page.getByRole("region", { name: "Arbeitszeiten" });
    await section.getByLabel("Ich sage, wann ich arbeite").check();
    await goTo("Kalender");
    await goTo("Einstellungen");
    expect(asked.length).toBe(4);
    await section.getByLabel("Ich sage, wann ich arbeite").check();
    await section.getByRole("button", { name: "Speichern" }).click();
    await section.getByText("Gespeichert.").waitFor();
    await goTo("Kalender");
    await page.getByRole("button", { name: "Neu", exact: true }).waitFor();
    expect(asked.length).toBe(4);
  });

  journey("is shown what was changed meanwhile, and keeps what they typed", async (open) => {
    const organizer = await newAccount({ name: "Carl Conflict", role: "organizer" });
    const page = await open("/app/availability", { as: organizer });
    await page.getByLabel("Type", { exact: true }).check();
    await page.getByRole("button", { name: "Add hours Friday" }).click();
    const entries = [{ day: "tuesday", start: "10:00", end: "11:00" }];
    await api("POST", "/v1/availability/weekly", { token: organizer.token, body: { entries } });
    expectFault(page, /status of 412/);
    await page.getByRole("button", { name: "Save" }).click();
    const note = page.getByRole("alert").filter({ hasText: "10:00 – 11:00" });
    await note.getByRole("button", { name: "Save mine over it" }).click();
    await note.waitFor({ state: "detached" });
    const { weekly } = await api("GET", "/v1/availability", { token: organizer.token });
    expect(weekly).toMatchObject([{ day: "friday", start: "09:00", end: "17:00" }]);
  });
});
