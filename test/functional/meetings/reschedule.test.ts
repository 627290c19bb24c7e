import { expect, test } from "vitest";
import { addFocusBlock } from "../../../functions/operations/availability/add-focus-block.ts";
import { changeMeetingType } from "../../../functions/operations/meeting-types/change-meeting-type.ts";
import { deleteMeetingType } from "../../../functions/operations/meeting-types/delete-meeting-type.ts";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { extendMeeting } from "../../../functions/operations/meetings/extend-meeting.ts";
import { listMeetings } from "../../../functions/operations/meetings/list-meetings.ts";
import { rescheduleMeeting } from "../../../functions/operations/meetings/reschedule-meeting.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { act, historyOf, responsesIn } from "../../support/acting.ts";
import { call } from "../../support/call.ts";
import { expectConsistent, inconsistencies } from "../../support/inconsistencies.ts";
import { newOffice, type Office, weeklyEntry } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";
import { metered } from "../../support/table/metered.ts";

const ten = "2026-12-08T09:00:00Z";
const halfPastTen = "2026-12-08T09:30:00Z";
const eleven = "2026-12-08T10:00:00Z";
const wednesday = "2026-12-09T13:00:00Z";

/** Half an hour from ten on Tuesday, in Berlin: organizer, booker and two invited. */
async function meetingOfFour(rules = {}) {
  const office = await newOffice();
  const organizer = await office.organizer();
  const [booker, guest, other] = [await office.person(), await office.person(), await office.person()];
  const type = await office.meetingType(organizer, { otherDurationsMinutes: [60], ...rules });
  const { body } = await office.book(booker, organizer, ten, {
    meetingTypeId: type.id,
    attendeeIds: [guest.userId, other.userId],
  });
  return { office, organizer, booker, guest, other, type, id: body.id as string };
}

function move(office: Office, as: Person, id: string, start: string, more = {}) {
  return act(office, rescheduleMeeting, as, id, { start, ...more });
}

test("the organizer moves a meeting: the old time is free, the new one held, and everybody is asked again", async () => {
  const { office, organizer, booker, guest, id, type } = await meetingOfFour();
  await act(office, respondToInvitation, guest, id, { response: "tentative" });
  const moved = await move(office, organizer, id, wednesday, { reason: "The train is late" });
  expect(moved).toMatchObject({
    status: 200,
    body: { id, start: wednesday, end: "2026-12-09T13:30:00Z", status: "rescheduled", version: 3 },
  });
  expect(moved.body.attendees).toMatchObject(Array(3).fill({ response: "pending", respondedAt: null }));
  const ofType = { meetingTypeId: type.id };
  expect((await office.book(booker, organizer, wednesday, ofType)).body.code).toBe("slot_taken");
  expect((await office.book(guest, await office.organizer(), wednesday)).body.code).toBe("schedule_conflict");
  expect((await office.book(guest, organizer, ten, ofType)).status).toBe(201);
  const { items } = (await call(listMeetings, office.services, { as: guest, query: { status: "rescheduled" } })).body;
  expect(items).toMatchObject([{ id, start: wednesday }]);
  expect((await historyOf(office, guest, id)).at(-1)).toEqual({
    editType: "rescheduled",
    requestedBy: organizer.userId,
    requestedByName: "Kim",
    from: { start: ten, end: halfPastTen },
    to: { start: wednesday, end: "2026-12-09T13:30:00Z" },
    reason: "The train is late",
    at: "2026-12-07T05:00:00.000Z",
  });
  await expectConsistent(office);
});

test("an attendee who moves it has accepted, the other attendees are asked, and the organizer is not", async () => {
  const { office, guest, id } = await meetingOfFour();
  const moved = await move(office, guest, id, wednesday);
  expect(moved.status).toBe(200);
  expect(responsesIn(moved)).toEqual(["pending", "accepted", "pending"]);
  await expectConsistent(office);
});

test("somebody who had declined is asked again if they are free, and otherwise stays declined", async () => {
  const { office, organizer, guest, other, id } = await meetingOfFour();
  for (const person of [guest, other]) await act(office, respondToInvitation, person, id, { response: "declined" });
  const host = await office.organizer();
  await office.book(other, host, wednesday);
  const moved = await move(office, organizer, id, wednesday);
  expect(responsesIn(moved)).toEqual(["pending", "pending", "declined"]);
  expect((await office.book(guest, host, wednesday)).body.code).toBe("slot_taken");
  expect((await office.book(guest, await office.organizer(), wednesday)).body.code).toBe("schedule_conflict");
  // And back, where the other one is free: now they are asked too.
  expect(responsesIn(await move(office, organizer, id, ten))).toEqual(["pending", "pending", "pending"]);
  await expectConsistent(office);
});

