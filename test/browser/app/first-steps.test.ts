import { randomUUID } from "node:crypto";
import { describe, expect } from "vitest";
import { assertAccessible, assertNotSideways } from "../support/checks.ts";
import { goBack } from "../support/go-back.ts";
import { journey } from "../support/journey.ts";
import { newAccount } from "../support/sign-in.ts";
import { api } from "../support/site.ts";

describe("a new organizer", () => {
  journey("comes from nothing to a page that can be booked, and loses nothing by going back", async (open) => {
    const organizer = await newAccount({ name: "Nina New", role: "organizer" });
    const page = await open("/app", { as: organizer, width: 320 });
    const goOn = page.getByRole("button", { name: "Save and go on" });
    await page.getByRole("heading", { name: "Where are you?" }).waitFor();
    await goOn.click();
    await page.getByRole("heading", { name: "When can people meet you?" }).waitFor();
    await assertNotSideways(page);
    await goOn.click();
    await page.getByRole("heading", { name: "What can they book?" }).waitFor();
    await goOn.click();
    const handle = `nina-${randomUUID().slice(0, 8)}`;
    await page.getByLabel("Name of your page").fill(handle);
    // One type is made, however often one comes by; and what was typed further on is still there.
    await page.getByRole("button", { name: "Back" }).click();
    await page.getByLabel("Length in minutes").fill("20");
    await goOn.click();
    await page.getByRole("heading", { name: "Share your page" }).waitFor();
    expect(await page.getByLabel("Name of your page").inputValue()).toBe(handle);
    // As the browser itself goes back.
    await goBack(page);
    await page.getByRole("heading", { name: "What can they book?" }).waitFor();
    expect(await page.getByLabel("Length in minutes").inputValue()).toBe("20");
    await page.getByRole("button", { name: "Skip" }).click();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("link", { name: handle }).waitFor();
    await page.getByRole("button", { name: /^Copy/ }).click();
    // The browser of the tests lets no page copy anything.
    expect(await page.getByLabel("Copy this by hand").inputValue()).toMatch(new RegExp(`^http.*/${handle}$`));
    await assertAccessible(page);
    const { meetingTypes } = await api("GET", `/v1/public/${handle}`);
    expect(meetingTypes).toMatchObject([{ name: "Conversation", durationMinutes: 20 }]);
    const { slots } = await api("GET", `/v1/public/${handle}/conversation/slots`);
    expect(slots.length).toBeGreaterThan(10);
    await page.getByRole("button", { name: "Done" }).click();
    await page.getByRole("button", { name: "Today" }).waitFor();
  });

  journey("can skip each step, and changes nothing by it", async (open) => {
    const organizer = await newAccount({ name: "Skip Swift", role: "organizer" });
    const page = await open("/app", { as: organizer, language: "de-DE", scheme: "dark", timeZone: "Asia/Tokyo" });
    for (const title of ["Wo sind Sie?", "Wann", "Was"]) {
      await page.getByRole("heading", { level: 1, name: title }).waitFor();
      await page.getByRole("button", { name: "Überspringen" }).click();
    }
    await page.getByRole("button", { name: "Überspringen" }).click();
    await page.getByRole("button", { name: "Heute" }).waitFor();
    const { token } = organizer;
    expect((await api("GET", "/v1/availability", { token })).weekly).toEqual([]);
    expect(await api("GET", "/v1/me", { token })).toMatchObject({ timeZone: "Europe/Berlin", handle: null });
  });
});
