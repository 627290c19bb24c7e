import { describe, expect } from "vitest";
import { assertAccessible, assertNotSideways, focused } from "../support/checks.ts";
import { expectFault } from "../support/faults.ts";
import { journey } from "../support/journey.ts";
import { newAccount } from "../support/sign-in.ts";

describe("what stands around every view", () => {
  journey("on a phone all places are within two taps, and signing out is one of them", async (open) => {
    const account = await newAccount({ name: "Petra Phone", role: "organizer" });
    const page = await open("/app/calendar", { as: account, width: 320, height: 568 });
    const more = page.getByRole("button", { name: "More" });
    await more.click();
    await page.getByRole("link", { name: "Availability" }).waitFor();
    await assertAccessible(page, "nav");
    await assertNotSideways(page);
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: "Availability" }).waitFor({ state: "hidden" });
    await expect.poll(() => focused(page)).toBe("More");

    await more.click();
    await page.getByRole("link", { name: "Settings" }).click();
    await page.getByRole("heading", { name: "Settings" }).waitFor();
    await expect.poll(() => more.getAttribute("aria-expanded")).toBe("false");
    await more.click();
    await page.getByRole("button", { name: "Sign out", exact: true }).click();
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
  });

  journey("a view whose script does not come says so, and comes with the next try", async (open) => {
    const account = await newAccount({ name: "Noah Network" });
    const page = await open("/app/calendar", { as: account });
    await page.getByRole("link", { name: "Reviews" }).waitFor();
    await page.route("**/assets/reviews-page-*.js", (route) => route.abort());
    expectFault(page, /ERR_FAILED/);
    await page.getByRole("link", { name: "Reviews" }).click();
    await page.getByText("This view could not be loaded.").waitFor();
    await page.unroute("**/assets/reviews-page-*.js");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("heading", { name: "Reviews" }).waitFor();
  });

  journey("where the server does not say who one is, the page says what it said", async (open) => {
    const account = await newAccount({ name: "Frida Fault" });
    const detail = "Something is broken here. Try again later.";
    const page = await open("/mail", { as: account });
    expectFault(page, /status of 500/);
    await page.route("**/v1/me", (route) =>
      route.fulfill({ status: 500, contentType: "application/problem+json", body: JSON.stringify({ detail }) }),
    );
    await page.goto(new URL("/app/calendar", page.url()).href);
    await page.getByText(detail).waitFor();
    await page.unroute("**/v1/me");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("navigation").waitFor();
  });

  journey("the window is called after the view, each by a name of its own", async (open) => {
    const page = await open("/app/settings", { as: await newAccount({ name: "Titus Title", role: "organizer" }) });
    const places = page.getByRole("navigation").getByRole("listitem").getByRole("link");
    await places.first().waitFor();
    // What it is called while a view is on its way is no view's name.
    const titles = [
      await page.evaluate(() => document.querySelector("meta[name=application-name]")!.getAttribute("content")!),
    ];
    for (const place of await places.all()) {
      await place.click();
      await expect.poll(async () => titles.includes(await page.title())).toBe(false);
      titles.push(await page.title());
    }
    expect(titles).toContain("Reviews");
  });

  journey("says where one is: in the calendar at first, and where there is nothing", async (open) => {
    const page = await open("/app", { as: await newAccount({ name: "Hera Here" }) });
    const here = page.getByRole("navigation").locator("[aria-current=page]");
    await expect.poll(() => here.textContent()).toBe("Calendar");
    await page.goto(new URL("/app/nowhere", page.url()).href);
    await page.getByRole("heading", { name: "There is no such page." }).waitFor();
    await expect.poll(() => page.title()).toBe("There is no such page.");
    expect(await here.count()).toBe(0);
  });
});
