import { describe, expect } from "vitest";
import { assertAccessible, assertNotSideways } from "../support/checks.ts";
import { expectFault } from "../support/faults.ts";
import { journey } from "../support/journey.ts";
import { bookedWith, dateAhead, startsOn } from "../support/meetings.ts";
import { publishedOrganizer } from "../support/organizer.ts";
import { api } from "../support/site.ts";

describe("clearing a day", () => {
  journey("moves what is not left out, all of it or nothing", async (open) => {
    const organizer = await publishedOrganizer();
    const date = dateAhead(3);
    const [first, , third] = await startsOn(date, organizer);
    const staying = await bookedWith(organizer, first!, "Stays here");
    const moving = await bookedWith(organizer, third!, "Goes away");
    const page = await open(`/app/clear-day?date=${date}`, { as: organizer });
    await page.getByRole("button", { name: "Propose new times" }).click();
    await page.locator(".plan-moves > li").nth(1).waitFor();
    await assertAccessible(page);
    await page.getByRole("button", { name: "Leave out Stays here" }).click();
    await page.getByRole("button", { name: "Plan again" }).click();
    await page.getByRole("button", { name: "Move it", exact: true }).click();
    await page.getByRole("link", { name: "To the calendar" }).waitFor();
    const { token } = organizer;
    expect((await api("GET", `/v1/meetings/${staying.id}`, { token })).start).toBe(staying.start);
    expect((await api("GET", `/v1/meetings/${moving.id}`, { token })).start.slice(0, 10)).not.toBe(date);
  });

  journey("changes one move, on a phone, and the plan is still there after a reload", async (open) => {
    const organizer = await publishedOrganizer();
    const { token } = organizer;
    const date = dateAhead(3);
    const [first, , third] = await startsOn(date, organizer);
    const changed = await bookedWith(organizer, first!, "Change me");
    const kept = await bookedWith(organizer, third!, "Keep me");
    const page = await open(`/app/clear-day?date=${date}`, { as: organizer, width: 320, scheme: "dark" });
    await page.getByRole("button", { name: "Propose new times" }).click();
    const plan = () => api("GET", `/v1/reschedule-plans/${new URL(page.url()).searchParams.get("plan")}`, { token });
    await page.getByRole("button", { name: "Another time Change me" }).waitFor();
    await page.waitForURL(/plan=/);
    const proposed = timesIn(await plan());
    await page.getByRole("button", { name: "Another time Change me" }).click();
    await expect.poll(async () => timesIn(await plan())[changed.id]).not.toBe(proposed[changed.id]);
    expect(timesIn(await plan())[kept.id]).toBe(proposed[kept.id]);
    await page.reload();
    await page.getByRole("button", { name: "Another time Keep me" }).waitFor();
    await assertNotSideways(page);
    await assertAccessible(page);
    await page.getByRole("button", { name: "Other day or wishes" }).click();
    await page.getByRole("heading", { name: "Plans that wait to be applied" }).waitFor();
    await page
      .getByRole("link", { name: nameOf(date) })
      .first()
      .click();
    await page.getByRole("button", { name: "Move 2 meetings" }).click();
    await page.getByRole("link", { name: "To the calendar" }).waitFor();
  });

  journey(
    "moves nothing by a plan that has grown stale, and makes another; says what finds no time, and why",
    async (open) => {
      const organizer = await publishedOrganizer({ type: { bookingWindowDays: 4 } });
      const { token } = organizer;
      const date = dateAhead(3);
      const [first, , third] = await startsOn(date, organizer);
      const stale = await bookedWith(organizer, first!, "Goes elsewhere");
      const moving = await bookedWith(organizer, third!, "Goes away");
      const page = await open(`/app/clear-day?date=${date}`, { as: organizer });
      await page.getByRole("button", { name: "Propose new times" }).click();
      await page.getByRole("button", { name: "Move 2 meetings" }).waitFor();
      const [other] = await startsOn(dateAhead(2), organizer);
      await api("POST", `/v1/meetings/${stale.id}/reschedule`, { token, body: { start: other } });
      expectFault(page, /status of 409/);
      await page.getByRole("button", { name: "Move 2 meetings" }).click();
      await page.getByRole("alert").waitFor();
      expect((await api("GET", `/v1/meetings/${moving.id}`, { token })).start).toBe(moving.start);
      await page.getByRole("button", { name: "New plan" }).click();
      await page.getByRole("button", { name: "Move it", exact: true }).click();
      await page.getByRole("link", { name: "To the calendar" }).waitFor();
      expect((await api("GET", `/v1/meetings/${moving.id}`, { token })).start.slice(0, 10)).toBe(dateAhead(4));

      // Nothing can be booked after that day.
      await page.goto(new URL(`/app/clear-day?date=${dateAhead(4)}`, page.url()).href);
      await page.getByRole("button", { name: "Propose new times" }).click();
      await page.getByText("You have no time for it.").waitFor();
      await assertAccessible(page);
    },
  );

  journey("is not stopped by a date that is taken away, nor by whoever leaves while a plan is made", async (open) => {
    const organizer = await publishedOrganizer();
    const date = dateAhead(3);
    const [first] = await startsOn(date, organizer);
    await bookedWith(organizer, first!, "Goes away");
    const page = await open(`/app/clear-day?date=${date}`, { as: organizer });
    await page.getByLabel("Goes away").waitFor();
    await page.getByLabel("Day to clear").fill("");
    await page.getByLabel("Goes away").waitFor({ state: "hidden" });
    await page.getByLabel("Day to clear").fill(date);

    let answer = () => {};
    const isLeft = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route("**/v1/reschedule-plans", async (route) => {
      await isLeft;
      await route.fallback();
    });
    await page.getByRole("button", { name: "Propose new times" }).click();
    await page.getByRole("button", { name: "Looking for times" }).waitFor();
    expect(await page.getByLabel("Day to clear").isEditable()).toBe(false);
    await page.getByRole("link", { name: "Reviews" }).click();
    await page.getByRole("heading", { name: "Reviews" }).waitFor();
    const answered = page.waitForResponse("**/v1/reschedule-plans");
    answer();
    await (await answered).finished();
    await page.getByRole("link", { name: "Inbox" }).waitFor();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(new URL(page.url()).pathname).toBe("/app/reviews");
  });
});

function timesIn({ moves }: { moves: { meetingId: string; to: { start: string } }[] }): Record<string, string> {
  return Object.fromEntries(moves.map(({ meetingId, to }) => [meetingId, to.start]));
}

function nameOf(date: string): string {
  return new Date(date).toLocaleDateString("en-GB", { weekday: "long", day: "numeric", month: "long" });
}
