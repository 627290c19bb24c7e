import { expect, test } from "vitest";
import { weekdays } from "../../../functions/domain/time/weekday.ts";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { editMeeting } from "../../../functions/operations/meetings/edit-meeting.ts";
import { getMeeting } from "../../../functions/operations/meetings/get-meeting.ts";
import { listHistory } from "../../../functions/operations/meetings/list-history.ts";
import { listMeetings } from "../../../functions/operations/meetings/list-meetings.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { act, historyOf } from "../../support/acting.ts";
import { call } from "../../support/call.ts";
import { newOffice, weeklyEntry } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";

const tenOnTuesday = "2026-12-08T09:00:00Z";

/** A booked meeting of four: organizer, booker and two invited. */
async function meetingOfFour() {
  const office = await newOffice();
  const organizer = await office.organizer();
  const [booker, guest, other] = [await office.person(), await office.person(), await office.person()];
  const { body } = await office.book(booker, organizer, tenOnTuesday, { attendeeIds: [guest.userId, other.userId] });
  return { office, organizer, booker, guest, other, id: body.id as string };
}

test("the organizer cancels: the slot is free at once, everybody's calendar too, and the history says why", async () => {
  const { office, organizer, booker, guest, id } = await meetingOfFour();
  const { status, body } = await act(office, cancelMeeting, organizer, id, { reason: "Ill" });
  expect(status).toBe(200);
  expect(body).toMatchObject({ id, status: "cancelled", version: 2 });
  for (const person of [organizer, booker, guest]) expect(await office.calendar(person)).toEqual([]);
  expect((await office.book(await office.person(), organizer, tenOnTuesday)).status).toBe(201);
  expect(await historyOf(office, guest, id)).toMatchObject([
    { editType: "booked" },
    { editType: "cancelled", requestedBy: organizer.userId, from: { start: tenOnTuesday }, to: null, reason: "Ill" },
  ]);
  expect((await act(office, cancelMeeting, organizer, id)).body.code).toBe("invalid_state");
  expect((await act(office, respondToInvitation, guest, id, { response: "accepted" })).body.code).toBe("invalid_state");
  expect((await act(office, editMeeting, organizer, id, { title: "New" })).body.code).toBe("invalid_state");
});

test("an attendee leaves a meeting that has others, and cancels it if nobody else attends", async () => {
  const { office, organizer, booker, guest, other, id } = await meetingOfFour();
  const left = await act(office, cancelMeeting, guest, id, {});
  expect(left.body).toMatchObject({ status: "scheduled", version: 2 });
  expect(left.body.attendees.map(({ userId }: { userId: string }) => userId)).toEqual([booker.userId, other.userId]);
  expect(await office.calendar(guest)).toEqual([]);
  expect((await call(getMeeting, office.services, { as: guest, params: { id } })).body.status).toBe("left");
  await act(office, cancelMeeting, other, id, {});
  const last = await act(office, cancelMeeting, booker, id, {});
  expect(last.body.status).toBe("cancelled");
  expect(await office.calendar(organizer)).toEqual([]);
  expect((await historyOf(office, organizer, id)).map(({ editType }: { editType: string }) => editType)).toEqual([
    "booked",
    "attendee_removed",
    "attendee_removed",
    "cancelled",
  ]);
});

test("an attendee cannot cancel past the type's cut-off; the organizer can", async () => {
  const office = await newOffice();
  const [organizer, attendee] = [await office.organizer(), await office.person()];
  const type = await office.meetingType(organizer, { changeNoticeMinutes: 24 * 60 });
  const { body } = await office.book(attendee, organizer, tenOnTuesday, { meetingTypeId: type.id });
  office.services.clock.set("2026-12-07T09:01:00Z");
  expect((await act(office, cancelMeeting, attendee, body.id)).body.code).toBe("too_late");
  expect((await act(office, cancelMeeting, organizer, body.id)).status).toBe(200);
});

