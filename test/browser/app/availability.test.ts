import { describe, expect } from "vitest";
import { assertAccessible, assertNotSideways } from "../support/checks.ts";
import { expectFault } from "../support/faults.ts";
import { journey } from "../support/journey.ts";
import { newAccount } from "../support/sign-in.ts";
import { api } from "../support/site.ts";

describe("an organizer", () => {
  journey("says their hours by typing, and copies a day", async (open) => {
    const organizer = await newAccount({ name: "Hanna Hours", role: "organizer" });
    const page = await open("/app/availability", { as: organizer, width: 320 });
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
  });

  journey("is shown what was changed meanwhile, and keeps what they typed", async (open) => {
    const organizer = await newAccount({ name: "Carl Conflict", role: "organizer" });
    const page = await open("/app/availability", { as: organizer });
    await page.getByRole("button", { name: "Add hours Friday" }).click();
    const entries = [{ day: "tuesday", start: "10:00", end: "11:00" }];
    await api("POST", "/v1/availability/weekly", { token: organizer.token, body: { entries } });
    expectFault(page, /status of 412/);
    await page.getByRole("button", { name: "Save" }).click();
    const note = page.getByRole("alert").filter({ hasText: "10:00–11:00" });
    await note.getByRole("button", { name: "Save mine over it" }).click();
    await note.waitFor({ state: "detached" });
    const { weekly } = await api("GET", "/v1/availability", { token: organizer.token });
    expect(weekly).toMatchObject([{ day: "friday", start: "09:00", end: "17:00" }]);
  });
});
