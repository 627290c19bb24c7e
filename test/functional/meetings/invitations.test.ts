import { beforeEach, expect, test } from "vitest";
import { addAttendees } from "../../../functions/operations/meetings/add-attendees.ts";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { extendMeeting } from "../../../functions/operations/meetings/extend-meeting.ts";
import { removeAttendee } from "../../../functions/operations/meetings/remove-attendee.ts";
import { rescheduleMeeting } from "../../../functions/operations/meetings/reschedule-meeting.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { previewSuggestions } from "../../../functions/operations/suggestions/preview-suggestions.ts";
import { invitationsKey } from "../../../functions/store/meetings/invitations.ts";
import { act } from "../../support/acting.ts";
import type { Answer } from "../../support/call.ts";
import { call } from "../../support/call.ts";
import { newOffice, type Office } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";
import { layDown } from "../store/readings.ts";

/** From one person to another at most 20 invitations wait, hold at most 24 hours of time, and at most 30 are made a day. */

let office: Office;
let organizer: Person;
let guest: Person;
let halfHour: string;
let wholeDay: string;

beforeEach(async () => {
  office = await newOffice();
  [organizer, guest] = [await office.organizer(), await office.person()];
  halfHour = (await office.meetingType(organizer, { otherDurationsMinutes: [1380, 1440] })).id;
  wholeDay = (await office.meetingType(organizer, { durationMinutes: 1440, slotIntervalMinutes: 60 })).id;
});

function invite(day: number, more: object = {}, as = organizer): Promise<Answer> {
  const start = new Date(Date.parse("2026-12-08T09:00:00Z") + day * 86_400_000).toISOString();
  const plain = { meetingTypeId: halfHour, attendeeIds: [guest.userId], ignoreAvailability: true };
  return office.book(as, organizer, start, { ...plain, ...more });
}

test("one who makes meetings of a whole day holds one day of somebody's time, not twenty", async () => {
  const meetingTypeId = wholeDay;
  const first = await invite(0, { meetingTypeId });
  expect(first.status).toBe(201);
  const refused = await invite(2, { meetingTypeId });
  expect(refused).toMatchObject({ status: 422, body: { code: "invitation_refused" } });
  expect(refused.body.detail).toContain("24 hours");
  expect((await invite(2)).body.code).toBe("invitation_refused");
  // Neither is anything listed or suggested that could not be booked.
  const query = { meetingTypeId, attendeeIds: guest.userId };
  expect((await office.slots(organizer, organizer, query)).body.code).toBe("invitation_refused");
  const body = { organizerId: organizer.userId, meetingTypeId, attendeeIds: [guest.userId] };
  const suggested = await call(previewSuggestions, { ...office.services, model: undefined }, { as: organizer, body });
  expect(suggested.body.code).toBe("invitation_refused");
  // Who has accepted holds the time by their own will.
  await act(office, respondToInvitation, guest, first.body.id, { response: "accepted" });
  expect((await invite(2, { meetingTypeId })).status).toBe(201);
});

test("24 hours are enough, to the minute; each pair of people has its own", async () => {
  const end = (day: number, minutes: number) =>
    new Date(Date.parse("2026-12-08T09:00:00Z") + day * 86_400_000 + minutes * 60_000).toISOString();
  expect((await invite(0, { end: end(0, 1380) })).status).toBe(201);
  expect((await invite(2)).status).toBe(201);
  expect((await invite(3)).status).toBe(201);
  expect((await invite(4)).body.code).toBe("invitation_refused");
  const [other, booker] = [await office.person(), await office.person()];
  expect((await invite(4, { attendeeIds: [other.userId] })).status).toBe(201);
  expect((await invite(6, { ignoreAvailability: false }, booker)).status).toBe(201);
  office.services.clock.set("2026-12-11T12:00:00Z");
  // What is over no longer waits.
  expect((await invite(9, { end: end(9, 1380) })).status).toBe(201);
});

test("a meeting that gets longer holds more: by extending it, or by moving it", async () => {
  const { id } = (await invite(0)).body;
  const other = (await invite(3)).body;
  expect((await act(office, extendMeeting, organizer, id, { byMinutes: 1381 })).body.code).toBe("invitation_refused");
  const move = { start: "2026-12-15T09:00:00Z", end: "2026-12-16T09:00:00Z", ignoreAvailability: true };
  expect((await act(office, rescheduleMeeting, organizer, id, move)).body.code).toBe("invitation_refused");
  expect((await act(office, extendMeeting, organizer, id, { byMinutes: 1380 })).status).toBe(200);
  expect((await invite(5)).body.code).toBe("invitation_refused");
  // Who has answered does not count.
  await act(office, respondToInvitation, guest, id, { response: "accepted" });
  expect((await act(office, extendMeeting, organizer, other.id, { byMinutes: 1380 })).status).toBe(200);
  // A move asks again, and then the whole length waits for an answer.
  await act(office, rescheduleMeeting, organizer, id, { start: "2026-12-20T09:00:00Z", ignoreAvailability: true });
  expect((await invite(8)).body.code).toBe("invitation_refused");
});

test("thirty are made within a day, whatever becomes of them", async () => {
  // With somebody who stays: without its last attendee the meeting would be off.
  const attendeeIds = [guest.userId, (await office.person()).userId];
  for (let made = 0; made < 15; made++) {
    const { id } = (await invite(0, { attendeeIds })).body;
    await call(removeAttendee, office.services, { as: organizer, params: { id, userId: guest.userId } });
    expect((await act(office, addAttendees, organizer, id, { userIds: [guest.userId] })).status).toBe(200);
    await act(office, cancelMeeting, organizer, id);
  }
  const refused = await invite(0);
  expect(refused).toMatchObject({ status: 422, body: { code: "invitation_refused" } });
  expect(refused.body.detail).toContain("30 times");
  const { id } = (await invite(1, { attendeeIds: [] })).body;
  const added = await act(office, addAttendees, organizer, id, { userIds: [guest.userId] });
  expect(added.body.code).toBe("invitation_refused");
  office.services.clock.set("2026-12-08T05:00:00Z");
  expect((await act(office, addAttendees, organizer, id, { userIds: [guest.userId] })).status).toBe(200);
});

test("under races, too", async () => {
  const days = Array.from({ length: 6 }, (_, index) => 2 * index);
  const whole = await Promise.all(days.map((day) => invite(day, { meetingTypeId: wholeDay })));
  expect(whole.map(({ status }) => status).sort()).toEqual([201, 422, 422, 422, 422, 422]);
  await act(office, cancelMeeting, organizer, whole.find(({ status }) => status === 201)!.body.id);
  const one = (await invite(0)).body;
  const two = (await invite(2)).body;
  const longer = await Promise.all(
    [one, two].map(({ id }) => act(office, extendMeeting, organizer, id, { byMinutes: 900 })),
  );
  expect(longer.map(({ status }) => status).sort()).toEqual([200, 422]);
});

test("invitations of 0.1.0, which did not say how long they hold, are counted, and their meetings change as others", async () => {
  const { id } = (await invite(0)).body;
  const key = invitationsKey({ to: guest.userId, from: organizer.userId });
  const item = { ...key, version: 7, pending: { [id]: Date.parse("2026-12-08T09:30:00Z") / 60_000 } };
  await layDown(office.services.table, { invitations: { one: item } });
  expect((await act(office, extendMeeting, organizer, id, { byMinutes: 15 })).status).toBe(200);
  expect((await act(office, respondToInvitation, guest, id, { response: "declined" })).status).toBe(200);
  expect((await invite(2)).status).toBe(201);
});
