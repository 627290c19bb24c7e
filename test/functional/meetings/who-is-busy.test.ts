import { expect, test } from "vitest";
import { addAttendees } from "../../../functions/operations/meetings/add-attendees.ts";
import { extendMeeting } from "../../../functions/operations/meetings/extend-meeting.ts";
import { rescheduleMeeting } from "../../../functions/operations/meetings/reschedule-meeting.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { act } from "../../support/acting.ts";
import { newOffice } from "../../support/office.ts";

const ten = "2026-12-08T09:00:00Z";
const eleven = "2026-12-08T10:00:00Z";

/** At ten the booker and the guest each have a meeting of somebody else's, if they are said to be busy, and so has the organizer. */
async function officeAtTen(busy: { organizer?: boolean; booker?: boolean; guest?: boolean }) {
  const office = await newOffice();
  const [organizer, booker, guest] = [await office.organizer(), await office.person(), await office.person()];
  const people = { organizer, booker, guest };
  for (const who of ["organizer", "booker", "guest"] as const) {
    if (busy[who]) await office.book(people[who], await office.organizer(), ten);
  }
  return { office, ...people };
}

test.each([
  [{ organizer: true }, "booker", "slot_taken", "The organizer is busy at this time, or during the meeting's buffers."],
  [{ organizer: true }, "organizer", "slot_taken", "You are busy at this time, or during the meeting's buffers."],
  [{ booker: true }, "booker", "schedule_conflict", "You are busy at this time."],
  [{ booker: true }, "organizer", "schedule_conflict", "An attendee is busy at this time."],
  [{ guest: true }, "booker", "schedule_conflict", "An attendee is busy at this time."],
  [{ booker: true, guest: true }, "booker", "schedule_conflict", "You and another attendee are busy at this time."],
] as const)("where %j, who books or moves as the %s is told %s: %s", async (busy, role, code, detail) => {
  const { office, organizer, booker, guest } = await officeAtTen(busy);
  const as = role === "organizer" ? organizer : booker;
  const attendeeIds = [booker.userId, guest.userId].filter((userId) => userId !== as.userId);
  expect((await office.book(as, organizer, ten, { attendeeIds })).body).toMatchObject({ code, detail });
  const { body } = await office.book(as, organizer, eleven, { attendeeIds });
  const moved = await act(office, rescheduleMeeting, as, body.id, { start: ten });
  expect(moved.body).toMatchObject({ code, detail });
});

test("whoever extends, invites or comes back is told whose time is in the way", async () => {
  const { office, organizer, booker, guest } = await officeAtTen({ booker: true });
  const { id } = (await office.book(guest, organizer, "2026-12-08T08:30:00Z", { attendeeIds: [booker.userId] })).body;
  const longer = await act(office, extendMeeting, organizer, id, { byMinutes: 15 });
  expect(longer.body.detail).toContain("Busy then: ");
  await office.book(await office.person(), organizer, ten);
  expect((await act(office, extendMeeting, organizer, id, { byMinutes: 15 })).body.detail).toContain("Busy then: you");

  const other = (await office.book(guest, await office.organizer(), ten)).body.id;
  const host = {
    userId: (await act(office, respondToInvitation, guest, other, { response: "accepted" })).body.organizerId,
  };
  const invited = await act(office, addAttendees, host, other, { userIds: [booker.userId] });
  expect(invited.body).toMatchObject({
    code: "schedule_conflict",
    detail: "An attendee whom you invite is busy at this time.",
  });
  await act(office, respondToInvitation, guest, other, { response: "declined" });
  await office.book(guest, await office.organizer(), ten);
  const back = await act(office, respondToInvitation, guest, other, { response: "accepted" });
  expect(back.body).toMatchObject({ code: "schedule_conflict", detail: "You are busy at this time." });
});
