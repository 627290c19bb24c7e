import { expect, test } from "vitest";
import { addFocusBlock } from "../../../functions/operations/availability/add-focus-block.ts";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { extendMeeting } from "../../../functions/operations/meetings/extend-meeting.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { act, historyOf, responsesIn } from "../../support/acting.ts";
import { call } from "../../support/call.ts";
import { expectConsistent } from "../../support/inconsistencies.ts";
import { newOffice, nineToFive, type Office, weeklyEntry } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";

const ten = "2026-12-08T09:00:00Z";
const halfPastTen = "2026-12-08T09:30:00Z";
const eleven = "2026-12-08T10:00:00Z";

/** Half an hour from ten on Tuesday, in Berlin: organizer, booker and an invited guest. */
async function meetingAtTen() {
  const office = await newOffice();
  const [organizer, booker, guest] = [await office.organizer(), await office.person(), await office.person()];
  const { body } = await office.book(booker, organizer, ten, { attendeeIds: [guest.userId] });
  return { office, organizer, booker, guest, id: body.id as string };
}

function extend(office: Office, as: Person, id: string, body: object) {
  return act(office, extendMeeting, as, id, body);
}

test("a meeting lasts longer on everybody's calendar, with its answers and a line in its history", async () => {
  const { office, organizer, booker, guest, id } = await meetingAtTen();
  await act(office, respondToInvitation, guest, id, { response: "tentative" });
  const longer = await extend(office, organizer, id, { byMinutes: 25, reason: "One more thing" });
  expect(longer).toMatchObject({
    status: 200,
    body: { id, start: ten, end: "2026-12-08T09:55:00Z", status: "extended", version: 3 },
  });
  expect(responsesIn(longer)).toEqual(["accepted", "tentative"]);
  const longest = await extend(office, organizer, id, { end: "2026-12-08T10:10:00Z" });
  expect(longest.body).toMatchObject({ end: "2026-12-08T10:10:00Z", version: 4 });
  for (const person of [organizer, booker, guest]) {
    expect(await office.calendar(person)).toMatchObject([{ id, end: Date.parse(longest.body.end) / 60_000 }]);
  }
  expect((await historyOf(office, guest, id)).slice(2)).toMatchObject([
    {
      editType: "extended",
      requestedBy: organizer.userId,
      from: { start: ten, end: halfPastTen },
      to: { start: ten, end: "2026-12-08T09:55:00Z" },
      reason: "One more thing",
    },
    { editType: "extended", to: { start: ten, end: "2026-12-08T10:10:00Z" }, reason: null },
  ]);
  await expectConsistent(office);
});

test("only the organizer extends a meeting, and strangers do not find it", async () => {
  const { office, booker, id } = await meetingAtTen();
  expect((await extend(office, booker, id, { byMinutes: 5 })).body.code).toBe("forbidden");
  expect((await extend(office, await office.organizer(), id, { byMinutes: 5 })).body.code).toBe("not_found");
});

test("a running meeting is extended; one that has ended or is cancelled is not", async () => {
  const { office, organizer, id } = await meetingAtTen();
  office.services.clock.set("2026-12-08T09:29:59Z");
  expect((await extend(office, organizer, id, { byMinutes: 15 })).status).toBe(200);
  office.services.clock.set("2026-12-08T09:45:00Z");
  expect((await extend(office, organizer, id, { byMinutes: 15 })).body.code).toBe("invalid_state");
  const { body } = await office.book(await office.person(), organizer, "2026-12-09T09:00:00Z");
  await act(office, cancelMeeting, organizer, body.id);
  expect((await extend(office, organizer, body.id, { byMinutes: 15 })).body.code).toBe("invalid_state");
});

test("a request names an end or a length, the end must be later, and a day is the maximum", async () => {
  const { office, organizer, id } = await meetingAtTen();
  const refused = async (body: object) => (await extend(office, organizer, id, body)).body;
  for (const end of [halfPastTen, ten, "2026-12-08T09:29:00Z"]) {
    expect(await refused({ end })).toMatchObject({ code: "invalid_request", errors: [{ path: "end" }] });
  }
  for (const byMinutes of [0, -15, 1.5]) {
    expect(await refused({ byMinutes })).toMatchObject({ code: "invalid_request", errors: [{ path: "byMinutes" }] });
  }
  for (const body of [{}, { end: eleven, byMinutes: 30 }]) {
    expect(await refused(body)).toMatchObject({ code: "invalid_request", errors: [{ path: "end" }] });
  }
  expect((await refused({ byMinutes: 1411 })).code).toBe("invalid_duration");
  expect((await extend(office, organizer, id, { byMinutes: 1410 })).body.end).toBe("2026-12-09T09:00:00Z");
  await expectConsistent(office);
});

