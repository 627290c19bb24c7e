import { beforeEach, describe, expect, test } from "vitest";
import { replaceAvailability } from "../../../functions/operations/availability/replace-availability.ts";
import { changeMeetingType } from "../../../functions/operations/meeting-types/change-meeting-type.ts";
import { createMeetingType } from "../../../functions/operations/meeting-types/create-meeting-type.ts";
import { listPublishedSlots } from "../../../functions/operations/pages/list-published-slots.ts";
import { changeMe } from "../../../functions/operations/people/change-me.ts";
import { call } from "../../support/call.ts";
import { newOffice, type Office } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";

let office: Office;
let olga: Person;
let typeId: string;

beforeEach(async () => {
  office = await newOffice();
  olga = await office.organizer();
  await call(changeMe, office.services, { as: olga, body: { handle: "olga" } });
  const body = {
    name: "Visit",
    durationMinutes: 60,
    otherDurationsMinutes: [30],
    public: true,
    bufferAfterMinutes: 15,
  };
  typeId = (await call(createMeetingType, office.services, { as: olga, body })).body.id;
});

const listed = (query: Record<string, string> = {}, headers = {}) =>
  call(listPublishedSlots, office.services, { params: { handle: "olga", slug: "visit" }, query, headers });
const starts = ({ body }: Awaited<ReturnType<typeof listed>>) =>
  body.slots.map(({ start }: { start: string }) => start);
const book = (as: Person, start: string, more = {}) => office.book(as, olga, start, { meetingTypeId: typeId, ...more });
const day = (date: string) => ({ from: date, to: date });

describe("what is listed", () => {
  test("is what a visitor with an empty calendar can book at that moment, and nothing else", async () => {
    await book(await office.person(), "2026-12-08T10:00:00+01:00");
    const times = starts(await listed(day("2026-12-08")));
    expect(times.length).toBeGreaterThan(3);
    for (let minute = 7 * 60; minute < 19 * 60; minute += 30) {
      const clock = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
      const start = `2026-12-08T${clock}:00+01:00`;
      const another = await newOfficeLike();
      const { status } = await another.book(start);
      expect(status === 201, `${start} ${status}`).toBe(times.includes(start));
    }
  });

  /** The same again, since each booking changes what is free. */
  async function newOfficeLike() {
    const other = await newOffice();
    const host = await other.organizer();
    const { body } = await call(createMeetingType, other.services, {
      as: host,
      body: { name: "Visit", durationMinutes: 60, otherDurationsMinutes: [30], public: true, bufferAfterMinutes: 15 },
    });
    await other.book(await other.person(), host, "2026-12-08T10:00:00+01:00", { meetingTypeId: body.id });
    const visitor = await other.person();
    return { book: (start: string) => other.book(visitor, host, start, { meetingTypeId: body.id }) };
  }

  test("is said in the zone that is asked for, else in the organizer's, for 31 days unless said", async () => {
    expect(starts(await listed(day("2026-12-08")))[0]).toBe("2026-12-08T09:00:00+01:00");
    const asked = await listed({ ...day("2026-12-08"), timeZone: "Asia/Kathmandu" });
    expect(starts(asked)[0]).toBe("2026-12-08T13:45:00+05:45");
    const { body } = await listed();
    expect(body.slots.at(-1).start.slice(0, 10)).toBe("2027-01-06");
    expect(body).toMatchObject({ organizer: { handle: "olga" }, meetingType: { slug: "visit" }, emptyReason: null });
  });

  test("has the length that is asked for, of those that the type offers", async () => {
    const { body } = await listed({ ...day("2026-12-08"), durationMinutes: "30" });
    expect(body.slots[0]).toMatchObject({ start: "2026-12-08T09:00:00+01:00", end: "2026-12-08T09:30:00+01:00" });
    expect(await listed({ durationMinutes: "45" })).toMatchObject({ status: 422, body: { code: "invalid_duration" } });
  });

  test("names nobody's meeting", async () => {
    await book(await office.person(), "2026-12-08T10:00:00+01:00", { title: "A secret", description: "Hush" });
    expect(JSON.stringify((await listed()).body)).not.toMatch(/secret|Hush|attendee/);
  });

  test.each<Record<string, string>>([
    { from: "2026-12-08", to: "2026-12-01" },
    { from: "2026-12-01", to: "2027-12-01" },
    { timeZone: "CET" },
  ])("%j is no range", async (query) => {
    expect(await listed(query)).toMatchObject({
      status: 400,
      body: { code: "invalid_request" },
    });
  });
});

describe("where nothing is free", () => {
  const nothing = async (query: Record<string, string>) => {
    const { body } = await listed(query);
    expect(body.slots).toEqual([]);
    return [body.emptyReason, body.nextFree];
  };

  test("a weekend has no open hours, and Monday is next", async () => {
    const weekend = { from: "2026-12-12", to: "2026-12-13" };
    expect(await nothing(weekend)).toEqual(["no_open_hours", "2026-12-14T09:00:00+01:00"]);
    expect(await nothing({ ...weekend, timeZone: "America/New_York" })).toEqual([
      ...["no_open_hours", "2026-12-14T03:00:00-05:00"],
    ]);
  });

  test("a full day is taken", async () => {
    await book(olga, "2026-12-08T09:00:00+01:00");
    const rest = await call(createMeetingType, office.services, {
      as: olga,
      body: { name: "Rest", durationMinutes: 405 },
    });
    const answer = await office.book(olga, olga, "2026-12-08T10:15:00+01:00", {
      ...{ meetingTypeId: rest.body.id, ignoreAvailability: true, attendeeIds: [(await office.person()).userId] },
    });
    expect(answer.status).toBe(201);
    expect(await nothing(day("2026-12-08"))).toEqual(["all_taken", "2026-12-09T09:00:00+01:00"]);
  });

  test("yesterday is past, and what is beyond the window is told to be so, with nothing after it", async () => {
    expect(await nothing(day("2026-12-05"))).toEqual(["in_the_past", "2026-12-07T09:00:00+01:00"]);
    expect(await nothing(day("2027-03-01"))).toEqual(["outside_booking_window", null]);
  });

  test("somebody without hours is never open", async () => {
    const body = { timeZone: "Europe/Berlin", weekly: [], overrides: [] };
    await call(replaceAvailability, office.services, { as: olga, body });
    expect(await nothing({})).toEqual(["organizer_unavailable", null]);
  });
});

test("a change of the type shows at once, and by another tag", async () => {
  const { headers } = await listed();
  expect((await listed({}, { "if-none-match": headers.etag })).status).toBe(304);
  await call(changeMeetingType, office.services, {
    as: olga,
    params: { id: typeId },
    body: { minimumNoticeMinutes: 2880 },
  });
  const changed = await listed({}, { "if-none-match": headers.etag });
  expect(changed.status).toBe(200);
  expect(starts(changed)[0]).toBe("2026-12-09T09:00:00+01:00");
});