test("strangers do not find it, somebody who has declined cannot move it, and only organizers set their availability aside", async () => {
  const { office, organizer, booker, guest, id } = await meetingOfFour();
  expect((await move(office, await office.person(), id, wednesday)).status).toBe(404);
  await act(office, respondToInvitation, guest, id, { response: "declined" });
  expect((await move(office, guest, id, wednesday)).body.code).toBe("forbidden");
  const sunday = { start: "2026-12-13T05:10:00Z", ignoreAvailability: true };
  expect((await move(office, booker, id, sunday.start, sunday)).body.code).toBe("forbidden");
  expect((await move(office, organizer, id, sunday.start)).body.code).toBe("outside_availability");
  expect((await move(office, organizer, id, sunday.start, sunday)).status).toBe(200);
  expect((await historyOf(office, organizer, id)).at(-1)).toMatchObject({
    editType: "rescheduled",
    ignoringAvailability: true,
  });
});

test("ignoring availability does not lift conflicts, focus time, length or the past", async () => {
  const { office, organizer, other, id } = await meetingOfFour();
  const refusal = async (start: string, more = {}) =>
    (await move(office, organizer, id, start, { ignoreAvailability: true, ...more })).body.code;
  await office.book(await office.person(), organizer, eleven);
  expect(await refusal("2026-12-08T09:45:00Z")).toBe("slot_taken");
  await office.book(other, await office.organizer(), "2026-12-08T11:00:00Z");
  expect(await refusal("2026-12-08T10:45:00Z")).toBe("schedule_conflict");
  const block = { start: "2026-12-08T20:00:00Z", end: "2026-12-08T21:00:00Z", title: "Reading" };
  await call(addFocusBlock, office.services, { as: organizer, body: block });
  expect(await refusal("2026-12-08T20:30:00Z")).toBe("focus_time");
  expect(await refusal("2026-12-12T20:30:00Z", { end: "2026-12-12T23:30:00Z" })).toBe("invalid_duration");
  expect(await refusal("2026-12-01T09:00:00Z")).toBe("in_the_past");
});

test("the rules are those of a booking, and a refusal names the nearest times, as they are without the meeting", async () => {
  const { office, organizer, booker, id } = await meetingOfFour();
  expect((await move(office, booker, id, "2026-12-08T09:10:00Z")).body).toMatchObject({
    code: "not_a_slot",
    // Not at ten: there it is already.
    alternatives: [
      { start: "2026-12-08T08:30:00Z", end: ten },
      { start: halfPastTen, end: eleven },
      { start: eleven, end: "2026-12-08T10:30:00Z" },
    ],
  });
  const hour = { end: "2026-12-08T10:10:00Z" };
  expect((await move(office, organizer, id, "2026-12-08T09:10:00Z", hour)).body.alternatives[1]).toEqual({
    start: ten,
    end: eleven,
  });
  for (const [start, code] of [
    ["2026-12-07T04:30:00Z", "in_the_past"],
    ["2027-02-10T09:00:00Z", "too_far_ahead"],
    ["2026-12-12T09:00:00Z", "outside_availability"],
  ] as const) {
    expect((await move(office, organizer, id, start)).body.code).toBe(code);
  }
});

test("everybody who has not declined must be free, and a refusal names the times in the way", async () => {
  const { office, organizer, other, id } = await meetingOfFour();
  await office.book(other, await office.organizer(), wednesday);
  expect((await move(office, organizer, id, wednesday)).body).toMatchObject({
    code: "schedule_conflict",
    conflicts: [{ start: wednesday, end: "2026-12-09T13:30:00Z" }],
    alternatives: [
      { start: "2026-12-09T12:00:00Z" },
      { start: "2026-12-09T12:30:00Z" },
      { start: "2026-12-09T13:30:00Z" },
    ],
  });
  await expectConsistent(office);
});

