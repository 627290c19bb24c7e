import { expect, test } from "vitest";
import { addFocusBlock } from "../../../functions/operations/availability/add-focus-block.ts";
import { getMeeting } from "../../../functions/operations/meetings/get-meeting.ts";
import { listHistory } from "../../../functions/operations/meetings/list-history.ts";
import { call } from "../../support/call.ts";
import { newOffice, nineToFive, weeklyEntry } from "../../support/office.ts";

const tenOnTuesday = "2026-12-08T09:00:00Z";

test("a slot is booked, stands on both calendars, and is gone", async () => {
  const office = await newOffice();
  const [organizer, attendee] = [await office.organizer(), await office.person()];
  const day = { from: "2026-12-08", to: "2026-12-08", timeZone: "Europe/Berlin" };
  const before = await office.slots(attendee, organizer, day);
  expect(before.body.slots).toHaveLength(16);
  expect(before.body.slots[2]).toEqual({ start: "2026-12-08T10:00:00+01:00", end: "2026-12-08T10:30:00+01:00" });

  const { status, body } = await office.book(attendee, organizer, tenOnTuesday, {
    title: " Planning ",
    priority: "high",
  });
  expect(status).toBe(201);
  expect(body).toMatchObject({
    organizerId: organizer.userId,
    organizer: { id: organizer.userId, name: "Kim" },
    meetingTypeId: "one-on-one",
    meetingType: { id: "one-on-one", name: "One-on-one", color: expect.stringMatching(/^#[0-9A-F]{6}$/i) },
    title: "Planning",
    start: tenOnTuesday,
    end: "2026-12-08T09:30:00Z",
    status: "scheduled",
    priority: "high",
    attendees: [{ userId: attendee.userId, name: "Kim", response: "accepted" }],
    version: 1,
  });

  const [hosted] = await office.calendar(organizer);
  const [attended] = await office.calendar(attendee);
  expect(hosted).toMatchObject({ id: body.id, role: "organizer", response: "accepted" });
  expect(attended).toMatchObject({ id: body.id, role: "attendee", response: "accepted" });
  for (const person of [organizer, attendee]) {
    const seen = await call(getMeeting, office.services, { as: person, params: { id: body.id } });
    expect(seen.body).toMatchObject(body);
  }
  const after = await office.slots(attendee, organizer, day);
  expect(after.body.slots).toHaveLength(15);
  expect(after.body.slots.map(({ start }: { start: string }) => start)).not.toContain("2026-12-08T10:00:00+01:00");

  const history = await call(listHistory, office.services, { as: attendee, params: { id: body.id } });
  expect(history.body).toEqual({
    items: [
      {
        editType: "booked",
        requestedBy: attendee.userId,
        requestedByName: "Kim",
        from: null,
        to: { start: tenOnTuesday, end: "2026-12-08T09:30:00Z" },
        reason: null,
        at: "2026-12-07T05:00:00.000Z",
      },
    ],
    nextCursor: null,
  });
});

test("a stranger sees neither the meeting nor its history", async () => {
  const office = await newOffice();
  const [organizer, attendee, stranger] = [
    await office.organizer(),
    await office.person(),
    await office.person(["admin"]),
  ];
  const { body } = await office.book(attendee, organizer, tenOnTuesday);
  for (const operation of [getMeeting, listHistory]) {
    const seen = await call(operation, office.services, { as: stranger, params: { id: body.id } });
    expect(seen).toMatchObject({ status: 404, body: { code: "not_found" } });
  }
});

test("a taken slot is refused with what is in the way and the nearest three that are free", async () => {
  const office = await newOffice();
  const [organizer, first, second] = [await office.organizer(), await office.person(), await office.person()];
  await office.book(first, organizer, tenOnTuesday);
  const { status, headers, body } = await office.book(second, organizer, tenOnTuesday);
  expect(status).toBe(409);
  expect(headers["content-type"]).toBe("application/problem+json");
  expect(body).toMatchObject({
    code: "slot_taken",
    conflicts: [{ start: "2026-12-08T09:00:00Z", end: "2026-12-08T09:30:00Z" }],
    alternatives: [
      { start: "2026-12-08T08:00:00Z", end: "2026-12-08T08:30:00Z" },
      { start: "2026-12-08T08:30:00Z", end: "2026-12-08T09:00:00Z" },
      { start: "2026-12-08T09:30:00Z", end: "2026-12-08T10:00:00Z" },
    ],
  });
  expect(await office.calendar(second)).toEqual([]);
});

test("overlap counts, not equality: a longer or shifted meeting over a taken time is refused", async () => {
  const office = await newOffice();
  const [organizer, first, second] = [await office.organizer(), await office.person(), await office.person()];
  const quarters = await office.meetingType(organizer, { durationMinutes: 30, slotIntervalMinutes: 15 });
  await office.book(first, organizer, "2026-12-08T09:00:00Z", { meetingTypeId: quarters.id });
  const shifted = await office.book(second, organizer, "2026-12-08T09:15:00Z", { meetingTypeId: quarters.id });
  expect(shifted.body.code).toBe("slot_taken");
  const longer = await office.book(second, organizer, "2026-12-08T08:30:00Z", { end: "2026-12-08T09:30:00Z" });
  expect(longer.body.code).toBe("slot_taken");
  const touching = await office.book(second, organizer, "2026-12-08T09:30:00Z", { meetingTypeId: quarters.id });
  expect(touching.status).toBe(201);
});

test("attendees' calendars count as much as the organizer's, their focus and their other roles too", async () => {
  const office = await newOffice();
  const [host, other] = [await office.organizer(), await office.organizer()];
  const [attendee, guest] = [await office.person(), await office.person()];
  await office.book(attendee, other, tenOnTuesday);

  const asAttendee = await office.book(attendee, host, tenOnTuesday);
  expect(asAttendee.body).toMatchObject({ code: "schedule_conflict", conflicts: [{ start: tenOnTuesday }] });
  const asInvited = await office.book(guest, host, tenOnTuesday, { attendeeIds: [attendee.userId] });
  expect(asInvited.body.code).toBe("schedule_conflict");
  const hostElsewhere = await office.book(other, host, tenOnTuesday);
  expect(hostElsewhere.body.code).toBe("schedule_conflict");

  await office.publish(await office.person(), { timeZone: "UTC", weekly: [], overrides: [] });
  const block = { start: "2026-12-09T09:00:00Z", end: "2026-12-09T11:00:00Z", title: "Deep work" };
  await call(addFocusBlock, office.services, { as: other, body: block });
  const overFocus = await office.book(other, host, "2026-12-09T09:30:00Z");
  expect(overFocus.body.code).toBe("schedule_conflict");
  const overOwnersFocus = await office.book(guest, other, "2026-12-09T09:30:00Z");
  expect(overOwnersFocus.body.code).toBe("focus_time");
});

test("weekly focus time blocks its owner as organizer and as attendee", async () => {
  const office = await newOffice();
  const focus = weeklyEntry("tuesday", "10:00", "12:00", { id: "f", kind: "focus", meetingTypeId: "focus-time" });
  const focused = await office.organizer("Europe/Berlin", { weekly: [...nineToFive(), focus] });
  const [host, guest] = [await office.organizer(), await office.person()];
  expect((await office.book(guest, focused, "2026-12-08T09:00:00Z")).body.code).toBe("focus_time");
  expect((await office.book(focused, host, "2026-12-08T10:30:00Z")).body.code).toBe("schedule_conflict");
  expect((await office.book(focused, host, "2026-12-08T11:00:00Z")).status).toBe(201);
});

test("buffers keep distance on both sides of both meetings, over midnight UTC too", async () => {
  const office = await newOffice();
  const always = (["monday", "tuesday", "wednesday"] as const).map((day) => weeklyEntry(day, "00:00", "24:00"));
  const organizer = await office.organizer("UTC", { weekly: always });
  const [one, two] = [await office.person(), await office.person()];
  const wide = await office.meetingType(organizer, { bufferBeforeMinutes: 30, bufferAfterMinutes: 60 });
  const type = { meetingTypeId: wide.id };
  expect((await office.book(one, organizer, "2026-12-08T23:00:00Z", type)).status).toBe(201);
  // Ends 23:30, blocked until 00:30; the next needs half an hour before it.
  for (const start of ["2026-12-09T00:00:00Z", "2026-12-09T00:30:00Z", "2026-12-08T22:00:00Z"]) {
    expect((await office.book(two, organizer, start, type)).body.code).toBe("slot_taken");
  }
  expect((await office.book(two, organizer, "2026-12-09T01:00:00Z", type)).status).toBe(201);
  // Attendees have no buffer of their own.
  const other = await office.organizer("UTC", { weekly: always });
  expect((await office.book(two, other, "2026-12-09T01:30:00Z")).status).toBe(201);
});

test("the daily limit counts the organizer's local date, however it lies in UTC", async () => {
  const office = await newOffice();
  const open = (["tuesday", "wednesday"] as const).map((day) => weeklyEntry(day, "06:00", "22:00"));
  const organizer = await office.organizer("Pacific/Auckland", { weekly: open });
  const type = await office.meetingType(organizer, { dailyLimit: 2 });
  const people = [await office.person(), await office.person(), await office.person(), await office.person()] as const;
  const book = (place: 0 | 1 | 2 | 3, start: string) =>
    office.book(people[place], organizer, start, { meetingTypeId: type.id });
  // Tuesday 8 December in Auckland (+13:00) is 7 December 11:00Z to 8 December 11:00Z.
  expect((await book(0, "2026-12-07T18:00:00Z")).status).toBe(201);
  expect((await book(1, "2026-12-08T02:00:00Z")).status).toBe(201);
  expect((await book(2, "2026-12-08T04:00:00Z")).body.code).toBe("daily_limit_reached");
  expect((await book(3, "2026-12-08T18:00:00Z")).status).toBe(201);
});

test("parallel bookings cannot exceed the daily limit across two UTC pages", async () => {
  const office = await newOffice();
  const organizer = await office.organizer("Pacific/Auckland", { weekly: [weeklyEntry("tuesday", "06:00", "22:00")] });
  const type = await office.meetingType(organizer, { dailyLimit: 2 });
  const starts = ["2026-12-07T18:00:00Z", "2026-12-07T20:00:00Z", "2026-12-08T01:00:00Z", "2026-12-08T03:00:00Z"];
  const answers = await Promise.all(
    starts.map(async (start) => office.book(await office.person(), organizer, start, { meetingTypeId: type.id })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 422, 422]);
});

test("rules are refused by name, the first in the contract's order", async () => {
  const office = await newOffice();
  const [organizer, attendee] = [await office.organizer(), await office.person()];
  const type = await office.meetingType(organizer, { minimumNoticeMinutes: 2880, bookingWindowDays: 10 });
  const refused = async (start: string, more = {}) =>
    (await office.book(attendee, organizer, start, { meetingTypeId: type.id, ...more })).body;
  const refusal = async (start: string, more = {}) => (await refused(start, more)).code;
  expect(await refusal("2020-01-06T09:00:00Z")).toBe("in_the_past");
  expect(await refusal("2026-12-08T09:00:00Z")).toBe("too_soon");
  expect(await refusal("2026-12-21T09:00:00Z")).toBe("too_far_ahead");
  expect(await refusal("2026-12-10T09:00:00Z", { end: "2026-12-10T10:00:00Z" })).toBe("invalid_duration");
  expect(await refusal("2026-12-10T05:00:00Z")).toBe("outside_availability");
  expect(await refusal("2026-12-10T09:10:00Z")).toBe("not_a_slot");

  const startsInstead = async (start: string) =>
    (await refused(start)).alternatives.map((slot: { start: string }) => slot.start);
  expect(await startsInstead("2020-01-06T09:00:00Z")).toEqual([
    "2026-12-09T08:00:00Z",
    "2026-12-09T08:30:00Z",
    "2026-12-09T09:00:00Z",
  ]);
  expect(await startsInstead("2032-12-21T09:00:00Z")).toEqual([
    "2026-12-17T14:30:00Z",
    "2026-12-17T15:00:00Z",
    "2026-12-17T15:30:00Z",
  ]);
});

test("the other app took 49 hours, end before start, zero length and 8 hours for a short type: none is taken here", async () => {
  const office = await newOffice();
  const [organizer, attendee] = [await office.organizer(), await office.person()];
  const book = async (end: string) => (await office.book(attendee, organizer, tenOnTuesday, { end })).body;
  expect((await book("2026-12-10T10:00:00Z")).code).toBe("invalid_duration");
  expect((await book("2026-12-08T17:00:00Z")).code).toBe("invalid_duration");
  expect(await book("2026-12-08T08:00:00Z")).toMatchObject({ code: "invalid_request", errors: [{ path: "end" }] });
  expect(await book(tenOnTuesday)).toMatchObject({ code: "invalid_request", errors: [{ path: "end" }] });
  const unknownType = await office.book(attendee, organizer, tenOnTuesday, { meetingTypeId: "nothing-of-the-kind" });
  expect(unknownType.status).toBe(404);
  const focusType = await office.book(attendee, organizer, tenOnTuesday, { meetingTypeId: "focus-time" });
  expect(focusType.status).toBe(400);
  expect(await office.calendar(organizer)).toEqual([]);
});

test("unknown people and organizers who are none are not found; nothing answers 500", async () => {
  const office = await newOffice();
  const [organizer, attendee] = [await office.organizer(), await office.person()];
  expect((await office.book(attendee, attendee, tenOnTuesday)).status).toBe(404);
  const nobody = { userId: "nobody" };
  expect((await office.book(attendee, nobody, tenOnTuesday)).status).toBe(404);
  expect((await office.book(attendee, organizer, tenOnTuesday, { attendeeIds: ["nobody"] })).status).toBe(404);
  expect((await office.book(attendee, organizer, "2026-12-08T10:00", {})).body.errors[0].path).toBe("start");
  const extra = await office.book(attendee, organizer, tenOnTuesday, { colour: "red" });
  expect(extra.body).toMatchObject({ status: 400, errors: [{ path: "colour" }] });
  for (const field of ["title", "description", "location"]) {
    const halfACharacter = await office.book(attendee, organizer, tenOnTuesday, { [field]: "Half \ud83d" });
    expect(halfACharacter.body).toMatchObject({ status: 400, errors: [{ path: field }] });
  }
});

test("those invited are pending and their time is held; twenty people at most", async () => {
  const office = await newOffice();
  const organizer = await office.organizer();
  const people = await Promise.all(Array.from({ length: 19 }, () => office.person()));
  const [booker, ...guests] = people as [(typeof people)[0], ...typeof people];
  const attendeeIds = guests.map(({ userId }) => userId);
  const booked = await office.book(booker, organizer, tenOnTuesday, {
    attendeeIds: [...attendeeIds, organizer.userId],
  });
  expect(booked.status).toBe(201);
  expect(booked.body.attendees.map(({ response }: { response: string }) => response)).toEqual([
    "accepted",
    ...guests.map(() => "pending"),
  ]);
  const other = await office.organizer();
  expect((await office.book(guests[0]!, other, tenOnTuesday)).body.code).toBe("schedule_conflict");
  const oneTooMany = await office.book(booker, organizer, "2026-12-09T09:00:00Z", {
    attendeeIds: [...attendeeIds, other.userId],
  });
  expect(oneTooMany.body.code).toBe("too_many_participants");
});

test("an organizer books for themselves beyond their rules, never over a conflict, focus or the past", async () => {
  const office = await newOffice();
  const [organizer, attendee] = [await office.organizer(), await office.person()];
  const own = { attendeeIds: [attendee.userId], ignoreAvailability: true };
  const sunday = "2026-12-13T05:10:00Z";
  expect((await office.book(organizer, organizer, sunday, own)).status).toBe(201);
  expect((await office.book(organizer, organizer, sunday, own)).body.code).toBe("slot_taken");
  expect((await office.book(organizer, organizer, "2026-12-01T09:00:00Z", own)).body.code).toBe("in_the_past");
  const tooLong = { ...own, end: "2026-12-14T00:00:00Z" };
  expect((await office.book(organizer, organizer, "2026-12-13T12:00:00Z", tooLong)).body.code).toBe("invalid_duration");
  expect((await office.book(attendee, organizer, sunday, { ignoreAvailability: true })).status).toBe(403);
});
