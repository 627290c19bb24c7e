import { expect, test } from "vitest";
import { addAttendees } from "../../../functions/operations/meetings/add-attendees.ts";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { editMeeting } from "../../../functions/operations/meetings/edit-meeting.ts";
import { endMeeting } from "../../../functions/operations/meetings/end-meeting.ts";
import { extendMeeting } from "../../../functions/operations/meetings/extend-meeting.ts";
import { getMeeting } from "../../../functions/operations/meetings/get-meeting.ts";
import { listMeetings } from "../../../functions/operations/meetings/list-meetings.ts";
import { removeAttendee } from "../../../functions/operations/meetings/remove-attendee.ts";
import { rescheduleMeeting } from "../../../functions/operations/meetings/reschedule-meeting.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { listMoveSlots } from "../../../functions/operations/slots/list-move-slots.ts";
import { suggestTimes } from "../../../functions/operations/suggestions/suggest-times.ts";
import { act, historyOf } from "../../support/acting.ts";
import { call } from "../../support/call.ts";
import { newOffice } from "../../support/office.ts";

const ten = "2026-12-08T09:00:00Z";
const later = "2026-12-08T13:00:00Z";

/** The guest leaves a meeting or is taken off it; then it moves and is called something else. */
async function meetingWithoutGuest(how: "left" | "taken off") {
  const office = await newOffice();
  const [organizer, booker, guest] = [await office.organizer(), await office.person(), await office.person()];
  const { id } = (await office.book(booker, organizer, ten, { attendeeIds: [guest.userId] })).body;
  const params = { id, userId: guest.userId };
  if (how === "left") await act(office, cancelMeeting, guest, id);
  else await call(removeAttendee, office.services, { as: organizer, params });
  await act(office, rescheduleMeeting, organizer, id, { start: later });
  await call(editMeeting, office.services, { as: organizer, params: { id }, body: { title: "Secret" } });
  return { office, organizer, booker, guest, id: id as string };
}

test.each(["left", "taken off"] as const)("who has been %s reads the meeting as it was then, as left", async (how) => {
  const { office, organizer, guest, id } = await meetingWithoutGuest(how);
  const asLeft = { id, status: "left", start: ten, title: "Planning", version: 1 };
  const byId = () => call(getMeeting, office.services, { as: guest, params: { id } });
  expect(await byId()).toMatchObject({ status: 200, body: asLeft });
  const listed = async (status?: string) =>
    (await call(listMeetings, office.services, { as: guest, query: { from: "2026-12-07", ...(status && { status }) } }))
      .body.items;
  expect(await listed("left")).toMatchObject([asLeft]);
  expect(await listed("left,cancelled,rescheduled")).toMatchObject([asLeft]);
  expect(await listed("cancelled,scheduled,rescheduled")).toEqual([]);
  expect(await listed()).toEqual([]);

  // What has become of it since is none of their business.
  const history = await historyOf(office, guest, id);
  expect(history.map(({ editType }: { editType: string }) => editType)).toEqual(["booked", "attendee_removed"]);
  expect(await historyOf(office, organizer, id)).toHaveLength(3);
  await act(office, cancelMeeting, organizer, id);
  expect(await byId()).toMatchObject({ status: 200, body: asLeft });
  office.services.clock.set("2026-12-10T09:00:00Z");
  expect(await byId()).toMatchObject({ status: 200, body: asLeft });
});

test("they can do nothing with it any more, and are told why; strangers still do not find it", async () => {
  const { office, guest, id } = await meetingWithoutGuest("left");
  const stranger = await office.person();
  for (const [as, code] of [
    [guest, "invalid_state"],
    [stranger, "not_found"],
  ] as const) {
    for (const answer of [
      await act(office, cancelMeeting, as, id),
      await act(office, rescheduleMeeting, as, id, { start: "2026-12-09T09:00:00Z" }),
      await act(office, extendMeeting, as, id, { byMinutes: 5 }),
      await act(office, endMeeting, as, id),
      await act(office, respondToInvitation, as, id, { response: "accepted" }),
      await act(office, addAttendees, as, id, { userIds: [stranger.userId] }),
      await act(office, suggestTimes, as, id),
      await call(editMeeting, office.services, { as, params: { id }, body: { title: "Mine" } }),
      await call(removeAttendee, office.services, { as, params: { id, userId: as.userId } }),
      await call(listMoveSlots, office.services, { as, params: { id } }),
    ]) {
      expect(answer.body.code).toBe(code);
    }
  }
});

test("somebody who is invited again is on it like everybody else", async () => {
  const { office, organizer, guest, id } = await meetingWithoutGuest("left");
  await act(office, addAttendees, organizer, id, { userIds: [guest.userId] });
  const { body } = await call(getMeeting, office.services, { as: guest, params: { id } });
  expect(body).toMatchObject({ status: "rescheduled", start: later, title: "Secret" });
  expect(await historyOf(office, guest, id)).toHaveLength(4);
});