test("it keeps its length, even an extended one; another length must be one that the type offers", async () => {
  const { office, organizer, booker, id } = await meetingOfFour();
  await act(office, extendMeeting, organizer, id, { byMinutes: 17 });
  const moved = await move(office, booker, id, wednesday);
  expect(moved.body).toMatchObject({ start: wednesday, end: "2026-12-09T13:47:00Z" });
  const length = (end: string) => move(office, booker, id, "2026-12-10T09:00:00Z", { end });
  expect((await length("2026-12-10T09:46:00Z")).body.code).toBe("invalid_duration");
  expect((await length("2026-12-10T09:00:00Z")).body).toMatchObject({
    code: "invalid_request",
    errors: [{ path: "end" }],
  });
  expect((await length("2026-12-10T10:00:00Z")).status).toBe(200);
  await expectConsistent(office);
});

test("it cannot move to its present time; and neither what has begun nor what is cancelled can move", async () => {
  const { office, organizer, id } = await meetingOfFour();
  for (const more of [{}, { end: halfPastTen }]) {
    expect((await move(office, organizer, id, ten, more)).body).toMatchObject({
      code: "invalid_request",
      errors: [{ path: "start" }],
    });
  }
  for (const now of [ten, "2026-12-08T09:29:59Z", eleven]) {
    office.services.clock.set(now);
    for (const more of [{}, { ignoreAvailability: true }]) {
      expect((await move(office, organizer, id, wednesday, more)).body.code).toBe("invalid_state");
    }
  }
  const { body } = await office.book(organizer, organizer, wednesday);
  await act(office, cancelMeeting, organizer, body.id);
  expect((await move(office, organizer, body.id, "2026-12-10T09:00:00Z")).body.code).toBe("invalid_state");
});

test("attendees can move it until the cut-off before its present start, and the organizer always", async () => {
  const { office, organizer, booker, id } = await meetingOfFour({ changeNoticeMinutes: 24 * 60 });
  office.services.clock.set("2026-12-07T09:01:00Z");
  expect((await move(office, booker, id, wednesday)).body.code).toBe("too_late");
  expect((await move(office, organizer, id, wednesday)).status).toBe(200);
  expect((await move(office, booker, id, ten)).status).toBe(200);
});

test("it is not in its own way, neither by its time and buffers nor by the daily limit", async () => {
  const { office, organizer, booker, id, type } = await meetingOfFour({
    dailyLimit: 1,
    bufferBeforeMinutes: 30,
    bufferAfterMinutes: 30,
    slotIntervalMinutes: 15,
  });
  expect((await move(office, booker, id, "2026-12-08T09:15:00Z")).status).toBe(200);
  const second = await office.book(await office.person(), organizer, wednesday, { meetingTypeId: type.id });
  expect((await move(office, booker, id, "2026-12-09T09:00:00Z")).body.code).toBe("daily_limit_reached");
  expect((await move(office, organizer, second.body.id, "2026-12-09T13:45:00Z")).status).toBe(200);
  await expectConsistent(office);
});

test("after a move it follows its type as it is now, or what it remembers if the type was deleted", async () => {
  const { office, organizer, booker, id, type } = await meetingOfFour();
  const params = { id: type.id };
  const changes = { bufferAfterMinutes: 45, changeNoticeMinutes: 60 };
  await call(changeMeetingType, office.services, { as: organizer, params, body: changes });
  await move(office, organizer, id, wednesday);
  const [entry] = await office.calendar(organizer);
  expect(entry!.blockedEnd - entry!.end).toBe(45);
  office.services.clock.set("2026-12-09T12:30:00Z");
  expect((await move(office, booker, id, "2026-12-10T09:00:00Z")).body.code).toBe("too_late");

  await call(deleteMeetingType, office.services, { as: organizer, params });
  expect((await move(office, organizer, id, "2026-12-10T09:10:00Z")).body.code).toBe("not_a_slot");
  expect((await move(office, organizer, id, "2026-12-10T09:00:00Z")).status).toBe(200);
  const [kept] = await office.calendar(organizer);
  expect(kept!.blockedEnd - kept!.end).toBe(45);
  await expectConsistent(office);
});

