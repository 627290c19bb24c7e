import { expect, test } from "vitest";
import { addFocusBlock } from "../../../functions/operations/availability/add-focus-block.ts";
import { addAttendees } from "../../../functions/operations/meetings/add-attendees.ts";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { listMeetings } from "../../../functions/operations/meetings/list-meetings.ts";
import { removeAttendee } from "../../../functions/operations/meetings/remove-attendee.ts";
import { rescheduleMeeting } from "../../../functions/operations/meetings/reschedule-meeting.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { changeMe } from "../../../functions/operations/people/change-me.ts";
import { act, historyOf, responsesIn } from "../../support/acting.ts";
import { call } from "../../support/call.ts";
import { expectConsistent } from "../../support/inconsistencies.ts";
import { newOffice, type Office } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";
import { intercepted } from "../../support/table/intercepted.ts";

const ten = "2026-12-08T09:00:00Z";

/** Half an hour from ten on Tuesday, of an organizer and who booked it. */
async function meetingOfTwo(rules = {}) {
  const office = await newOffice();
  const [organizer, booker] = [await office.organizer(), await office.person()];
  const type = await office.meetingType(organizer, rules);
  const { body } = await office.book(booker, organizer, ten, { meetingTypeId: type.id });
  return { office, organizer, booker, id: body.id as string };
}

function add(office: Office, as: Person, id: string, people: { userId: string }[]) {
  return act(office, addAttendees, as, id, { userIds: people.map(({ userId }) => userId) });
}

function remove({ services }: Office, as: Person, id: string, { userId }: { userId: string }, headers = {}) {
  return call(removeAttendee, services, { as, params: { id, userId }, headers });
}

async function listed({ services }: Office, as: Person, status: string) {
  return (await call(listMeetings, services, { as, query: { status } })).body.items;
}

test("people whom the organizer adds are pending and their time is held; people who are already on the meeting do not change", async () => {
  const { office, organizer, booker, id } = await meetingOfTwo();
  const [guest, other] = [await office.person(), await office.person()];
  const added = await add(office, organizer, id, [guest, booker, guest, organizer, other]);
  expect(added).toMatchObject({ status: 200, body: { status: "scheduled", version: 2 } });
  expect(added.body.attendees).toMatchObject([
    { userId: booker.userId, response: "accepted" },
    { userId: guest.userId, response: "pending", respondedAt: null, name: "Kim" },
    { userId: other.userId, response: "pending" },
  ]);
  expect((await office.book(guest, await office.organizer(), ten)).body.code).toBe("schedule_conflict");
  expect((await historyOf(office, guest, id)).at(-1)).toMatchObject({
    editType: "attendee_added",
    requestedBy: organizer.userId,
    attendeeIds: [guest.userId, other.userId],
    from: { start: ten },
    to: { start: ten },
  });
  await act(office, respondToInvitation, guest, id, { response: "declined" });
  const again = await add(office, organizer, id, [guest, booker]);
  expect(again).toMatchObject({ status: 200, body: { version: 3 } });
  expect(responsesIn(again)).toEqual(["accepted", "declined", "pending"]);
  expect(await historyOf(office, guest, id)).toHaveLength(3);
  await expectConsistent(office);
});

test("only the organizer adds people, and only to a meeting that stands", async () => {
  const { office, organizer, booker, id } = await meetingOfTwo();
  const guest = await office.person();
  expect((await add(office, booker, id, [guest])).body.code).toBe("forbidden");
  expect((await add(office, guest, id, [guest])).body.code).toBe("not_found");
  expect((await act(office, addAttendees, organizer, id, { userIds: [] })).status).toBe(400);
  office.services.clock.set("2026-12-08T09:29:00Z");
  expect((await add(office, organizer, id, [guest])).status).toBe(200);
  office.services.clock.set("2026-12-08T09:30:00Z");
  expect((await add(office, organizer, id, [await office.person()])).body.code).toBe("invalid_state");
  const { body } = await office.book(booker, organizer, "2026-12-09T09:00:00Z");
  await act(office, cancelMeeting, organizer, body.id);
  expect((await add(office, organizer, body.id, [guest])).body.code).toBe("invalid_state");
});

