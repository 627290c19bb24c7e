import { expect, test } from "vitest";
import { getMyAnalytics } from "../../../functions/operations/analytics/get-my-analytics.ts";
import { addAttendees } from "../../../functions/operations/meetings/add-attendees.ts";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { endMeeting } from "../../../functions/operations/meetings/end-meeting.ts";
import { extendMeeting } from "../../../functions/operations/meetings/extend-meeting.ts";
import { removeAttendee } from "../../../functions/operations/meetings/remove-attendee.ts";
import { rescheduleMeeting } from "../../../functions/operations/meetings/reschedule-meeting.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { putMyReview } from "../../../functions/operations/reviews/put-my-review.ts";
import { listSlots } from "../../../functions/operations/slots/list-slots.ts";
import { suggestTimes } from "../../../functions/operations/suggestions/suggest-times.ts";
import { act, historyOf } from "../../support/acting.ts";
import { call } from "../../support/call.ts";
import { expectConsistent } from "../../support/inconsistencies.ts";
import { newOffice } from "../../support/office.ts";

const ten = "2026-12-08T09:00:00Z";
const eleven = "2026-12-08T10:00:00Z";

/** An hour from ten on Tuesday, in Berlin, with twenty minutes of buffer behind it: organizer, booker and an invited guest. */
async function meetingAtTen() {
  const office = await newOffice();
  const [organizer, booker, guest] = [await office.organizer(), await office.person(), await office.person()];
  const rules = { durationMinutes: 60, slotIntervalMinutes: 10, bufferAfterMinutes: 20, changeNoticeMinutes: 0 };
  const type = await office.meetingType(organizer, rules);
  const more = { meetingTypeId: type.id, attendeeIds: [guest.userId] };
  const { body } = await office.book(booker, organizer, ten, more);
  return { office, organizer, booker, guest, type, id: body.id as string };
}

test.each([
  ["now, rounded up to the minute", "2026-12-08T09:24:01Z", {}, "2026-12-08T09:25:00Z"],
  ["in its first instant, after a minute", ten, {}, "2026-12-08T09:01:00Z"],
  [
    "when the organizer says that it did",
    "2026-12-08T09:50:00Z",
    { at: "2026-12-08T09:25:00Z" },
    "2026-12-08T09:25:00Z",
  ],
  ["in a while", "2026-12-08T09:10:00Z", { at: "2026-12-08T09:25:00Z" }, "2026-12-08T09:25:00Z"],
])("a running meeting ends %s, on everybody's calendar and in its history", async (_, now, body, end) => {
  const { office, organizer, booker, guest, id } = await meetingAtTen();
  office.services.clock.set(now);
  const ended = await act(office, endMeeting, organizer, id, { ...body, reason: "All is said" });
  expect(ended).toMatchObject({ status: 200, body: { id, start: ten, end, version: 2 } });
  for (const person of [organizer, booker, guest]) {
    expect(await office.calendar(person)).toMatchObject([{ id, end: Date.parse(end) / 60_000 }]);
  }
  expect((await historyOf(office, guest, id)).at(-1)).toMatchObject({
    editType: "ended",
    requestedBy: organizer.userId,
    from: { start: ten, end: eleven },
    to: { start: ten, end },
    reason: "All is said",
  });
  await expectConsistent(office);
});

test("the time after it is free at once, and it is reviewed and counted as it was", async () => {
  const { office, organizer, booker, guest, type, id } = await meetingAtTen();
  office.services.clock.set("2026-12-08T09:20:00Z");
  const ended = await act(office, endMeeting, organizer, id);
  expect(ended.body).toMatchObject({ end: "2026-12-08T09:20:00Z", status: "completed" });

  const query = { organizerId: organizer.userId, meetingTypeId: type.id, from: ten, to: "2026-12-08T10:50:00Z" };
  const { body } = await call(listSlots, office.services, { as: guest, query: { ...query, timeZone: "UTC" } });
  // The buffer of twenty minutes begins where the meeting ends.
  expect(body.slots[0]).toEqual({ start: "2026-12-08T09:40:00Z", end: "2026-12-08T10:40:00Z" });
  const next = await office.book(guest, organizer, "2026-12-08T09:40:00Z", { meetingTypeId: type.id });
  expect(next.status).toBe(201);

  expect((await act(office, putMyReview, booker, id, { rating: 5 })).status).toBe(200);
  const analytics = await call(getMyAnalytics, office.services, {
    as: booker,
    query: { from: "2026-12-08", to: "2026-12-08" },
  });
  expect(analytics.body.met).toMatchObject({ meetings: 1, minutes: 20 });
  await expectConsistent(office);
});

