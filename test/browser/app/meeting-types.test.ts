import { describe, expect } from "vitest";
import { assertAccessible, assertNotSideways } from "../support/checks.ts";
import { journey } from "../support/journey.ts";
import { publishedOrganizer } from "../support/organizer.ts";
import { api } from "../support/site.ts";

describe("an organizer's types", () => {
  journey("are made, and what their rules do is shown by the times of the next day", async (open) => {
    const organizer = await publishedOrganizer({ hours: { start: "09:00", end: "12:00" } });
    const page = await open("/app/meeting-types", { as: organizer, width: 320 });
    await page.getByRole("link", { name: "New type", exact: true }).click();
    await page.getByLabel("Name").fill("Advice");
    await page.getByLabel("1 day before").check();
    await assertAccessible(page);
    await assertNotSideways(page);
    await page.getByRole("button", { name: "Create" }).dblclick();
    await page.getByRole("link", { name: "Advice" }).click();
    await page.getByText("6 times can be booked.").waitFor();
    await page.getByLabel("Starts follow the length").uncheck();
    await page.getByLabel("From one start to the next", { exact: true }).fill("60");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Now 3, before 6.").waitFor();
    const { items } = await api("GET", `/v1/meeting-types`, { token: organizer.token });
    const made = items.filter(({ name }: { name: string }) => name === "Advice");
    expect(made).toMatchObject([{ slug: "advice", public: true, reminders: [1440], slotIntervalMinutes: 60 }]);
  });
});
