import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { assertAccessible, assertNotSideways, focused } from "../support/checks.ts";
import { journey, type Visiting } from "../support/journey.ts";
import { codeFor } from "../support/mailbox.ts";
import { publishedOrganizer } from "../support/organizer.ts";
import { newAddress } from "../support/sign-in.ts";
import { codeField, enterCode, meetingsOf, sayWho, times, untilBooked } from "./visit.ts";

describe("the booking page", () => {
  for (const visiting of [
    { scheme: "light", width: 1280 },
    { scheme: "dark", width: 320 },
  ] satisfies Visiting[]) {
    journey(
      `has nothing to find for axe and nothing to the side, ${visiting.scheme}, ${visiting.width} px`,
      async (open) => {
        const organizer = await publishedOrganizer({
          name: `محمد ${"n".repeat(80)}`,
          type: {
            otherDurationsMinutes: [30],
            description: `What you plan: ${"x".repeat(200)}`,
            location: "The library",
          },
        });
        const page = await open(`/${organizer.handle}`, visiting);
        await page.getByRole("link", { name: /Talk/ }).waitFor();
        await check(page);
        await page.getByRole("link", { name: /Talk/ }).click();
        await times(page).first().waitFor();
        await check(page);
        await page.getByRole("combobox", { name: "Time zone" }).fill("ta");
        await check(page);
        await page.keyboard.press("Escape");
        await times(page).first().click();
        await page.getByText("Add guests").click();
        await check(page);
        const email = await sayWho(page, newAddress());
        await check(page);
        await enterCode(page, email);
        await untilBooked(page);
        await check(page);
      },
    );
  }

  journey("can be used by the keyboard alone", async (open) => {
    const organizer = await publishedOrganizer();
    const email = newAddress();
    const page = await open(organizer.path);
    await times(page).first().waitFor();
    await page.getByRole("grid").getByRole("gridcell", { name: "16 March" }).waitFor();
    await tabTo(page, /^16 March/);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => focused(page)).toMatch(/^17 March/);
    await page.keyboard.press("Enter");
    await tabTo(page, /^08:00/);
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toBe("Your details");
    await tabTo(page, /^Your name/);
    await page.keyboard.type("Karl Keyboard");
    await tabTo(page, /^Your e-mail address/);
    await page.keyboard.type(email);
    await page.keyboard.press("Enter");
    await codeField(page).waitFor();
    await expect.poll(() => focused(page)).toMatch(/^Code/);
    await page.keyboard.type(await codeFor(email));
    await untilBooked(page);
    await expect.poll(() => focused(page)).toMatch(/Booked/);
    const [meeting] = await meetingsOf(organizer);
    expect(Date.parse(meeting!.start)).toBe(Date.parse("2027-03-17T08:00:00Z"));
  });
});

async function check(page: Page): Promise<void> {
  await assertAccessible(page);
  await assertNotSideways(page);
}

async function tabTo(page: Page, name: RegExp): Promise<void> {
  const seen: string[] = [];
  for (let count = 0; count < 30; count++) {
    seen.push((await focused(page)).slice(0, 30));
    if (name.test(seen.at(-1)!)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never comes to ${name}, but to: ${seen.join("; ")}`);
}
