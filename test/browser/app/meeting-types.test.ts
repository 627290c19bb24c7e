import { describe, expect } from "vitest";
import { assertAccessible, assertNotSideways } from "../support/checks.ts";
import { expectFault } from "../support/faults.ts";
import { journey } from "../support/journey.ts";
import { publishedOrganizer } from "../support/organizer.ts";
import { withShortPages } from "../support/short-pages.ts";
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

  journey("are shown as they are once somebody else's change is taken, in every field", async (open) => {
    const { token, meetingTypeId, ...organizer } = await publishedOrganizer();
    const page = await open(`/app/meeting-types/${meetingTypeId}`, { as: { token, ...organizer } });
    expectFault(page, /status of 412/);
    await page.getByLabel("Length in minutes").fill("50");
    await page.getByLabel("Other lengths").fill("20");
    await page.getByLabel("At most on a day").fill("9");
    await page.getByLabel("Free before", { exact: true }).fill("7");
    const theirs = { durationMinutes: 45, otherDurationsMinutes: [15, 30], dailyLimit: 3, bufferBeforeMinutes: 120 };
    await api("PATCH", `/v1/meeting-types/${meetingTypeId}`, { token, body: theirs });
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("button", { name: "Take the new state" }).click();
    const shownIn = (label: string) => page.getByLabel(label, { exact: true }).inputValue();
    await expect.poll(() => shownIn("Length in minutes")).toBe("45");
    expect(await page.getByLabel("Other lengths").inputValue()).toBe("15, 30");
    expect(await page.getByLabel("At most on a day").inputValue()).toBe("3");
    expect([await shownIn("Free before"), await shownIn("Free before: unit")]).toEqual(["2", "hours"]);
  });

  journey("are made although nobody answered at first, and the name was changed since", async (open) => {
    const organizer = await publishedOrganizer();
    const page = await open("/app/meeting-types/new", { as: organizer });
    expectFault(page, /ERR_FAILED/);
    await page.getByLabel("Name").fill("Advice");
    const path = "**/v1/meeting-types";
    await page.route(path, async (route) => {
      if (route.request().method() === "POST") await route.fetch();
      await route.abort();
    });
    await page.getByRole("button", { name: "Create" }).click();
    await page.getByRole("alert").waitFor();
    await page.unroute(path);
    await page.getByLabel("Name").fill("Counsel");
    await page.getByRole("button", { name: "Create" }).click();
    await page.getByRole("link", { name: "Counsel" }).waitFor();
  });

  journey("fit on a small phone, however long a word their names have", async (open) => {
    const organizer = await publishedOrganizer({ type: { name: "W".repeat(100) } });
    const page = await open("/app/meeting-types", { as: organizer, width: 320 });
    await page.getByRole("link", { name: "W".repeat(100) }).waitFor();
    await assertNotSideways(page);
    await assertAccessible(page);
  });

  journey("are listed to the last, however many there are", async (open) => {
    const organizer = await publishedOrganizer();
    const { token } = organizer;
    for (const name of ["Second", "Third"])
      await api("POST", "/v1/meeting-types", { token, body: { name, durationMinutes: 30 } });
    const page = await open("/app/meeting-types", { as: organizer });
    await withShortPages(page);
    await page.reload();
    for (const name of ["Talk", "Second", "Third"]) await page.getByRole("link", { name, exact: true }).waitFor();
  });
});
