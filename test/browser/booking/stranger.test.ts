import { describe, expect } from "vitest";
import { expectFault } from "../support/faults.ts";
import { goBack, untilAt } from "../support/go-back.ts";
import { journey } from "../support/journey.ts";
import { codeFor } from "../support/mailbox.ts";
import { publishedOrganizer } from "../support/organizer.ts";
import { newAccount } from "../support/sign-in.ts";
import { api } from "../support/site.ts";
import { codeField, enterCode, goOn, meetingsOf, offeredAt, sayWho, times, untilBooked } from "./visit.ts";

describe("a stranger", () => {
  journey("books by a code in a zone that is a day away", async (open) => {
    const organizer = await publishedOrganizer();
    const [offered] = await offeredAt(organizer.path);
    const page = await open(organizer.path, { timeZone: "Pacific/Kiritimati" });
    await times(page).first().click();
    await enterCode(page, await sayWho(page));
    await untilBooked(page);
    const [meeting, ...others] = await meetingsOf(organizer);
    expect(others).toEqual([]);
    expect(Date.parse(meeting!.start)).toBe(Date.parse(offered!.start));
    expect(meeting!.title).toContain("Vera Visitor");
    expect(await page.locator("main").textContent()).toContain(dateIn(offered!.start, "Pacific/Kiritimati"));
  });

  journey("books across a change of the clocks", async (open) => {
    const organizer = await publishedOrganizer({ hours: { start: "09:00", end: "10:00" } });
    // Berlin changes on 28 March: nine o'clock is an hour earlier for somebody in Tokyo from then on.
    for (const [date, time, start] of [
      ["2027-03-27", "17:00", "2027-03-27T08:00:00Z"],
      ["2027-03-28", "16:00", "2027-03-28T07:00:00Z"],
    ] as const) {
      const page = await open(`${organizer.path}?date=${date}`, { timeZone: "Asia/Tokyo" });
      await page.getByRole("button", { name: new RegExp(`^${time}.*09:00`) }).click();
      await enterCode(page, await sayWho(page));
      await untilBooked(page);
      expect((await meetingsOf(organizer)).map((meeting) => Date.parse(meeting.start))).toContain(Date.parse(start));
    }
  });

  journey("books another time where the first was taken while they typed, with the same code", async (open) => {
    const { userId, meetingTypeId, path, ...organizer } = await publishedOrganizer();
    const [first] = await offeredAt(path);
    const page = await open(path);
    await times(page).first().click();
    const email = await sayWho(page);
    const { token } = await newAccount({ name: "Frida Faster" });
    const body = { organizerId: userId, meetingTypeId, ...first, title: "Faster" };
    await api("POST", "/v1/meetings", { token, body });
    expectFault(page, /status of 409/);
    await enterCode(page, email);
    await page.getByRole("alert").filter({ hasText: "taken" }).waitFor();
    const alternative = page.getByRole("listitem").getByRole("button").first();
    await alternative.dblclick();
    await untilBooked(page);
    const booked = await meetingsOf(organizer);
    expect(booked.map(({ title }) => title)).toEqual(["Faster", "Talk: Vera Visitor"]);
  });

  journey("books in a browser that keeps nothing for a site", async (open) => {
    const organizer = await publishedOrganizer();
    const page = await open(organizer.path);
    await page.addInitScript(() => {
      const blocked = () => {
        throw new DOMException("Site data is blocked.", "SecurityError");
      };
      for (const storage of ["localStorage", "sessionStorage"])
        Object.defineProperty(window, storage, { get: blocked });
    });
    await page.reload();
    await page.getByText("12 h").click();
    await times(page).filter({ hasText: /AM|PM/ }).first().click();
    await enterCode(page, await sayWho(page));
    await untilBooked(page);
    expect(await meetingsOf(organizer)).toHaveLength(1);
  });

  journey("is told of a wrong code, and corrects it", async (open) => {
    const organizer = await publishedOrganizer();
    const page = await open(organizer.path);
    await times(page).first().click();
    const email = await sayWho(page);
    const code = await codeFor(email);
    expectFault(page, /status of 4\d\d.*log-in-with-code/);
    await codeField(page).fill(code === "000000" ? "000001" : "000000");
    await page.getByRole("alert").waitFor();
    expect(await codeField(page).getAttribute("aria-invalid")).toBe("true");
    await codeField(page).fill(code);
    await untilBooked(page);
    expect(await meetingsOf(organizer)).toHaveLength(1);
  });

  journey(
    "finds all that they have typed on the way back and after a reload, and their code still good",
    async (open) => {
      const organizer = await publishedOrganizer();
      const page = await open(organizer.path);
      await times(page).nth(1).click();
      await page.getByLabel("Your name").fill("Vera Visitor");
      await page.getByLabel("Anything to prepare?").fill("The plans of the house.");
      await page.reload();
      expect(await page.getByLabel("Your name").inputValue()).toBe("Vera Visitor");
      expect(await page.getByLabel("Anything to prepare?").inputValue()).toBe("The plans of the house.");
      const email = await sayWho(page);
      await goBack(page, "code");
      expect(await page.getByLabel("Your name").inputValue()).toBe("Vera Visitor");
      await goBack(page, "details");
      await times(page).nth(1).click();
      await goOn(page).click();
      await codeField(page).waitFor();
      await page.reload();
      await codeField(page).fill(await codeFor(email, 1));
      await untilBooked(page);
      expect(await meetingsOf(organizer)).toHaveLength(1);
    },
  );

  journey("comes back by one step each, whichever way they went, and out of what is booked", async (open) => {
    const { path } = await publishedOrganizer();
    const page = await open(path.slice(0, path.lastIndexOf("/")));
    await page.getByRole("link").first().click();
    const toTimes = page.getByRole("heading", { name: "Choose a day" });
    await times(page).first().click();
    await page.getByRole("button", { name: "Change the time" }).click();
    await toTimes.waitFor();
    await times(page).nth(1).click();
    const email = await sayWho(page);
    await page.getByRole("button", { name: "Use another address" }).click();
    await untilAt(page, "details");
    await goOn(page).click();
    await codeField(page).waitFor();
    await goBack(page, "code");
    await page.getByLabel("Your name").waitFor();
    await goBack(page, "details");
    await toTimes.waitFor();
    // There is no way forward into a form: the page comes back from there by itself.
    await page.evaluate(() =>
      new Promise((done) => {
        const back = () => addEventListener("popstate", done, { once: true });
        addEventListener("popstate", back, { once: true });
        history.forward();
      }).then(() => {}),
    );
    await times(page).first().click();
    await page.getByLabel("Your name").waitFor();
    await goBack(page, "details");
    await toTimes.waitFor();
    await times(page).first().click();
    await goOn(page).click();
    await codeField(page).fill(await codeFor(email, 2));
    await untilBooked(page);
    await expect.poll(() => page.evaluate(() => history.state)).toBe(null);
    await page.goBack();
    await page.getByText("What would you like to meet for?").waitFor();
  });

  journey("is told that they are offline, and goes on when they are back", async (open) => {
    const organizer = await publishedOrganizer();
    const page = await open(organizer.path);
    await times(page).first().click();
    await page.getByLabel("Your name").fill("Vera Visitor");
    expectFault(page, /ERR_INTERNET_DISCONNECTED/);
    await page.context().setOffline(true);
    await page.getByLabel("Your e-mail address").fill("vera@example.com");
    await goOn(page).click();
    await page.getByRole("alert").filter({ hasText: "offline" }).waitFor();
    await page.context().setOffline(false);
    const email = await sayWho(page);
    // The code is typed while nobody is there, and once more.
    const code = await codeFor(email);
    await page.context().setOffline(true);
    await codeField(page).fill(code);
    await page.getByRole("alert").filter({ hasText: "offline" }).waitFor();
    await page.context().setOffline(false);
    await codeField(page).fill(code);
    await untilBooked(page);
    expect(await meetingsOf(organizer)).toHaveLength(1);
  });
});

