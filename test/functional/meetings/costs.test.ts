import { expect, test } from "vitest";
import { dayNumber } from "../../../functions/domain/time/calendar-date.ts";
import type { AnyOperation } from "../../../functions/http/operation.ts";
import { getAvailability } from "../../../functions/operations/availability/get-availability.ts";
import { addAttendees } from "../../../functions/operations/meetings/add-attendees.ts";
import { bookMeeting } from "../../../functions/operations/meetings/book-meeting.ts";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { extendMeeting } from "../../../functions/operations/meetings/extend-meeting.ts";
import { listMeetings } from "../../../functions/operations/meetings/list-meetings.ts";
import { removeAttendee } from "../../../functions/operations/meetings/remove-attendee.ts";
import { rescheduleMeeting } from "../../../functions/operations/meetings/reschedule-meeting.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { listSlots } from "../../../functions/operations/slots/list-slots.ts";
import { act } from "../../support/acting.ts";
import { call } from "../../support/call.ts";
import { newOffice } from "../../support/office.ts";
import { samples } from "../../support/samples.ts";
import { storeMeetings } from "../../support/stored-meetings.ts";
import { metered } from "../../support/table/metered.ts";

const month = { from: "2026-12-08", to: "2027-01-06", timeZone: "Europe/Berlin" };

async function meteredOffice() {
  const office = await newOffice();
  const [organizer, attendee, guest] = [await office.organizer(), await office.person(), await office.person()];
  const { table, usage } = metered(office.services.table);
  return { office, organizer, attendee, guest, services: { ...office.services, table }, usage };
}

function booking(organizerId: string, start: string, more = {}) {
  return { organizerId, meetingTypeId: "one-on-one", start, title: "Planning", ...more };
}

test("a booking is one batch read and one transaction, with an idempotency key too", async () => {
  const { organizer, attendee, services, usage } = await meteredOffice();
  for (const [start, headers] of [
    ["2026-12-08T09:00:00Z", {}],
    ["2026-12-08T10:00:00Z", { "idempotency-key": "a" }],
  ] as const) {
    const { status } = await call(bookMeeting, services, {
      as: attendee,
      body: booking(organizer.userId, start),
      headers,
    });
    expect(status).toBe(201);
    expect(usage().commands).toEqual(["BatchGetItem", "TransactWriteItems"]);
  }
});

test("slots of a month are one range read a person and one small read", async () => {
  const { organizer, attendee, guest, services, usage } = await meteredOffice();
  const query = { organizerId: organizer.userId, meetingTypeId: "one-on-one", ...month };
  await call(listSlots, services, { as: attendee, query });
  expect(usage().commands.sort()).toEqual(["BatchGetItem", "Query", "Query"]);
  await call(listSlots, services, { as: attendee, query: { ...query, attendeeIds: guest.userId } });
  expect(usage().commands.sort()).toEqual(["BatchGetItem", "Query", "Query", "Query"]);
});

test("cancelling and answering are one or two reads and one transaction; a day's agenda two reads", async () => {
  const { organizer, attendee, guest, services, usage } = await meteredOffice();
  const body = booking(organizer.userId, "2026-12-08T09:00:00Z", { attendeeIds: [guest.userId] });
  const { id } = (await call(bookMeeting, services, { as: attendee, body })).body;
  usage();
  await call(respondToInvitation, services, { as: guest, params: { id }, body: { response: "accepted" } });
  expect(usage().commands).toEqual(["GetItem", "BatchGetItem", "TransactWriteItems"]);
  await call(listMeetings, services, { as: guest, query: { date: "2026-12-08", timeZone: "Europe/Berlin" } });
  expect(usage().commands).toEqual(["Query", "BatchGetItem"]);
  await call(cancelMeeting, services, { as: organizer, params: { id }, body: {} });
  expect(usage().commands).toEqual(["GetItem", "TransactWriteItems"]);
});

