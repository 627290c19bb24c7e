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
    await page.getByText("6 of 6 times in your hours can be booked.").waitFor();
    await page.getByLabel("Starts follow the length").uncheck();
    await page.getByLabel("From one start to the next", { exact: true }).fill("60");
    await page.getByText("3 of 3 times").waitFor();
    await page.getByLabel("Notice", { exact: true }).fill("24");
    await page.getByLabel("Notice: unit").selectOption("hours");
    const byNotice = page.getByText("Taken away by the notice").locator("..");
    await byNotice.getByText("09:00").waitFor();
    await page.getByText("1 of 3 times").waitFor();
    await page.getByLabel("Notice", { exact: true }).fill("");
    await page.getByText("It is shown again").waitFor();
    await page.getByLabel("Notice", { exact: true }).fill("0");
    await page.getByText("3 of 3 times").waitFor();
    await assertAccessible(page);
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("button", { name: "Save" }).waitFor({ state: "detached" });
    const { items } = await api("GET", `/v1/meeting-types`, { token: organizer.token });
    const made = items.filter(({ name }: { name: string }) => name === "Advice");
    expect(made).toMatchObject([{ slug: "advice", public: true, reminders: [1440], slotIntervalMinutes: 60 }]);
  });
});