test("a meeting that has ended reads as completed and can be neither cancelled nor answered", async () => {
  const { office, organizer, guest, id } = await meetingOfFour();
  office.services.clock.set("2026-12-08T09:30:00Z");
  const seen = await call(getMeeting, office.services, { as: guest, params: { id } });
  expect(seen.body.status).toBe("completed");
  expect((await act(office, cancelMeeting, organizer, id)).body.code).toBe("invalid_state");
  expect((await act(office, respondToInvitation, guest, id, { response: "declined" })).body.code).toBe("invalid_state");
});

test("declining frees the time, and coming back needs it to be free", async () => {
  const { office, organizer, guest, id } = await meetingOfFour();
  const declined = await act(office, respondToInvitation, guest, id, { response: "declined" });
  expect(declined.body.attendees[1]).toMatchObject({ userId: guest.userId, response: "declined" });
  expect(declined.body.attendees[1].respondedAt).not.toBeNull();

  const host = await office.organizer();
  const elsewhere = await office.book(guest, host, tenOnTuesday);
  expect(elsewhere.status).toBe(201);
  const back = await act(office, respondToInvitation, guest, id, { response: "accepted" });
  expect(back.body).toMatchObject({ code: "schedule_conflict", conflicts: [{ start: tenOnTuesday }] });
  await act(office, cancelMeeting, guest, elsewhere.body.id);
  expect((await act(office, respondToInvitation, guest, id, { response: "tentative" })).status).toBe(200);
  expect((await office.book(guest, host, tenOnTuesday)).body.code).toBe("schedule_conflict");
  expect((await act(office, respondToInvitation, organizer, id, { response: "declined" })).status).toBe(403);
  expect((await historyOf(office, guest, id)).slice(1)).toMatchObject([
    { editType: "responded", requestedBy: guest.userId, response: "declined" },
    { editType: "responded", requestedBy: guest.userId, response: "tentative" },
  ]);
});

test("the same answer given twice is noted twice and changes nothing else", async () => {
  const { office, organizer, guest, id } = await meetingOfFour();
  for (const version of [2, 3]) {
    const answered = await act(office, respondToInvitation, guest, id, { response: "accepted" });
    expect(answered).toMatchObject({ status: 200, body: { version } });
  }
  expect(await office.calendar(guest)).toMatchObject([{ id, response: "accepted" }]);
  expect(await historyOf(office, organizer, id)).toHaveLength(3);
});

test("twenty unanswered invitations from one person are the limit; answers and cancellations make room", async () => {
  const office = await newOffice();
  const [organizer, guest] = [await office.organizer(), await office.person()];
  const invite = (at: number) => {
    const start = new Date(Date.parse("2026-12-08T08:00:00Z") + at * 1_800_000);
    const day = Math.floor(at / 10);
    const time = new Date(Date.parse("2026-12-08T08:00:00Z") + day * 86_400_000 + (at % 10) * 1_800_000);
    return office.book(organizer, organizer, (day > 0 ? time : start).toISOString(), { attendeeIds: [guest.userId] });
  };
  const booked = [];
  for (let at = 0; at < 20; at++) booked.push(await invite(at));
  expect(booked.map(({ status }) => status)).toEqual(Array(20).fill(201));
  expect((await invite(20)).body.code).toBe("invitation_refused");
  await act(office, respondToInvitation, guest, booked[0]!.body.id, { response: "accepted" });
  expect((await invite(20)).status).toBe(201);
  expect((await invite(21)).body.code).toBe("invitation_refused");
  await act(office, cancelMeeting, organizer, booked[1]!.body.id);
  expect((await invite(21)).status).toBe(201);
  // Others may still invite.
  const other = await office.organizer();
  expect((await office.book(other, other, "2026-12-15T08:00:00Z", { attendeeIds: [guest.userId] })).status).toBe(201);
});