test("only the organizer ends a meeting, and only while it is running", async () => {
  const { office, organizer, booker, id } = await meetingAtTen();
  const end = async (as = organizer, body = {}) => (await act(office, endMeeting, as, id, body)).body.code;
  expect(await end()).toBe("invalid_state");
  office.services.clock.set("2026-12-08T09:30:00Z");
  expect(await end(booker)).toBe("forbidden");
  expect(await end(await office.organizer())).toBe("not_found");
  for (const at of [ten, "2026-12-08T08:59:00Z", "2026-12-08T10:01:00Z"]) {
    expect(await end(organizer, { at })).toBe("invalid_request");
  }
  office.services.clock.set(eleven);
  expect(await end()).toBe("invalid_state");
  expect(await office.calendar(organizer)).toMatchObject([{ end: Date.parse(eleven) / 60_000 }]);
});

test("it stays as it is if it ends then anyway, and ends once under one key", async () => {
  const { office, organizer, id } = await meetingAtTen();
  office.services.clock.set("2026-12-08T09:30:00Z");
  expect((await act(office, endMeeting, organizer, id, { at: eleven })).body).toMatchObject({
    end: eleven,
    version: 1,
  });
  const key = { "idempotency-key": "end" };
  const first = await act(office, endMeeting, organizer, id, {}, key);
  office.services.clock.set("2026-12-08T09:40:00Z");
  const second = await act(office, endMeeting, organizer, id, {}, key);
  expect(second).toMatchObject({ status: 200, body: first.body, headers: { "idempotency-replayed": "true" } });
  expect(await historyOf(office, organizer, id)).toHaveLength(2);
});

test("once it has begun nobody moves it, calls it off, leaves it or takes somebody off", async () => {
  const { office, organizer, booker, guest, id } = await meetingAtTen();
  office.services.clock.set("2026-12-08T09:58:00Z");
  const move = { start: "2026-12-09T09:00:00Z" };
  for (const as of [organizer, booker, guest]) {
    const take = (whom: typeof guest) =>
      call(removeAttendee, office.services, { as, params: { id, userId: whom.userId } });
    for (const answer of [
      await act(office, rescheduleMeeting, as, id, move),
      await act(office, cancelMeeting, as, id),
      await act(office, suggestTimes, as, id),
      await take(as === organizer ? booker : as),
    ]) {
      expect(answer).toMatchObject({ status: 409, body: { code: "invalid_state" } });
    }
  }
  await expectConsistent(office);
});

test("while it is running its people can still answer, others can join, and the organizer can extend it", async () => {
  const { office, organizer, guest, id } = await meetingAtTen();
  const latecomer = await office.person();
  office.services.clock.set("2026-12-08T09:58:00Z");
  for (const answer of [
    await act(office, respondToInvitation, guest, id, { response: "declined" }),
    await act(office, addAttendees, organizer, id, { userIds: [latecomer.userId] }),
    await act(office, extendMeeting, organizer, id, { byMinutes: 15 }),
    await act(office, respondToInvitation, latecomer, id, { response: "accepted" }),
  ]) {
    expect(answer.status).toBe(200);
  }
  office.services.clock.set("2026-12-08T10:15:00Z");
  for (const answer of [
    await act(office, respondToInvitation, guest, id, { response: "accepted" }),
    await act(office, addAttendees, organizer, id, { userIds: [(await office.person()).userId] }),
    await act(office, extendMeeting, organizer, id, { byMinutes: 15 }),
  ]) {
    expect(answer.body.code).toBe("invalid_state");
  }
  await expectConsistent(office);
});
