import { expect, test } from "vitest";
import { addAttendees } from "../../../functions/operations/meetings/add-attendees.ts";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { getMeeting } from "../../../functions/operations/meetings/get-meeting.ts";
import { listMeetings } from "../../../functions/operations/meetings/list-meetings.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { readProfile } from "../../../functions/store/people/profiles.ts";
import { act } from "../../support/acting.ts";
import { type Answer, call } from "../../support/call.ts";
import { newOffice } from "../../support/office.ts";

test("the organizer sees how to reach who attends, in every answer; nobody else does", async () => {
  const office = await newOffice();
  const [organizer, booker, guest] = [await office.organizer(), await office.person(), await office.person()];
  const { services } = office;
  const addresses = await Promise.all(
    [booker, guest].map(async ({ userId }) => (await readProfile(services.table, userId)).email),
  );
  const emailsIn = ({ body }: Answer) =>
    (body.items?.[0] ?? body).attendees.map(({ email }: { email?: string }) => email);

  const booked = await office.book(booker, organizer, "2026-12-08T09:00:00Z");
  const { id } = booked.body;
  expect(emailsIn(booked)).toEqual([undefined]);
  expect(emailsIn(await act(office, addAttendees, organizer, id, { userIds: [guest.userId] }))).toEqual(addresses);
  expect(emailsIn(await act(office, respondToInvitation, guest, id, { response: "accepted" }))).toEqual([
    undefined,
    undefined,
  ]);
  const readBy = async (as: typeof guest, status?: string) => [
    emailsIn(await call(getMeeting, services, { as, params: { id } })),
    emailsIn(await call(listMeetings, services, { as, query: { ...(status && { status }) } })),
  ];
  expect(await readBy(organizer)).toEqual([addresses, addresses]);
  const hidden = [undefined, undefined];
  expect(await readBy(booker)).toEqual([hidden, hidden]);
  await act(office, cancelMeeting, guest, id);
  expect(await readBy(guest, "left")).toEqual([hidden, hidden]);
  expect(await readBy(organizer)).toEqual([addresses.slice(0, 1), addresses.slice(0, 1)]);
});
