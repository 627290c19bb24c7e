import { describe, expect } from "vitest";
import { assertAccessible, assertNotSideways } from "../support/checks.ts";
import { expectFault } from "../support/faults.ts";
import { journey } from "../support/journey.ts";
import { demoAccount } from "../support/sign-in.ts";
import { api } from "../support/site.ts";

describe("reviews", () => {
  journey("are written, changed and taken back", async (open) => {
    const organizer = await demoAccount("organizer");
    const page = await open("/app/reviews", { as: organizer, width: 320 });
    expectFault(page, /status of 404/);
    await page.getByRole("button", { name: "My review What we have learned" }).click();
    await page.getByRole("group", { name: "Was it worth it?" }).getByLabel("4").check();
    await page.getByText("4.3 of 5 on average, from 3 reviews.").waitFor();
    await assertAccessible(page);
    await assertNotSideways(page);
    await page.getByRole("button", { name: "Save the review" }).click();
    await page.getByRole("button", { name: "Change the review" }).waitFor();
    const path = "/v1/meetings/demo-past-meeting/reviews/mine";
    expect((await api("GET", path, { token: organizer.token })).rating).toBe(4);
    await page.getByRole("button", { name: "Take it back" }).click();
    await page.getByRole("button", { name: "Save the review" }).waitFor();
  });
});

describe("the page of a meeting that is over", () => {
  journey("takes one's review, too", async (open) => {
    const organizer = await demoAccount("organizer");
    const page = await open("/app/meetings/demo-past-meeting", { as: organizer, width: 320, scheme: "dark" });
    expectFault(page, /status of 404/);
    await page.getByRole("group", { name: "Was it worth it?" }).getByLabel("3").check();
    await page.getByLabel("Comment").fill("To the point.");
    await assertAccessible(page);
    await assertNotSideways(page);
    await page.getByRole("button", { name: "Save the review" }).dblclick();
    await page.getByRole("button", { name: "Change the review" }).waitFor();
    const path = "/v1/meetings/demo-past-meeting/reviews/mine";
    expect(await api("GET", path, { token: organizer.token })).toMatchObject({ rating: 3, comment: "To the point." });
    await page.getByRole("button", { name: "Take it back" }).click();
    await page.getByRole("button", { name: "Save the review" }).waitFor();
  });
});

describe("insights", () => {
  journey("show what they may, and say what is withheld", async (open) => {
    const page = await open("/app/insights", { as: await demoAccount("admin"), width: 320, scheme: "dark" });
    await page.getByRole("heading", { name: "5 reviews" }).waitFor();
    await page.getByText("Too few people have reviewed meetings of these months").waitFor();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download as CSV" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("reviews-by-month.csv");
    await assertAccessible(page);
    await assertNotSideways(page);
  });
});
