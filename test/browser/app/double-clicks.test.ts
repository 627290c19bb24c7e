import type { Locator } from "playwright-core";
import { describe, expect } from "vitest";
import { journey } from "../support/journey.ts";
import { bookedWith, dateAhead, startsOn } from "../support/meetings.ts";
import { publishedOrganizer } from "../support/organizer.ts";
import { newAccount } from "../support/sign-in.ts";

/** The second press comes when all is done that the first one has begun. */
async function slowDoubleClick(button: Locator, done: () => Promise<unknown>): Promise<void> {
  await button.click();
  await done();
  await button.page().mouse.down({ clickCount: 2 });
  await button.page().mouse.up({ clickCount: 2 });
}

describe("the second press of a double click", () => {
  for (const way of ["Paint", "Type"])
    journey(`changes no hours below the button that has saved others: ${way}`, async (open) => {
      const page = await open("/app/availability", {
        as: await newAccount({ name: "Dana Day", role: "organizer" }),
        width: 320,
      });
      await page.getByLabel("Type", { exact: true }).check();
      await page.getByRole("button", { name: "Add hours Monday" }).click();
      await page.getByLabel(way, { exact: true }).check();
      const save = page.getByRole("button", { name: "Save" });
      await slowDoubleClick(save, () => save.waitFor({ state: "detached" }));
      expect(await save.count()).toBe(0);
    });

  journey("draws nothing on the hours below a question that was answered", async (open) => {
    const page = await open("/app/calendar?view=day", { as: await newAccount({ name: "Dora Double" }) });
    await page.getByRole("button", { name: "New", exact: true }).click();
    const question = page.getByRole("dialog");
    await slowDoubleClick(question.getByRole("button", { name: "Keep this time" }), () =>
      question.waitFor({ state: "detached" }),
    );
    expect(await question.count()).toBe(0);
  });

  journey("does not do what the first one has asked about", async (open) => {
    const organizer = await publishedOrganizer();
    const { id } = await bookedWith(organizer, (await startsOn(dateAhead(7), organizer))[0]!);
    const page = await open(`/app/meetings/${id}`, { as: organizer, width: 768 });
    const sure = page.getByRole("button", { name: "Take off and cancel" });
    await slowDoubleClick(page.getByRole("button", { name: "Take Sam Somebody off" }), () => sure.waitFor());
    expect(await sure.getAttribute("aria-disabled")).toBe(null);
    await sure.click();
    await page.getByText("Olivia Open cancelled it.").waitFor();
  });

  journey("counts where it is on the same button", async (open) => {
    const page = await open("/app/calendar?view=week", { as: await newAccount({ name: "Wanda Week" }) });
    await page.getByRole("button", { name: "Next week" }).dblclick();
    await page.getByRole("heading", { name: "29 Mar – 4 Apr 2027" }).waitFor();
  });
});
