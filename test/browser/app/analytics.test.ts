import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { weekdays } from "../../../functions/domain/time/weekday.ts";
import { assertAccessible, assertNotSideways } from "../support/checks.ts";
import { expectFault } from "../support/faults.ts";
import { journey } from "../support/journey.ts";
import { type PublishedOrganizer, publishedOrganizer } from "../support/organizer.ts";
import { demoAccount, newAccount } from "../support/sign-in.ts";
import { api } from "../support/site.ts";

const range = { from: "2027-03-17", to: "2027-04-10" };

describe("analytics", () => {
  journey("show the API's figures, each of them", async (open) => {
    const organizer = await publishedOrganizer();
    const { token } = organizer;
    await liveThroughSomething(organizer);
    const query = new URLSearchParams({ ...range, timeZone: "Europe/Berlin" });
    const answer = await api("GET", `/v1/analytics/me?${query}`, { token });
    expect(answer).toMatchObject({ met: { meetings: 4 }, answers: { invitations: 1, pending: 1 } });

    const page = await open(`/app/analytics?${new URLSearchParams(range)}`, { as: organizer, language: "en-US" });
    const shown = await readFigures(page);
    expect(shown.firstDay).toBe("Sunday");
    expect(shown.map).toEqual(answer.byWeekdayAndHour);
    expect(shown.bars).toEqual(answer.byWeek.map(spentOf));
    expect(shown.types).toEqual(
      answer.byType.map(({ name, ...spent }: Spent & { name: string | null }) => ({
        name: name ?? "Another type",
        ...spentOf(spent),
      })),
    );
    const { met, changes, answers, notice, longestFreeBlock, backToBack, focusBlocks } = answer;
    const of = (part: number, whole: number, one: string) => `${part} of ${whole} ${one}${whole === 1 ? "" : "s"}`;
    expect(shown.figures).toMatchObject({
      Meetings: String(met.meetings),
      "Back to back": String(backToBack.meetings),
      Rescheduled: of(changes.rescheduled.meetings, changes.meetings, "meeting"),
      Extended: of(changes.extended.meetings, changes.meetings, "meeting"),
      Cancelled: of(changes.cancelled.meetings, changes.meetings, "meeting"),
      Left: of(changes.left.meetings, changes.meetings, "meeting"),
      Accepted: of(answers.accepted, answers.invitations, "invitation"),
      "Not answered": of(answers.pending, answers.invitations, "invitation"),
    });
    expect(minutesIn(shown.figures["Time in meetings"])).toBe(met.minutes);
    expect(minutesIn(shown.figures["Focus time kept"])).toBe(focusBlocks.kept.minutes);
    expectRoughly(shown.figures["Usual notice"], notice.medianMinutes);
    expectRoughly(shown.figures["Longest free block"], longestFreeBlock.medianMinutes);
    await assertAccessible(page);
  });

  journey("say a share as a percentage only of many, and what is wrong with dates at their field", async (open) => {
    const page = await open("/app", { as: await newAccount({ name: "Mona Many" }), width: 320, scheme: "dark" });
    await page.goto(new URL("/app/analytics?from=2026-12-01&to=2026-12-28", page.url()).href);
    await page.getByText("There are no meetings in this time.").waitFor();
    expect(await page.getByRole("radio", { name: "The organization’s" }).count()).toBe(0);

    expectFault(page, /status of 400/);
    await page.getByLabel("From").fill("2020-12-01");
    await page.getByText("1 to 400").waitFor();
    expect(await page.getByLabel("To", { exact: true }).getAttribute("aria-invalid")).toBe("true");

    await page.route("**/v1/analytics/me?*", async (route) => {
      const answer = await (await route.fetch()).json();
      const rescheduled = { meetings: 24, rate: 0.12, byMe: 20, byOthers: 10 };
      await route.fulfill({ json: { ...answer, changes: { ...answer.changes, meetings: 200, rescheduled } } });
    });
    await page.getByRole("radio", { name: "Last 4 weeks" }).check();
    await page.getByText("12% (24 of 200 meetings)").waitFor();
    await page.getByText("by you 20, by others 10").waitFor();
    await assertNotSideways(page);
    await assertAccessible(page);
  });

  journey("are shown of the whole organization to admins, by the same figures, and as a table", async (open) => {
    const page = await open("/app/analytics", { as: await demoAccount("admin"), language: "de-DE" });
    // Others go on booking meanwhile: what counts is the answer that the page has got.
    const answered = page.waitForResponse(/analytics\/organization/);
    await page.getByRole("radio", { name: "Die der Organisation" }).check();
    const answer = await (await answered).json();
    const shown = await readFigures(page);
    const { total, byMonth, byType, byWeekdayAndHour } = answer;
    expect(shown.firstDay).toBe("Montag");
    expect(shown.map).toEqual(byWeekdayAndHour);
    expect(shown.bars).toEqual(byMonth.map(({ total: month }: { total: Spent }) => spentOf(month)));
    expect(shown.types.map(({ minutes }) => minutes)).toEqual(
      byType.map(({ minutes }: Spent) => minutes).filter((minutes: number) => minutes > 0),
    );
    expect(shown.types.map(({ name }) => name)).toContain("Alle persönlichen Arten zusammen");
    expect(shown.figures).toMatchObject({ Termine: String(total.meetings), Buchungen: String(total.bookings) });
    expect(minutesIn(shown.figures["Zeit in Terminen"])).toBe(total.minutes);
    await page.getByText("nichts davon zeigt eine einzelne Person").waitFor();
    await assertAccessible(page);

    // An address that was written by hand.
    await page.goto(new URL("/app/analytics?of=organization&from=yesterday&to=2027-13", page.url()).href);
    await page.getByRole("heading", { name: "Stunden der Woche" }).waitFor();
    expect(await page.getByLabel("Bis").inputValue()).toMatch(/^2027-/);

    await page.getByLabel("Von").selectOption("2027-02");
    await page.getByRole("row", { name: "Februar 2027" }).waitFor();
    await page.waitForURL("**/app/analytics?of=organization&from=2027-02&to=2027-03");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Als CSV herunterladen" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("organization-2027-02-2027-03.csv");
  });
});

