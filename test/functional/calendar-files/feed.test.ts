import { describe, expect, test } from "vitest";
import { deleteMe } from "../../../functions/operations/accounts/delete-me.ts";
import { deleteFeed } from "../../../functions/operations/calendar-files/delete-feed.ts";
import { getFeedUrl } from "../../../functions/operations/calendar-files/get-feed-url.ts";
import { makeFeed } from "../../../functions/operations/calendar-files/make-feed.ts";
import { readFeed } from "../../../functions/operations/calendar-files/read-feed.ts";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { act } from "../../support/acting.ts";
import { parsers } from "../../support/calendar-files/parsers.ts";
import { call } from "../../support/call.ts";
import { poolOfOne } from "../../support/costly-requests.ts";
import { testLinks } from "../../support/links.ts";
import { newOffice } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";
import { storeAsBooked, storedMeeting } from "../../support/stored-meetings.ts";
import { metered } from "../../support/table/metered.ts";

async function openFeed() {
  const office = await newOffice();
  const [organizer, booker] = [await office.organizer(), await office.person()];
  const make = async (as: Person) => (await call(makeFeed, office.services, { as })).body.url as string;
  const fetchFeed = (url: string, headers: Record<string, string> = {}) =>
    call(readFeed, office.services, { params: { file: url.split("/").at(-1)! }, headers });
  return { office, organizer, booker, make, fetchFeed };
}

