import { expect, test } from "vitest";
import * as z from "zod";
import { cursorOf } from "../../../functions/contract/cursor.ts";
import { calendarPosition } from "../../../functions/contract/range.ts";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { listMeetings } from "../../../functions/operations/meetings/list-meetings.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { call } from "../../support/call.ts";
import { newOffice, type Office, weeklyEntry } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";

const wholeWeek = (["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const).map((day) =>
  weeklyEntry(day, "00:00", "24:00"),
);

async function list(office: Office, as: Person, query: Record<string, string> = {}) {
  return await call(listMeetings, office.services, { as, query });
}

async function starts(office: Office, as: Person, query: Record<string, string> = {}): Promise<string[]> {
  const { body } = await list(office, as, query);
  return body.items.map(({ start }: { start: string }) => start);
}

test("hosted and attended meetings are listed together, ascending from now on", async () => {
  const office = await newOffice();
  const [one, two] = [await office.organizer(), await office.organizer()];
  await office.book(two, one, "2026-12-09T09:00:00Z");
  await office.book(one, two, "2026-12-08T09:00:00Z");
  await office.book(two, one, "2027-01-15T09:00:00Z");
  expect(await starts(office, one)).toEqual(["2026-12-08T09:00:00Z", "2026-12-09T09:00:00Z"]);
  expect(await starts(office, one, { role: "organizer" })).toEqual(["2026-12-09T09:00:00Z"]);
  expect(await starts(office, one, { role: "attendee" })).toEqual(["2026-12-08T09:00:00Z"]);
  expect(await starts(office, one, { from: "2027-01-01", to: "2027-01-31" })).toEqual(["2027-01-15T09:00:00Z"]);
  office.services.clock.set("2026-12-08T09:15:00Z");
  expect(await starts(office, one)).toEqual(["2026-12-08T09:00:00Z", "2026-12-09T09:00:00Z"]);
  office.services.clock.set("2026-12-08T09:30:00Z");
  expect(await starts(office, one)).toEqual(["2026-12-09T09:00:00Z"]);
});

test("a date is meant in the caller's zone: Auckland's 6 January is not the 5th", async () => {
  const office = await newOffice("2027-01-01T00:00:00Z");
  const organizer = await office.organizer("Pacific/Auckland", { weekly: wholeWeek });
  const attendee = await office.person([], "America/Los_Angeles");
  // 6 January 08:00 in Auckland is the 5th, 19:00, in UTC and the 5th, 11:00, in Los Angeles.
  await office.book(attendee, organizer, "2027-01-05T19:00:00Z");
  expect(await starts(office, organizer, { date: "2027-01-06" })).toHaveLength(1);
  expect(await starts(office, organizer, { date: "2027-01-05" })).toHaveLength(0);
  expect(await starts(office, attendee, { date: "2027-01-05" })).toHaveLength(1);
  expect(await starts(office, attendee, { date: "2027-01-06" })).toHaveLength(0);
  expect(await starts(office, attendee, { date: "2027-01-06", timeZone: "Pacific/Auckland" })).toHaveLength(1);
});

test("a meeting across midnight is listed on both dates, and once in a list of both", async () => {
  const office = await newOffice();
  const organizer = await office.organizer("UTC", { weekly: wholeWeek });
  const type = await office.meetingType(organizer, { durationMinutes: 120, slotIntervalMinutes: 30 });
  await office.book(await office.person(), organizer, "2026-12-08T23:00:00Z", { meetingTypeId: type.id });
  for (const date of ["2026-12-08", "2026-12-09"]) expect(await starts(office, organizer, { date })).toHaveLength(1);
  expect(await starts(office, organizer, { from: "2026-12-08", to: "2026-12-09" })).toHaveLength(1);
  expect(await starts(office, organizer, { date: "2026-12-10" })).toEqual([]);
});

test("a buffer over midnight does not put a meeting on the next date", async () => {
  const office = await newOffice();
  const organizer = await office.organizer("UTC", { weekly: wholeWeek });
  const type = await office.meetingType(organizer, { bufferBeforeMinutes: 60, bufferAfterMinutes: 60 });
  await office.book(await office.person(), organizer, "2026-12-08T23:30:00Z", { meetingTypeId: type.id });
  await office.book(await office.person(), organizer, "2026-12-10T00:30:00Z", { meetingTypeId: type.id });
  expect(await starts(office, organizer, { date: "2026-12-09" })).toEqual([]);
  expect(await starts(office, organizer)).toEqual(["2026-12-08T23:30:00Z", "2026-12-10T00:30:00Z"]);
});

test("status, response and type filter", async () => {
  const office = await newOffice();
  const [organizer, guest] = [await office.organizer(), await office.person()];
  const type = await office.meetingType(organizer);
  const attendeeIds = [guest.userId];
  const first = await office.book(organizer, organizer, "2026-12-08T09:00:00Z", { attendeeIds });
  const second = await office.book(organizer, organizer, "2026-12-08T10:00:00Z", {
    attendeeIds,
    meetingTypeId: type.id,
  });
  const third = await office.book(organizer, organizer, "2026-12-08T11:00:00Z", { attendeeIds });
  const params = { id: second.body.id };
  await call(respondToInvitation, office.services, { as: guest, params, body: { response: "declined" } });
  await call(cancelMeeting, office.services, { as: organizer, params: { id: third.body.id }, body: {} });

  expect(await starts(office, guest, { response: "pending" })).toEqual([first.body.start]);
  expect(await starts(office, guest, { response: "declined" })).toEqual([second.body.start]);
  expect(await starts(office, guest, { typeId: type.id })).toEqual([second.body.start]);
  expect(await starts(office, guest, { status: "cancelled" })).toEqual([third.body.start]);
  expect(await starts(office, guest, { status: "scheduled,cancelled" })).toHaveLength(3);
  expect(await starts(office, guest, { status: "completed" })).toEqual([]);
  office.services.clock.set("2026-12-08T09:45:00Z");
  expect(await starts(office, guest, { status: "completed", date: "2026-12-08" })).toEqual([first.body.start]);
});

test("pages follow one another without gaps or repetition, even while meetings are added, and with cancelled ones", async () => {
  const office = await newOffice();
  const organizer = await office.organizer("UTC", { weekly: wholeWeek });
  const attendee = await office.person();
  const all: string[] = [];
  for (let at = 0; at < 23; at++) {
    const start = `${new Date(Date.parse("2026-12-08T00:00:00Z") + at * 5 * 3_600_000).toISOString().slice(0, 19)}Z`;
    const { body } = await office.book(attendee, organizer, start);
    all.push(start);
    if (at % 4 === 0) await call(cancelMeeting, office.services, { as: organizer, params: { id: body.id }, body: {} });
  }
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const query: Record<string, string> = { limit: "4", status: "scheduled,cancelled", ...(cursor && { cursor }) };
    const { body } = await list(office, attendee, query);
    seen.push(...body.items.map(({ start }: { start: string }) => start));
    cursor = body.nextCursor;
    await office.book(attendee, organizer, `2026-12-07T${10 + seen.length}:30:00Z`);
  } while (cursor && seen.length < 40);
  expect(seen).toEqual(all);
});