interface Spent {
  meetings: number;
  minutes: number;
}

/** Meetings that stand and one that does not; one of them is longer than it was, one elsewhere, and to one they are only invited. */
async function liveThroughSomething({ userId, meetingTypeId, token }: PublishedOrganizer): Promise<void> {
  const [other, attendee] = [await publishedOrganizer(), await newAccount({ name: "Anna Attending" })];
  const book = (start: string, more: object = {}) =>
    api("POST", "/v1/meetings", {
      token: attendee.token,
      body: { organizerId: userId, meetingTypeId, start, title: "Talk", ...more },
    });
  const extended = await book("2027-03-18T10:00:00Z");
  const moved = await book("2027-03-24T10:00:00Z");
  const cancelled = await book("2027-03-25T10:00:00Z");
  await book("2027-04-06T12:00:00Z");
  const { userId: organizerId, meetingTypeId: othersType } = other;
  await book("2027-04-07T12:00:00Z", { organizerId, meetingTypeId: othersType, attendeeIds: [userId] });
  await api("POST", `/v1/meetings/${extended.id}/extend`, { token, body: { byMinutes: 45 } });
  const start = "2027-03-24T13:00:00Z";
  await api("POST", `/v1/meetings/${moved.id}/reschedule`, { token: attendee.token, body: { start } });
  await api("POST", `/v1/meetings/${cancelled.id}/cancel`, { token, body: {} });
  const block = { start: "2027-03-30T06:00:00Z", end: "2027-03-30T07:30:00Z", title: "Thinking" };
  await api("POST", "/v1/focus-blocks", { token, body: block });
}

/** What a screen reader finds on the page, with the heat map from Monday on. */
async function readFigures(page: Page) {
  await page.locator("table.heat").waitFor();
  const { days, rows, bars, types, figures } = await page.evaluate(() => {
    const heard = (element: Element) => {
      const copy = element.cloneNode(true) as Element;
      for (const hidden of copy.querySelectorAll("[aria-hidden=true]")) hidden.remove();
      return copy.textContent!.trim();
    };
    const all = (selector: string, within: ParentNode = document) => [...within.querySelectorAll(selector)];
    return {
      days: all(".heat thead th").map(heard),
      rows: all(".heat tbody tr").map((row) => all("td", row).map(heard)),
      bars: all(".bars li").map(heard),
      types: all(".time-by-type li").map((type) => all(":scope > span:not([aria-hidden])", type).map(heard)),
      figures: Object.fromEntries(
        all("dl > div").map((each) => [heard(each.children[0]!), each.children[1]!.firstChild!.textContent!]),
      ) as Record<string, string>,
    };
  });
  const byColumn = days.map((_, column) => rows.map((row) => minutesIn(row[column]!)));
  const monday = days.findIndex((day) => day === "Monday" || day === "Montag");
  return {
    firstDay: days[0],
    map: weekdays.map((_, day) => byColumn[(monday + day) % weekdays.length]!),
    bars: bars.map((bar) => spentIn(bar.slice(bar.indexOf(": ") + 2))),
    types: types.map(([name, spent]) => ({ name, ...spentIn(spent!) })),
    figures,
  };
}

function spentOf({ meetings, minutes }: Spent): Spent {
  return { meetings, minutes };
}

/** `4 hr 30 min, 2 meetings`, in either order. */
function spentIn(text: string): Spent {
  const [, meetings] = /(\d+) (?:meeting|Termin)/.exec(text)!;
  return { meetings: Number(meetings), minutes: minutesIn(text) };
}

function minutesIn(text: string | undefined): number {
  const count = (unit: string) =>
    Number(new RegExp(`([\\d.,]+)\\s(?:${unit})`).exec(text!)?.[1]?.replace(/[.,]/g, "") ?? 0);
  expect(text).toMatch(/\d\s(?:hr|Std|min|Min)/);
  return 60 * count("hr|Std") + count("min\\b|Min\\.");
}

/** It is said to one decimal of its unit. */
function expectRoughly(text: string | undefined, minutes: number): void {
  const [, count, unit] = /^([\d.]+) (min|hr|day)/.exec(text!)!;
  const size = { min: 1, hr: 60, day: 1440 }[unit as "min" | "hr" | "day"];
  expect(Math.abs(Number(count) * size - minutes)).toBeLessThanOrEqual(size * 0.05 + 0.5);
}
