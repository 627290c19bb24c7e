import { describe, expect } from "vitest";
import { journey } from "../support/journey.ts";
import { codeFor } from "../support/mailbox.ts";
import { publishedOrganizer } from "../support/organizer.ts";
import { newAddress } from "../support/sign-in.ts";
import { api } from "../support/site.ts";

describe("a stranger", () => {
  journey("books by a code in a zone that is a day away", async (open) => {
    const { path, token } = await publishedOrganizer();
    const email = newAddress();
    const page = await open(path, { timeZone: "Pacific/Kiritimati" });
    await page.locator(".slot").first().click();
    await page.getByLabel("Your name").fill("Vera Visitor");
    await page.getByLabel("Your e-mail address").fill(email);
    await page.getByRole("button", { name: "Continue" }).click();
    await page.getByLabel("Code").fill(await codeFor(email));
    await page.getByRole("heading", { name: "Booked" }).waitFor();
    const { items } = await api("GET", "/v1/meetings", { token });
    expect(items).toHaveLength(1);
  });
});