describe("somebody who is signed in", () => {
  journey("needs no code, and books once by a double click", async (open) => {
    const organizer = await publishedOrganizer();
    const visitor = await newAccount({ name: "Vera Visitor" });
    const page = await open(organizer.path, { as: visitor });
    await times(page).first().click();
    await page.getByLabel("Your name").fill(visitor.name);
    await page.getByLabel("Your e-mail address").fill(visitor.email);
    await goOn(page).dblclick();
    await untilBooked(page);
    expect(await meetingsOf(organizer)).toHaveLength(1);
  });

  journey("sees what they have booked where nobody heard of it, or another tab did it", async (open) => {
    const organizer = await publishedOrganizer();
    const visitor = await newAccount({ name: "Vera Visitor" });
    const page = await open(organizer.path, { as: visitor });
    expectFault(page, /ERR_FAILED|status of 4/);
    const tab = await page.context().newPage();
    await tab.goto(page.url());
    for (const each of [page, tab]) {
      await times(each).first().click();
      await each.getByLabel("Your name").fill(visitor.name);
      await each.getByLabel("Your e-mail address").fill(visitor.email);
    }
    await page.route("**/v1/meetings", async (route) => {
      await route.fetch();
      await route.abort();
    });
    await goOn(page).click();
    await page.getByRole("alert").filter({ hasText: "offline" }).waitFor();
    await page.unroute("**/v1/meetings");
    await page.getByLabel("Anything to prepare?").fill("The plans of the house.");
    for (const each of [page, tab]) {
      await goOn(each).click();
      await untilBooked(each);
    }
    expect(await meetingsOf(organizer)).toHaveLength(1);
  });
});

function dateIn(instant: string, timeZone: string): string {
  const { weekday, day, month } = Object.fromEntries(
    new Intl.DateTimeFormat("en-GB", { timeZone, weekday: "long", day: "numeric", month: "long" })
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
  return `${weekday} ${day} ${month}`;
}