test("everybody is checked as for a booking: known, free, accepting invitations, twenty people at most; one refusal refuses all", async () => {
  const { office, organizer, id } = await meetingOfTwo();
  const [free, busy, closed, focused] = [
    await office.person(),
    await office.person(),
    await office.person(),
    await office.organizer(),
  ];
  await office.book(busy, await office.organizer(), ten);
  expect((await add(office, organizer, id, [free, busy])).body).toMatchObject({
    code: "schedule_conflict",
    conflicts: [{ start: ten, end: "2026-12-08T09:30:00Z" }],
  });
  const block = { start: "2026-12-08T09:15:00Z", end: "2026-12-08T09:20:00Z", title: "Tea" };
  await call(addFocusBlock, office.services, { as: focused, body: block });
  expect((await add(office, organizer, id, [focused])).body.code).toBe("schedule_conflict");
  await call(changeMe, office.services, { as: closed, body: { invitations: "nobody" } });
  expect((await add(office, organizer, id, [free, closed])).body.code).toBe("invitation_refused");
  expect((await add(office, organizer, id, [{ userId: "nobody" }, free])).body.code).toBe("not_found");
  const crowd = await Promise.all(Array.from({ length: 19 }, () => office.person()));
  expect((await add(office, organizer, id, crowd)).body.code).toBe("too_many_participants");
  expect(await office.calendar(free)).toEqual([]);
  expect((await add(office, organizer, id, crowd.slice(1))).status).toBe(200);
  expect((await add(office, organizer, id, [free])).body.code).toBe("too_many_participants");
  await expectConsistent(office);
});

test("twenty waiting invitations are enough, even with people added later; removing somebody makes room", async () => {
  const { office, organizer, id } = await meetingOfTwo();
  const guest = await office.person();
  const booked: string[] = [];
  for (let place = 0; place < 20; place++) {
    const start = new Date(Date.parse("2026-12-09T08:00:00Z") + place * 30 * 60_000).toISOString();
    const more = { attendeeIds: [guest.userId], ignoreAvailability: true };
    booked.push((await office.book(organizer, organizer, start, more)).body.id);
  }
  expect((await add(office, organizer, id, [guest])).body.code).toBe("invitation_refused");
  expect((await remove(office, organizer, booked[0]!, guest)).status).toBe(200);
  expect((await add(office, organizer, id, [guest])).status).toBe(200);
  await expectConsistent(office);
});

test("somebody who is removed gets their time back, and finds the meeting among those that they left until they are invited again", async () => {
  const { office, organizer, booker, id } = await meetingOfTwo();
  const guest = await office.person();
  await add(office, organizer, id, [guest]);
  const removed = await remove(office, organizer, id, guest);
  expect(removed).toMatchObject({ status: 200, body: { status: "scheduled", version: 3 } });
  expect(removed.body.attendees).toHaveLength(1);
  expect(await office.calendar(guest)).toEqual([]);
  expect(await listed(office, guest, "left")).toMatchObject([{ id, status: "left" }]);
  expect(await listed(office, guest, "cancelled,scheduled")).toEqual([]);
  expect((await historyOf(office, booker, id)).at(-1)).toMatchObject({
    editType: "attendee_removed",
    requestedBy: organizer.userId,
    attendeeIds: [guest.userId],
  });
  expect((await remove(office, organizer, id, guest)).body.code).toBe("not_found");
  await add(office, organizer, id, [guest]);
  expect(await listed(office, guest, "left,scheduled")).toMatchObject([{ id, status: "scheduled" }]);
  // Nobody can take the organizer off.
  expect((await remove(office, organizer, id, organizer)).body.code).toBe("not_found");
  expect(await office.calendar(organizer)).toHaveLength(1);
  await expectConsistent(office);
});

test("a meeting is off without its last attendee, whoever takes them off", async () => {
  for (const isOwnWish of [false, true]) {
    const { office, organizer, booker, id } = await meetingOfTwo();
    const off = await remove(office, isOwnWish ? booker : organizer, id, booker);
    expect(off).toMatchObject({ status: 200, body: { status: "cancelled", version: 2 } });
    for (const person of [organizer, booker]) {
      expect(await office.calendar(person)).toEqual([]);
      expect(await listed(office, person, "cancelled")).toMatchObject([{ id, status: "cancelled" }]);
    }
    expect((await historyOf(office, organizer, id)).at(-1)).toMatchObject({ editType: "cancelled", to: null });
    expect((await office.book(await office.person(), organizer, ten)).status).toBe(201);
    await expectConsistent(office);
  }
});

