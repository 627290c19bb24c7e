import { expect, test } from "vitest";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { editMeeting } from "../../../functions/operations/meetings/edit-meeting.ts";
import { extendMeeting } from "../../../functions/operations/meetings/extend-meeting.ts";
import { rescheduleMeeting } from "../../../functions/operations/meetings/reschedule-meeting.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { findMeeting } from "../../../functions/store/meetings/meetings.ts";
import { act } from "../../support/acting.ts";
import { newOffice } from "../../support/office.ts";

test("a meeting counts the changes of its time and its place, and that it was called off, and no others", async () => {
  const office = await newOffice();
  const [organizer, booker] = [await office.organizer(), await office.person()];
  const { id } = (await office.book(booker, organizer, "2026-12-08T09:00:00Z")).body;
  const counted: (number | undefined)[] = [];
  const count = async () => counted.push((await findMeeting(office.services.table, id))?.sequence);
  await count();
  for (const [operation, body] of [
    [respondToInvitation, { response: "tentative" }],
    [editMeeting, { title: "Planning, again", description: "More of it" }],
    [editMeeting, { location: "Room 2" }],
    [editMeeting, { location: "Room 2", priority: "high" }],
    [rescheduleMeeting, { start: "2026-12-08T10:00:00Z" }],
    [extendMeeting, { byMinutes: 10 }],
    [cancelMeeting, {}],
  ] as const) {
    const as = operation === respondToInvitation ? booker : organizer;
    expect(await act(office, operation, as, id, body)).toMatchObject({ status: 200 });
    await count();
  }
  expect(counted).toEqual([0, 0, 0, 1, 1, 2, 3, 4]);
});
