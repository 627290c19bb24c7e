import { expect, test } from "vitest";
import { changeMeetingType } from "../../../functions/operations/meeting-types/change-meeting-type.ts";
import { listSlots } from "../../../functions/operations/slots/list-slots.ts";
import { call } from "../../support/call.ts";
import { newOffice, weeklyEntry } from "../../support/office.ts";
import { faulty, throttled } from "../../support/table/faulty.ts";

const tuesday = { from: "2026-12-08", to: "2026-12-08" };

test("slots carry the offset of the zone asked for, or the caller's own", async () => {
  const office = await newOffice();
  const [organizer, attendee] = [await office.organizer(), await office.person([], "Asia/Kathmandu")];
  const own = await office.slots(attendee, organizer, tuesday);
  expect(own.body.slots[0]).toEqual({ start: "2026-12-08T13:45:00+05:45", end: "2026-12-08T14:15:00+05:45" });
  const asked = await office.slots(attendee, organizer, { ...tuesday, timeZone: "UTC" });
  expect(asked.body.slots[0].start).toBe("2026-12-08T08:00:00Z");
});

test("a viewer a day ahead sees the organizer's hours under their own dates", async () => {
  const office = await newOffice();
  const organizer = await office.organizer("Pacific/Niue");
  const viewer = await office.person([], "Pacific/Kiritimati");
  const { body } = await office.slots(viewer, organizer, { ...tuesday });
  // Niue is a day and an hour behind: its Monday 9 to 5 is Kiritimati's Tuesday 10 to 6.
  expect(body.slots).toHaveLength(16);
  expect(body.slots[0].start).toBe("2026-12-08T10:00:00+14:00");
});

test("only lengths that the type offers can be asked for", async () => {
  const office = await newOffice();
  const [organizer, attendee] = [await office.organizer(), await office.person()];
  const hour = await office.slots(attendee, organizer, { ...tuesday, durationMinutes: "60" });
  expect(hour.body.slots.at(-1)).toEqual({ start: "2026-12-08T16:00:00+01:00", end: "2026-12-08T17:00:00+01:00" });
  const odd = await office.slots(attendee, organizer, { ...tuesday, durationMinutes: "50" });
  expect(odd.body.code).toBe("invalid_duration");
});

test("hours whose type is inactive neither open slots nor take them from anybody, and booking agrees", async () => {
  const office = await newOffice();
  const admin = await office.person(["admin"]);
  const change = (id: string, active: boolean) =>
    call(changeMeetingType, office.services, { as: admin, params: { id }, body: { active } });
  const organization = { scope: "organization" } as const;
  const organizer = await office.organizer("UTC", {
    weekly: [weeklyEntry("tuesday", "09:00", "12:00", { meetingTypeId: "one-on-one", ...organization })],
  });
  const focus = { meetingTypeId: "focus-time", kind: "focus", ...organization } as const;
  const attendee = await office.organizer("UTC", { weekly: [weeklyEntry("tuesday", "10:00", "11:00", focus)] });
  const starts = async () => {
    const { body } = await office.slots(attendee, organizer, { ...tuesday, timeZone: "UTC" });
    return body.slots?.map(({ start }: { start: string }) => start.slice(11, 16)) ?? body.code;
  };

  expect(await starts()).toEqual(["09:00", "09:30", "11:00", "11:30"]);
  expect((await office.book(attendee, organizer, "2026-12-08T10:00:00Z")).body.code).toBe("schedule_conflict");
  expect((await change("focus-time", false)).status).toBe(200);
  expect(await starts()).toEqual(["09:00", "09:30", "10:00", "10:30", "11:00", "11:30"]);
  expect((await office.book(attendee, organizer, "2026-12-08T10:00:00Z")).status).toBe(201);
  expect((await change("one-on-one", false)).status).toBe(200);
  expect(await starts()).toBe("not_found");
  const more = await office.slots(attendee, organizer, { ...tuesday, meetingTypeId: "product-discussion" });
  expect(more.body.slots).toEqual([]);
});