test("nothing follows a position behind the range, and no range is too early", async () => {
  const office = await newOffice();
  const organizer = await office.organizer();
  await office.book(await office.person(), organizer, "2026-12-08T09:00:00Z");
  const cursor = cursorOf("meetings", calendarPosition);
  const nothing = { status: 200, body: { items: [], nextCursor: null } };
  for (const start of [Date.parse("2030-01-01") / 60_000, 10 ** 11, Number.MAX_SAFE_INTEGER]) {
    const query = { status: "scheduled,cancelled", cursor: z.encode(cursor, { start, id: "x" }) };
    expect(await list(office, organizer, query)).toMatchObject(nothing);
  }
  // The first day of 1970 began in 1969 here.
  const firstDay = { date: "1970-01-01", timeZone: "Pacific/Auckland", status: "scheduled,cancelled" };
  expect(await list(office, organizer, firstDay)).toMatchObject(nothing);
});

test("malformed ranges and cursors are refused by name", async () => {
  const office = await newOffice();
  const organizer = await office.organizer();
  const refused = async (query: Record<string, string>) =>
    (await list(office, organizer, query)).body.errors?.[0]?.path;
  expect(await refused({ from: "2026-13-01" })).toBe("from");
  expect(await refused({ from: "2026-12-01T10:00" })).toBe("from");
  expect(await refused({ from: "2026-12-02", to: "2026-12-01T00:00:00Z" })).toBe("to");
  expect(await refused({ from: "2026-12-02", to: "2026-12-01" })).toBe("to");
  expect(await refused({ from: "2026-01-01", to: "2027-12-31" })).toBe("to");
  expect(await refused({ date: "2026-12-01", from: "2026-12-01" })).toBe("date");
  expect(await refused({ status: "scheduled,gone" })).toBe("status.1");
  expect(await refused({ cursor: "not-one" })).toBe("cursor");
  expect(await refused({ limit: "0" })).toBe("limit");
  expect(await refused({ timeZone: "Mars/Phobos" })).toBe("timeZone");
});
