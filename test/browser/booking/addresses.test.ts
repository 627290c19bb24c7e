import type { Page } from "playwright-core";
import { beforeAll, describe, expect } from "vitest";
import { comeBack } from "../support/come-back.ts";
import { expectFault } from "../support/faults.ts";
import { journey } from "../support/journey.ts";
import { type PublishedOrganizer, publishedOrganizer } from "../support/organizer.ts";
import { api, site } from "../support/site.ts";
import { times } from "./visit.ts";

describe("the address of a booking page", () => {
  let organizer: PublishedOrganizer;
  beforeAll(async () => {
    // In Berlin from nine to twelve o'clock, and not on Sunday 21 March.
    organizer = await publishedOrganizer({ hours: { start: "09:00", end: "12:00" } });
    await api("PUT", "/v1/availability/overrides/2027-03-21", { token: organizer.token, body: { intervals: [] } });
  });

  const berlin = { timeZone: "Europe/Berlin" };
  const goTo = async (page: Page, search: string) => {
    await page.evaluate("sessionStorage.clear()");
    await page.goto(`${site}${organizer.path}${search}`);
  };
  const chosen = (page: Page) => page.locator(".summary .chosen").textContent();

  journey("takes a time that is free, and fills in who one is", async (open) => {
    const page = await open(`${organizer.path}?date=2027-03-18&time=10:00&name=Vera&email=vera@example.com`, berlin);
    await page.getByRole("heading", { name: "Your details" }).waitFor();
    expect(await chosen(page)).toMatch(/Thursday 18 March\s*10:00 – 11:00/);
    expect(await page.getByLabel("Your name").inputValue()).toBe("Vera");
    expect(await page.getByLabel("Your e-mail address").inputValue()).toBe("vera@example.com");
    // By itself on the first day that has it; as an instant on anybody's clock, and with a plus that nobody has escaped.
    await goTo(page, "?time=11:00");
    await page.getByRole("heading", { name: "Your details" }).waitFor();
    expect(await chosen(page)).toMatch(/Tuesday 16 March\s*11:00/);
    await goTo(page, "?time=2027-04-06T17:00:00+09:00");
    await page.getByRole("heading", { name: "Your details" }).waitFor();
    expect(await chosen(page)).toMatch(/Tuesday 6 April\s*10:00/);
  });

  journey("with a time that is not free leads to the nearest, in the reader's zone", async (open) => {
    const page = await open(`${organizer.path}?date=2027-03-18&time=20:00`, { timeZone: "Asia/Tokyo" });
    const note = page.getByRole("status").filter({ hasText: "Thursday 18 March, 20:00 is not free." });
    await note.waitFor();
    expect(await note.getByRole("button").allInnerTexts()).toEqual([
      ...["Thursday 18 March, 17:00", "Thursday 18 March, 18:00", "Thursday 18 March, 19:00"],
    ]);
    await note.getByRole("button").last().click();
    expect(await chosen(page)).toMatch(/Thursday 18 March\s*19:00 – 20:00/);
  });

  journey("with a day that has nothing says so and shows the nearest", async (open) => {
    const page = await open(`${organizer.path}?date=2027-03-21`, berlin);
    await page.getByText("Nothing is free on Sunday 21 March.").waitFor();
    await page.getByRole("heading", { name: "Monday 22 March" }).waitFor();
    // Further than bookings are open: why, and the way back.
    await goTo(page, "?date=2028-01-10&time=09:00");
    await page.getByText("Bookings are not open that far ahead.").waitFor();
    await page.getByRole("button", { name: "To the first free day" }).click();
    await page.getByRole("heading", { name: "Tuesday 16 March" }).waitFor();
    for (const passed of ["?date=2027-03-15", "?date=2020-01-01&time=09:00", "?time=2027-03-16T08:00:00Z"]) {
      await goTo(page, passed);
      await page.getByText("The time that you had chosen has passed.").waitFor();
      await page.getByRole("heading", { name: "Tuesday 16 March" }).waitFor();
    }
  });

  journey("that makes no sense is a booking page like any other", async (open) => {
    const page = await open(organizer.path, berlin);
    for (const search of [
      "?date=2027-02-31&time=25:99&duration=1e999&email=%00",
      "?date=%F0%9F%98%80&time=%3Cscript%3E&name=%3Cimg%20src=x%20onerror=alert(1)%3E&utm_source=x",
      "?duration=55",
    ]) {
      expectFault(page, /status of 422/);
      await goTo(page, search);
      await times(page).first().waitFor();
      expect(await page.getByRole("status").allInnerTexts()).not.toContain(expect.stringContaining("not free"));
    }
  });
});

describe("an address as people type it", () => {
  journey("leads to the page, and to one that says so where there is none", async (open) => {
    const { handle } = await publishedOrganizer();
    const page = await open(`/${handle.toUpperCase()}/Talk/`);
    await times(page).first().waitFor();
    for (const path of [`/${handle}/talk/more`, "/what_is_this", "/index.html"]) {
      expectFault(page, /status of 404/);
      await page.goto(site + path);
      await page.getByRole("heading", { name: "Page not found" }).waitFor();
    }
  });

  journey("that leads nowhere still says so to whoever comes back to it", async (open) => {
    const page = await open("/nobody-at-all/talk");
    expectFault(page, /status of 404/);
    const heading = await page.getByRole("heading", { name: "Page not found" }).elementHandle();
    await comeBack(page);
    // A picture is drawn with all that the coming back has changed.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await heading!.isVisible()).toBe(true);
  });
});

describe("the name of a page that was given up", () => {
  journey("leads to the present one, with what the address asks for, until the page is closed", async (open) => {
    const { token, handle } = await publishedOrganizer();
    await api("PATCH", "/v1/me", { token, body: { handle: `${handle}-new` } });
    const page = await open(`/${handle}/talk?date=2027-03-18&name=Vera`);
    await page.getByRole("heading", { name: "Thursday 18 March" }).waitFor();
    await page.waitForURL(`${site}/${handle}-new/talk?date=2027-03-18&name=Vera`);
    await times(page).first().click();
    expect(await page.getByLabel("Your name").inputValue()).toBe("Vera");
    await page.reload();
    await page.getByRole("heading", { name: "Your details" }).waitFor();
    await page.goto(`${site}/${handle}?name=Vera`);
    await page.getByRole("link", { name: /Talk/ }).waitFor();
    await page.waitForURL(`${site}/${handle}-new?name=Vera`);
    await api("PATCH", "/v1/me", { token, body: { handle: null } });
    for (const path of [`/${handle}/talk`, `/${handle}-new`]) {
      const closed = await open(path);
      expectFault(closed, /status of 404/);
      await closed.getByRole("heading", { name: "Page not found" }).waitFor();
    }
  });
});