test("a booking window of no days is open today only", async () => {
  const office = await newOffice();
  const [organizer, attendee] = [await office.organizer(), await office.person()];
  const { id } = await office.meetingType(organizer, { bookingWindowDays: 0 });
  const { body } = await office.slots(attendee, organizer, { meetingTypeId: id });
  expect(body.slots).toHaveLength(16);
  expect(body.slots.at(-1).start).toBe("2026-12-07T16:30:00+01:00");
  const tomorrow = await office.book(attendee, organizer, "2026-12-08T09:00:00+01:00", { meetingTypeId: id });
  expect(tomorrow).toMatchObject({ status: 422, body: { code: "too_far_ahead" } });
});

test("a meeting can last a minute", async () => {
  const office = await newOffice();
  const [organizer, attendee] = [await office.organizer(), await office.person()];
  const { id } = await office.meetingType(organizer, { durationMinutes: 1, slotIntervalMinutes: null });
  const { body } = await office.slots(attendee, organizer, { ...tuesday, meetingTypeId: id });
  expect(body.slots).toHaveLength(8 * 60);
  const booked = await office.book(attendee, organizer, body.slots[1].start, { meetingTypeId: id });
  expect(booked).toMatchObject({ status: 201, body: { start: "2026-12-08T08:01:00Z", end: "2026-12-08T08:02:00Z" } });
});

test("an answer holds at most 5,000 slots and says where they go on", async () => {
  const office = await newOffice();
  const open = (["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const).map((day) =>
    weeklyEntry(day, "00:00", "24:00"),
  );
  const [organizer, attendee] = [await office.organizer("UTC", { weekly: open }), await office.person([], "UTC")];
  const { id } = await office.meetingType(organizer, {
    durationMinutes: 10,
    slotIntervalMinutes: 10,
    bookingWindowDays: 365,
  });
  const range = { meetingTypeId: id, from: "2026-12-08", to: "2027-02-07" };
  const first = await office.slots(attendee, organizer, range);
  expect(first.body.slots).toHaveLength(5_000);
  const rest = await office.slots(attendee, organizer, { ...range, from: first.body.nextFrom });
  expect(rest.body.nextFrom).toBeNull();
  expect(first.body.slots.length + rest.body.slots.length).toBe(62 * 144);
  expect(rest.body.slots[0].start).toBe(first.body.nextFrom);
});

test("an invalid request is refused by name", async () => {
  const office = await newOffice();
  const [organizer, attendee] = [await office.organizer(), await office.person()];
  const refused = async (query: Record<string, string>) => (await office.slots(attendee, organizer, query)).body;
  expect((await refused({ from: "2026-12-08", to: "2027-03-08" })).errors[0].path).toBe("to");
  expect((await refused({ timeZone: "+05:30" })).errors[0].path).toBe("timeZone");
  expect((await refused({ when: "soon" })).errors).toMatchObject([{ path: "when" }]);
  expect((await refused({ meetingTypeId: "nothing-of-the-kind" })).code).toBe("not_found");
  expect((await refused({ meetingTypeId: "focus-time" })).code).toBe("invalid_request");
  expect((await refused({ attendeeIds: "nobody" })).code).toBe("not_found");
  expect((await refused({ organizerId: attendee.userId })).code).toBe("not_found");
});

test("a database too busy to read from is a 503, not a 500", async () => {
  const office = await newOffice();
  const [organizer, attendee] = [await office.organizer(), await office.person()];
  const { table, inject } = faulty(office.services.table);
  inject({ command: "Query", when: "before", error: throttled });
  const query = { organizerId: organizer.userId, meetingTypeId: "one-on-one" };
  const answer = await call(listSlots, { ...office.services, table }, { as: attendee, query });
  expect(answer).toMatchObject({ status: 503, body: { code: "unavailable" } });
});