test("the organizer edits the details of a meeting at the version that they have read", async () => {
  const { office, organizer, booker, id } = await meetingOfFour();
  const edit = (as: Person, body: unknown, headers = {}) => act(office, editMeeting, as, id, body, headers);
  expect((await edit(booker, { title: "Mine" })).status).toBe(403);
  expect((await edit(organizer, { start: tenOnTuesday })).body.errors).toMatchObject([{ path: "start" }]);
  const edited = await edit(organizer, { title: "Roadmap", priority: "urgent" }, { "if-match": '"1"' });
  expect(edited.body).toMatchObject({ title: "Roadmap", priority: "urgent", description: "", version: 2 });
  expect(edited.headers.etag).toBe('"2"');
  expect((await edit(organizer, { title: "Late" }, { "if-match": '"1"' })).body.code).toBe("version_mismatch");
});

test("cancelled and left meetings are listed only on request, as they were", async () => {
  const { office, organizer, guest, id } = await meetingOfFour();
  const list = async (as: Person, query: Record<string, string>) =>
    (await call(listMeetings, office.services, { as, query })).body.items;
  expect(await list(guest, {})).toMatchObject([{ id, status: "scheduled" }]);
  await act(office, cancelMeeting, guest, id);
  expect(await list(guest, {})).toEqual([]);
  expect(await list(guest, { status: "left" })).toMatchObject([{ id, status: "left" }]);
  expect(await list(organizer, { status: "cancelled" })).toEqual([]);
  await act(office, cancelMeeting, organizer, id);
  expect(await list(organizer, { status: "cancelled,scheduled" })).toMatchObject([{ id, status: "cancelled" }]);
});

test("twenty people over midnight are booked and let go in one transaction each", async () => {
  const office = await newOffice();
  const weekly = weekdays.map((day) => weeklyEntry(day, "00:00", "24:00"));
  const organizer = await office.organizer("Asia/Kathmandu", { weekly });
  const guests = await Promise.all(Array.from({ length: 19 }, () => office.person()));
  const { id: meetingTypeId } = await office.meetingType(organizer, {
    durationMinutes: 1440,
    bufferBeforeMinutes: 240,
    bufferAfterMinutes: 240,
    dailyLimit: 1,
  });
  const request = { meetingTypeId, attendeeIds: guests.map(({ userId }) => userId), description: "ü".repeat(5_000) };
  const start = "2026-12-08T18:15:00Z";
  const booked = await office.book(organizer, organizer, start, request, { "idempotency-key": "book" });
  expect(booked).toMatchObject({ status: 201, body: { end: "2026-12-09T18:15:00Z" } });
  expect((await office.book(organizer, organizer, start, request, { "idempotency-key": "book" })).body).toEqual(
    booked.body,
  );
  const cancelled = await act(office, cancelMeeting, organizer, booked.body.id, {}, { "idempotency-key": "cancel" });
  expect(cancelled).toMatchObject({ status: 200, body: { status: "cancelled" } });
  for (const person of [organizer, ...guests]) expect(await office.calendar(person)).toEqual([]);
});

test("a history is read page by page, one line at a time too", async () => {
  const { office, organizer, guest, other, id } = await meetingOfFour();
  for (const person of [guest, other]) await act(office, respondToInvitation, person, id, { response: "accepted" });
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const query: Record<string, string> = { limit: "1", ...(cursor && { cursor }) };
    const { body } = await call(listHistory, office.services, { as: organizer, params: { id }, query });
    seen.push(...body.items.map(({ requestedBy }: { requestedBy: string }) => requestedBy));
    cursor = body.nextCursor;
  } while (cursor);
  expect(seen.slice(1)).toEqual([guest.userId, other.userId]);
  expect(seen).toHaveLength(3);
});

test("booking and cancelling all day long does not fill the page", async () => {
  const office = await newOffice();
  const [organizer, attendee] = [await office.organizer(), await office.person()];
  for (let round = 0; round < 30; round++) {
    const { status, body } = await office.book(attendee, organizer, tenOnTuesday);
    expect(status).toBe(201);
    await act(office, cancelMeeting, round % 2 ? attendee : organizer, body.id);
  }
  expect(await office.calendar(organizer)).toEqual([]);
});
