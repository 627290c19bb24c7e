import { describe, expect } from "vitest";
import { assertAccessible } from "../support/checks.ts";
import { journey } from "../support/journey.ts";
import { newAccount } from "../support/sign-in.ts";
import { api } from "../support/site.ts";

describe("a new organizer", () => {
  journey("comes from nothing to a page that can be booked", async (open) => {
    const organizer = await newAccount({ name: "Nina New", role: "organizer" });
    const page = await open("/app", { as: organizer });
    const goOn = page.getByRole("button", { name: "Save and go on" });
    await page.getByRole("heading", { name: "Where are you?" }).waitFor();
    await goOn.click();
    await page.getByRole("heading", { name: "When can people meet you?" }).waitFor();
    await assertAccessible(page);
    await goOn.click();
    await page.getByRole("heading", { name: "What can they book?" }).waitFor();
    await goOn.click();
    const handle = `nina-${process.pid}`;
    await page.getByLabel("Name of your page").fill(handle);
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("link", { name: handle }).waitFor();
    const { slots } = await api("GET", `/v1/public/${handle}/conversation/slots`);
    expect(slots.length).toBeGreaterThan(10);
  });
});