test("every change of a meeting is one or two reads and one transaction; a push reads once for what it finds and once for its people", async () => {
  const { office, organizer, attendee, guest, services, usage } = await meteredOffice();
  const body = booking(organizer.userId, "2026-12-08T09:00:00Z", { attendeeIds: [guest.userId] });
  const { id } = (await call(bookMeeting, services, { as: attendee, body })).body;
  for (const start of ["2026-12-08T10:00:00Z", "2026-12-08T10:30:00Z"]) {
    await office.book(await office.person(), organizer, start);
  }
  const newcomer = await office.person();
  const usedBy = async (operation: AnyOperation, body: object, headers = {}) => {
    usage();
    expect((await act({ services }, operation, organizer, id, body, headers)).status).toBe(200);
    return usage().commands;
  };
  const key = { "idempotency-key": "a" };
  const oneBatch = ["GetItem", "BatchGetItem", "TransactWriteItems"];
  // It holds more of the time of those who have not answered, so what waits for them is read, too.
  expect(await usedBy(extendMeeting, { byMinutes: 5 })).toEqual(["GetItem", "BatchGetItem", ...oneBatch.slice(1)]);
  await act({ services }, respondToInvitation, guest, id, { response: "accepted" });
  expect(await usedBy(extendMeeting, { byMinutes: 10 })).toEqual(oneBatch);
  expect(await usedBy(extendMeeting, { byMinutes: 15, onConflict: "push" })).toEqual(oneBatch);
  expect(await usedBy(extendMeeting, { byMinutes: 15, onConflict: "push" }, key)).toEqual([
    "GetItem",
    "BatchGetItem",
    "BatchGetItem",
    "BatchGetItem",
    "TransactWriteItems",
  ]);
  expect(await usedBy(rescheduleMeeting, { start: "2026-12-09T09:00:00Z" })).toEqual(oneBatch);
  expect(await usedBy(addAttendees, { userIds: [newcomer.userId] })).toEqual(oneBatch);
  usage();
  await call(removeAttendee, services, { as: organizer, params: { id, userId: newcomer.userId } });
  expect(usage().commands).toEqual(["GetItem", "TransactWriteItems"]);
});

test("a day of twenty meetings costs two reads, not 62 queries", async () => {
  const { organizer, attendee, services, usage } = await meteredOffice();
  const people = { organizerId: organizer.userId, attendeeId: attendee.userId };
  await storeMeetings(services.table, people, 20, dayNumber("2026-12-07"));
  usage();
  const query = { date: "2026-12-06", timeZone: "Europe/Berlin", limit: "100" };
  const { body } = await call(listMeetings, services, { as: organizer, query });
  expect(body.items).toHaveLength(20);
  expect(usage().commands).toEqual(["Query", "BatchGetItem"]);
});

const many = samples(2_000, 20_000);

test(`neither booking, nor slots, nor a day's agenda, nor one's own availability cost more with ${many} stored meetings than with 10`, async () => {
  expect(await costsWith(many)).toEqual(await costsWith(10));
});

/** What the three cost in an office where so many meetings are over: half of them the organizer's, half other people's. */
async function costsWith(storedMeetings: number) {
  const { office, organizer, attendee, services, usage } = await meteredOffice();
  const [otherOrganizer, otherAttendee] = [await office.organizer(), await office.person()];
  for (const [host, guest] of [
    [organizer, attendee],
    [otherOrganizer, otherAttendee],
  ] as const) {
    const people = { organizerId: host.userId, attendeeId: guest.userId };
    await storeMeetings(services.table, people, storedMeetings / 2, dayNumber("2026-12-07"));
  }
  usage();
  const query = { organizerId: organizer.userId, meetingTypeId: "one-on-one", ...month };
  await call(listSlots, services, { as: attendee, query });
  const slots = usage();
  const body = booking(organizer.userId, "2026-12-09T09:00:00Z");
  await call(bookMeeting, services, { as: attendee, body });
  const booked = usage();
  const agendaOf = { date: "2026-12-09", timeZone: "Europe/Berlin" };
  const { body: agenda } = await call(listMeetings, services, { as: attendee, query: agendaOf });
  expect(agenda.items).toHaveLength(1);
  const agendaCost = usage();
  await call(getAvailability, services, { as: organizer });
  return { slots: { ...slots, commands: slots.commands.sort() }, booked, agenda: agendaCost, availability: usage() };
}