test("somebody who comes back to a meeting that has moved to another date has not left it", async () => {
  const { office, organizer, id } = await meetingOfTwo();
  const guest = await office.person();
  await add(office, organizer, id, [guest]);
  await remove(office, organizer, id, guest);
  await act(office, rescheduleMeeting, organizer, id, { start: "2026-12-10T09:00:00Z" });
  expect(await listed(office, guest, "left")).toMatchObject([{ id, start: ten, status: "left" }]);
  await add(office, organizer, id, [guest]);
  expect(await listed(office, guest, "left,cancelled,scheduled,rescheduled")).toMatchObject([
    { id, status: "rescheduled" },
  ]);
  await act(office, cancelMeeting, organizer, id);
  expect(await listed(office, guest, "cancelled")).toMatchObject([{ id, start: "2026-12-10T09:00:00Z" }]);
});

test("attendees can only remove themselves: that is leaving, until the cut-off, and cancels the meeting if nobody else attends", async () => {
  const { office, organizer, booker, id } = await meetingOfTwo({ changeNoticeMinutes: 60 });
  const guest = await office.person();
  await add(office, organizer, id, [guest]);
  expect((await remove(office, booker, id, guest)).body.code).toBe("forbidden");
  expect((await remove(office, guest, id, guest)).body).toMatchObject({ status: "scheduled", version: 3 });
  office.services.clock.set("2026-12-08T08:30:00Z");
  expect((await remove(office, booker, id, booker)).body.code).toBe("too_late");
  office.services.clock.set("2026-12-08T07:30:00Z");
  expect((await remove(office, booker, id, booker)).body.status).toBe("cancelled");
  expect((await remove(office, organizer, id, booker)).body.code).toBe("invalid_state");
  expect(await office.calendar(organizer)).toEqual([]);
  await expectConsistent(office);
});

test("If-Match is honoured when somebody is removed", async () => {
  const { office, organizer, booker, id } = await meetingOfTwo();
  expect((await remove(office, organizer, id, booker, { "if-match": '"7"' })).body.code).toBe("version_mismatch");
  expect((await remove(office, organizer, id, booker, { "if-match": '"1"' })).status).toBe(200);
});

test("adding somebody and a booking of theirs at that time: exactly one of them gets it", async () => {
  for (let round = 0; round < 8; round++) {
    const { office, organizer, id } = await meetingOfTwo();
    const [guest, host] = [await office.person(), await office.organizer()];
    // Pages that are there already: what is at stake is their version.
    await office.book(guest, host, "2026-12-08T12:00:00Z");
    const [added, booked] = await Promise.all([add(office, organizer, id, [guest]), office.book(guest, host, ten)]);
    expect(["200,409", "409,201"]).toContain([added.status, booked.status].join());
    await expectConsistent(office);
  }
});

test("somebody added by another request in between is already on the meeting, which is not in its own way", async () => {
  const { office, organizer, id } = await meetingOfTwo();
  const [guest, other] = [await office.person(), await office.person()];
  let isAdded = false;
  const table = intercepted(office.services.table, async ({ when, command }) => {
    if (isAdded || when !== "before" || command !== "BatchGetItem") return;
    isAdded = true;
    await add(office, organizer, id, [guest]);
  });
  const body = { userIds: [guest.userId, other.userId] };
  const added = await act({ services: { ...office.services, table } }, addAttendees, organizer, id, body);
  expect(added).toMatchObject({ status: 200, body: { version: 3 } });
  expect(responsesIn(added)).toEqual(["accepted", "pending", "pending"]);
  await expectConsistent(office);
});

test("cancelling or removing somebody against an answer: neither is lost, and neither is half done", async () => {
  for (let round = 0; round < 8; round++) {
    const { office, organizer, id } = await meetingOfTwo();
    const guest = await office.person();
    await add(office, organizer, id, [guest]);
    const [off, answered] = await Promise.all([
      round % 2 ? act(office, cancelMeeting, organizer, id) : remove(office, organizer, id, guest),
      act(office, respondToInvitation, guest, id, { response: "accepted" }),
    ]);
    expect(off.status).toBe(200);
    expect([200, 404, 409]).toContain(answered.status);
    expect(off.body.version).toBe(answered.status === 200 ? 4 : 3);
    expect(await office.calendar(guest)).toEqual([]);
    await expectConsistent(office);
  }
});