test("moves that race for a daily limit keep it, even on dates of another zone than UTC", async () => {
  for (let round = 0; round < 5; round++) {
    const office = await newOffice();
    const open = (["tuesday", "wednesday"] as const).map((day) => weeklyEntry(day, "06:00", "22:00"));
    const organizer = await office.organizer("Pacific/Auckland", { weekly: open });
    const type = await office.meetingType(organizer, { dailyLimit: 1 });
    const ofType = { meetingTypeId: type.id };
    const [one, two] = [await office.person(), await office.person()];
    // Wednesday in Auckland is 8 December 11:00Z to 9 December 11:00Z: one wants to its first page, one to its second.
    const tuesday = await office.book(one, organizer, "2026-12-07T18:00:00Z", ofType);
    for (const start of ["2026-12-08T18:00:00Z", "2026-12-09T03:00:00Z"]) await office.book(one, organizer, start);
    const [moved, booked] = await Promise.all([
      move(office, organizer, tuesday.body.id, "2026-12-08T20:00:00Z"),
      office.book(two, organizer, "2026-12-09T02:00:00Z", ofType),
    ]);
    expect(["200,422", "422,201"]).toContain([moved.status, booked.status].join());
    await expectConsistent(office);
  }
});

test("twenty people move over midnight, from over midnight, in one transaction of at most a hundred actions", async () => {
  const office = await newOffice();
  const days = (["monday", "tuesday", "wednesday", "thursday"] as const).map((day) =>
    weeklyEntry(day, "00:00", "24:00"),
  );
  const organizer = await office.organizer("UTC", { weekly: days });
  const type = await office.meetingType(organizer, {
    durationMinutes: 120,
    slotIntervalMinutes: 60,
    bufferBeforeMinutes: 240,
    bufferAfterMinutes: 240,
    dailyLimit: 5,
  });
  const guests = await Promise.all(Array.from({ length: 19 }, () => office.person()));
  const attendeeIds = guests.map(({ userId }) => userId);
  const { body } = await office.book(organizer, organizer, "2026-12-07T23:00:00Z", {
    meetingTypeId: type.id,
    attendeeIds,
  });
  const { table } = metered(office.services.table);
  const sizes: number[] = [];
  table.client.middlewareStack.add(
    (next, { commandName }) =>
      (request) => {
        const { TransactItems } = request.input as { TransactItems?: unknown[] };
        if (commandName === "TransactWriteItemsCommand") sizes.push(TransactItems?.length ?? 0);
        return next(request);
      },
    { step: "initialize" },
  );
  const services = { ...office.services, table };
  for (const [start, end] of [
    ["2026-12-09T23:00:00Z", "2026-12-10T01:00:00Z"],
    ["2026-12-08T23:00:00Z", "2026-12-09T01:00:00Z"],
    ["2026-12-09T00:00:00Z", "2026-12-09T02:00:00Z"],
  ] as const) {
    const headers = { "idempotency-key": start };
    const moved = await act({ services }, rescheduleMeeting, organizer, body.id, { start }, headers);
    expect(moved).toMatchObject({ status: 200, body: { start, end } });
  }
  // Four pages of everybody, the meeting, its history and the kept answer; the counts of invitations as far as there is room.
  expect(sizes[0]).toBe(100);
  expect(Math.max(...sizes)).toBe(100);
  const left = await inconsistencies(office.services.table, office.services.clock.now());
  expect(left.filter((line) => !line.includes("invitation"))).toEqual([]);
});

test("if two people move it at once, they do so one after the other, or one of them is refused", async () => {
  for (let round = 0; round < 5; round++) {
    const { office, organizer, booker, guest, id } = await meetingOfFour();
    const both = await Promise.all([move(office, booker, id, wednesday), move(office, guest, id, halfPastTen)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(both.map(({ body }) => body.version).sort()).toEqual([2, 3]);
    const { body } = await office.book(await office.person(), organizer, ten);
    // Each wants the other's time: neither can have it.
    const [there, back] = await Promise.all([
      move(office, organizer, id, ten),
      move(office, organizer, body.id, (both.find(({ body }) => body.version === 3) ?? both[0]!).body.start),
    ]);
    expect([there.body.code, back.body.code]).toEqual(["slot_taken", "slot_taken"]);
    await expectConsistent(office);
  }
});

test("a move and a booking of its new time: exactly one of them gets it", async () => {
  for (let round = 0; round < 8; round++) {
    const { office, organizer, other, id } = await meetingOfFour();
    const [host, who] = round % 2 ? [await office.organizer(), other] : [organizer, await office.person()];
    // Pages that are there already: what is at stake is their version.
    for (const person of [other, who]) await office.book(person, host, "2026-12-09T08:00:00Z");
    await office.book(other, host, "2026-12-09T15:00:00Z");
    const [moved, booked] = await Promise.all([
      move(office, organizer, id, wednesday),
      office.book(who, host, wednesday),
    ]);
    expect(["200,409", "409,201"]).toContain([moved.status, booked.status].join());
    await expectConsistent(office);
  }
});