describe("the address of a feed", () => {
  test("is shown again to its owner, and a new one takes its place", async () => {
    const { office, booker, make, fetchFeed } = await openFeed();
    const asked = () => call(getFeedUrl, office.services, { as: booker });
    expect(await asked()).toMatchObject({ status: 404 });
    const first = await make(booker);
    expect(first).toMatch(/^https:\/\/meet\.example\.com\/v1\/feeds\/[\w-]+\.ics$/);
    expect((await asked()).body).toEqual({ url: first });
    const second = await make(booker);
    expect((await asked()).body).toEqual({ url: second });
    expect(await fetchFeed(first)).toMatchObject({ status: 404, body: { code: "not_found" } });
    expect(await fetchFeed(second)).toMatchObject({ status: 200 });
  });

  test("leads nowhere once it is revoked or the account is closed, and where it was guessed", async () => {
    const { office, organizer, booker, make, fetchFeed } = await openFeed();
    const url = await make(booker);
    for (const wrong of [
      url.replace(".ics", ""),
      url.replace(/(.)\.ics/, (_, last) => `${last === "A" ? "B" : "A"}.ics`),
      "/.ics",
      "/%2e.ics",
      `${url}.ics`,
    ]) {
      expect(await fetchFeed(wrong), wrong).toMatchObject({ status: 404 });
    }
    const other = { ...testLinks, key: async () => Buffer.alloc(48, 8) };
    const byOtherKey = await call(makeFeed, { ...office.services, links: other }, { as: booker });
    expect(await fetchFeed(byOtherKey.body.url)).toMatchObject({ status: 404 });

    const good = await make(booker);
    expect(await fetchFeed(good)).toMatchObject({ status: 200 });
    for (const _ of ["once", "again"]) {
      expect(await call(deleteFeed, office.services, { as: booker })).toMatchObject({ status: 204 });
    }
    expect(await fetchFeed(good)).toMatchObject({ status: 404 });

    const theirs = await make(organizer);
    expect(await call(deleteMe, { ...office.services, userPool: poolOfOne }, { as: organizer })).toMatchObject({
      status: 202,
    });
    expect(await fetchFeed(theirs)).toMatchObject({ status: 404 });
  });

  test("is that of the deployment, or else where it was asked for", async () => {
    const { office, booker } = await openFeed();
    const links = { ...testLinks, siteUrl: "" };
    const { body } = await call(makeFeed, { ...office.services, links }, { as: booker });
    expect(body.url).toMatch(/^https:\/\/localhost\/v1\/feeds\//);
  });
});

describe.each(Object.entries(parsers))("a feed, read by %s", (_, parse) => {
  test("holds what one hosts and attends, says what is off or not agreed, and leaves out what was declined", async () => {
    const { office, organizer, booker, make, fetchFeed } = await openFeed();
    const guest = await office.person();
    const book = async (start: string, title: string) =>
      (await office.book(booker, organizer, start, { title, attendeeIds: [guest.userId] })).body.id as string;
    await book("2026-12-08T09:00:00Z", "Waits");
    const [accepted, declined, off, left] = [
      await book("2026-12-08T10:00:00Z", "Accepted"),
      await book("2026-12-08T11:00:00Z", "Declined"),
      await book("2026-12-08T12:00:00Z", "Off"),
      await book("2026-12-08T13:00:00Z", "Left"),
    ];
    await act(office, respondToInvitation, guest, accepted, { response: "accepted" });
    await act(office, respondToInvitation, guest, declined, { response: "declined" });
    await act(office, cancelMeeting, organizer, off);
    await act(office, cancelMeeting, guest, left);
    const readBy = async (person: Person) => {
      const { method, events } = parse((await fetchFeed(await make(person))).body);
      expect(method).toBe("PUBLISH");
      expect(events.flatMap(({ attendees }) => attendees)).toEqual([]);
      return events.map(({ title, status }) => [title, status]);
    };
    expect(await readBy(guest)).toEqual([
      ["Waits", "TENTATIVE"],
      ["Accepted", "CONFIRMED"],
      ["Off", "CANCELLED"],
      ["Left", "CANCELLED"],
    ]);
    expect(await readBy(organizer)).toEqual([
      ["Waits", "CONFIRMED"],
      ["Accepted", "CONFIRMED"],
      ["Declined", "CONFIRMED"],
      ["Off", "CANCELLED"],
      ["Left", "CONFIRMED"],
    ]);
  });
});

test("a feed holds the last 30 days and the next 370, in the order of time, and no link that acts", async () => {
  const { office, organizer, booker, make, fetchFeed } = await openFeed();
  const today = Date.parse("2026-12-07T00:00:00Z") / 60_000;
  const days = [-31, -30, -1, 0, 1, 369, 370];
  const meetings = days.map((day) => ({
    ...storedMeeting(`day-${day}`, organizer.userId, [booker.userId], today + day * 1440 + 600),
    title: `Day ${day}`,
  }));
  await storeAsBooked(office.services.table, meetings);
  const { body, headers } = await fetchFeed(await make(booker));
  expect(headers["cache-control"]).toBe("private, max-age=300");
  expect(parsers["ical.js"]!(body).events.map(({ title }) => title)).toEqual(
    [-30, -1, 0, 1, 369].map((day) => `Day ${day}`),
  );
  expect(body).toContain("\r\nX-WR-CALNAME:Meetings of Kim\r\n");
  expect(body).toContain("\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n");
  expect(body).not.toMatch(/https?:|invitation/);
});

test("what a program has already is not sent again, until something changes", async () => {
  const { office, organizer, booker, make, fetchFeed } = await openFeed();
  const { id } = (await office.book(booker, organizer, "2026-12-08T09:00:00Z")).body;
  const url = await make(booker);
  const { etag } = (await fetchFeed(url)).headers;
  for (const known of [etag!, `W/${etag}`, `"other", ${etag}`]) {
    const { status, headers, body } = await fetchFeed(url, { "if-none-match": known });
    expect({ status, body, etag: headers.etag }).toEqual({ status: 304, body: undefined, etag });
  }
  office.services.clock.set("2026-12-07T11:00:00Z");
  expect(await fetchFeed(url, { "if-none-match": etag! })).toMatchObject({ status: 304 });
  await act(office, cancelMeeting, organizer, id);
  const after = await fetchFeed(url, { "if-none-match": etag! });
  expect(after.status).toBe(200);
  expect(after.headers.etag).not.toBe(etag);
});

test("a feed of the fullest calendar reads no more than 500 units, and holds what comes next", async () => {
  const { office, organizer, booker, make } = await openFeed();
  const { table, usage } = metered(office.services.table);
  const today = Date.parse("2026-12-07T00:00:00Z") / 60_000;
  const long = { description: "x".repeat(5_000) };
  const meetings = Array.from({ length: 800 }, (_, index) => {
    const start = today + (Math.floor(index / 20) - 20) * 1440 + 300 + (index % 20) * 30;
    return { ...storedMeeting(`id-${index}`, organizer.userId, [booker.userId], start), ...long };
  });
  await storeAsBooked(office.services.table, meetings);
  const url = await make(booker);
  usage();
  const { status, body } = await call(
    readFeed,
    { ...office.services, table },
    {
      params: { file: url.split("/").at(-1)! },
    },
  );
  expect(status).toBe(200);
  const { readUnits } = usage();
  expect(readUnits).toBeLessThanOrEqual(500);
  expect(readUnits).toBeGreaterThan(100);
  const starts = parsers["ical.js"]!(body).events.map(({ start }) => Date.parse(start) / 60_000);
  expect(starts).toEqual(starts.toSorted((one, other) => one - other));
  expect(starts.filter((start) => start >= today).slice(0, 100)).toEqual(
    meetings.slice(400, 500).map(({ start }) => start),
  );
});

test("a feed costs a little more than two reads, whatever was ever stored besides", async () => {
  const { office, organizer, booker, make } = await openFeed();
  await office.book(booker, organizer, "2026-12-08T09:00:00Z");
  const { table, usage } = metered(office.services.table);
  const params = { file: (await make(booker)).split("/").at(-1)! };
  usage();
  await call(readFeed, { ...office.services, table }, { params });
  const { commands, readUnits } = usage();
  expect(commands.toSorted()).toEqual(["BatchGetItem", "GetItem", "GetItem", "Query", "Query", "Query", "Query"]);
  expect(readUnits).toBeLessThanOrEqual(6);
});