test("it may leave the organizer's hours, but not run into their focus time, weekly or one-off, buffers included", async () => {
  const office = await newOffice();
  const focus = weeklyEntry("tuesday", "18:00", "19:00", { id: "f", kind: "focus", meetingTypeId: "focus-time" });
  const organizer = await office.organizer("Europe/Berlin", { weekly: [...nineToFive(), focus] });
  const type = await office.meetingType(organizer, { bufferAfterMinutes: 10 });
  const halfPastFour = "2026-12-08T15:30:00Z";
  const { body } = await office.book(await office.person(), organizer, halfPastFour, { meetingTypeId: type.id });
  expect((await extend(office, organizer, body.id, { end: "2026-12-08T16:51:00Z" })).body).toMatchObject({
    code: "focus_time",
    conflicts: [{ start: "2026-12-08T17:00:00Z", end: "2026-12-08T18:00:00Z" }],
  });
  const block = { start: "2026-12-08T16:30:00Z", end: "2026-12-08T16:45:00Z", title: "Walk" };
  expect((await call(addFocusBlock, office.services, { as: organizer, body: block })).status).toBe(201);
  expect((await extend(office, organizer, body.id, { end: "2026-12-08T16:30:00Z" })).body).toMatchObject({
    code: "focus_time",
    conflicts: [{ start: block.start, end: block.end }],
  });
  expect((await extend(office, organizer, body.id, { end: "2026-12-08T16:20:00Z" })).status).toBe(200);
});

test("everything that the organizer or an attendee has is in the way: meetings with buffers and focus time, hosted or attended", async () => {
  const { office, organizer, booker, guest, id } = await meetingAtTen();
  const [other, focused] = [await office.organizer(), await office.organizer()];
  const buffered = await office.meetingType(organizer, { bufferBeforeMinutes: 15 });
  await office.book(await office.person(), organizer, eleven, { meetingTypeId: buffered.id });
  expect((await extend(office, organizer, id, { byMinutes: 16 })).body).toMatchObject({
    code: "schedule_conflict",
    conflicts: [{ start: eleven, end: "2026-12-08T10:30:00Z" }],
  });
  const quarter = await office.meetingType(other, { durationMinutes: 15, slotIntervalMinutes: 5 });
  await office.book(guest, other, "2026-12-08T09:40:00Z", { meetingTypeId: quarter.id });
  expect((await extend(office, organizer, id, { byMinutes: 15 })).body).toMatchObject({
    code: "schedule_conflict",
    conflicts: [{ start: "2026-12-08T09:40:00Z", end: "2026-12-08T09:55:00Z" }],
  });
  // Touching is not overlapping.
  expect((await extend(office, organizer, id, { byMinutes: 10 })).status).toBe(200);

  await office.book(booker, focused, "2026-12-09T09:00:00Z", { attendeeIds: [other.userId] });
  const [hosted] = await office.calendar(focused);
  const block = { start: "2026-12-09T09:30:00Z", end: "2026-12-09T10:30:00Z", title: "Thinking" };
  await call(addFocusBlock, office.services, { as: other, body: block });
  expect((await extend(office, focused, hosted!.id, { byMinutes: 1 })).body).toMatchObject({
    code: "schedule_conflict",
    conflicts: [{ start: block.start, end: block.end }],
  });
  await expectConsistent(office);
});

test("somebody who has declined is not in the way, and their entry grows with the meeting, even over midnight", async () => {
  const { office, organizer, guest, id } = await meetingAtTen();
  await act(office, respondToInvitation, guest, id, { response: "declined" });
  const other = await office.organizer();
  expect((await office.book(guest, other, halfPastTen)).status).toBe(201);
  const longer = await extend(office, organizer, id, { end: "2026-12-09T07:00:00Z" });
  expect(longer.status).toBe(200);
  expect(responsesIn(longer)).toEqual(["accepted", "declined"]);
  await expectConsistent(office);
});

test("a pending invitation waits until the new end", async () => {
  const { office, organizer, id } = await meetingAtTen();
  await extend(office, organizer, id, { end: "2026-12-08T12:00:00Z" });
  office.services.clock.set("2026-12-08T11:00:00Z");
  await expectConsistent(office);
});

test("two extensions at once both count, and the same end is reached once", async () => {
  for (let round = 0; round < 5; round++) {
    const { office, organizer, id } = await meetingAtTen();
    const both = await Promise.all([15, 15].map((byMinutes) => extend(office, organizer, id, { byMinutes })));
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(new Set(both.map(({ body }) => body.end))).toEqual(new Set(["2026-12-08T09:45:00Z", eleven]));
    const toEnd = await Promise.all([1, 2].map(() => extend(office, organizer, id, { end: "2026-12-08T10:30:00Z" })));
    expect(toEnd.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect(await historyOf(office, organizer, id)).toHaveLength(4);
    await expectConsistent(office);
  }
});

test("an extension and a booking in the gap: exactly one of them gets the time", async () => {
  const outcomes = [];
  for (let round = 0; round < 8; round++) {
    const { office, organizer, guest, id } = await meetingAtTen();
    // The organizer's gap in even rounds, an attendee's in odd ones.
    const [who, host] = round % 2 ? [guest, await office.organizer()] : [await office.person(), organizer];
    const [longer, booked] = await Promise.all([
      extend(office, organizer, id, { byMinutes: 30 }),
      office.book(who, host, halfPastTen),
    ]);
    outcomes.push([longer.status, booked.status].join());
    await expectConsistent(office);
  }
  for (const outcome of outcomes) expect(["200,409", "409,201"]).toContain(outcome);
});
