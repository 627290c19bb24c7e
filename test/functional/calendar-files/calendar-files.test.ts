import { expect, test } from "vitest";
import { getCalendarFile } from "../../../functions/operations/calendar-files/get-calendar-file.ts";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { rescheduleMeeting } from "../../../functions/operations/meetings/reschedule-meeting.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { act } from "../../support/acting.ts";
import { parsers } from "../../support/calendar-files/parsers.ts";
import { call } from "../../support/call.ts";
import { newOffice } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";

const parse = parsers["ical.js"]!;
const mailSender = { name: "Meeting Scheduler", address: "meetings@example.com" };

async function meetingOfThree(sender: { mailSender?: typeof mailSender } = { mailSender }) {
  const office = await newOffice();
  const [organizer, booker, guest] = [await office.organizer(), await office.person(), await office.person()];
  const { body } = await office.book(booker, organizer, "2026-12-08T09:00:00Z", { attendeeIds: [guest.userId] });
  const download = (as: Person, headers = {}) =>
    call(getCalendarFile, { ...office.services, ...sender }, { as, params: { id: body.id }, headers });
  const read = async (as: Person) => parse((await download(as)).body);
  return { office, organizer, booker, guest, id: body.id as string, download, read };
}

const mailTo = ({ userId }: Person) => `${userId}@example.com`;

test("everybody on a meeting can take it into their calendar program; only its host reads addresses", async () => {
  const { organizer, booker, guest, id, download, read } = await meetingOfThree();
  expect(await download(guest)).toMatchObject({
    status: 200,
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'attachment; filename="meeting.ics"',
      "cache-control": "no-store",
    },
  });
  const { method, events } = await read(guest);
  expect({ method, events }).toMatchObject({
    method: "REQUEST",
    events: [
      {
        ...{ uid: `${id}@meeting-scheduler`, sequence: 0, status: "CONFIRMED", title: "Planning" },
        ...{ start: "2026-12-08T09:00:00.000Z", end: "2026-12-08T09:30:00.000Z", organizer: mailSender.address },
      },
    ],
  });
  expect(events[0]!.attendees).toEqual([{ email: mailTo(guest), name: "Kim", answer: "NEEDS-ACTION" }]);
  const asHost = (await read(organizer)).events[0]!.attendees.map(({ email, answer }) => [email, answer]);
  expect(asHost).toEqual([
    [mailTo(organizer), "ACCEPTED"],
    [mailTo(booker), "ACCEPTED"],
    [mailTo(guest), "NEEDS-ACTION"],
  ]);
});

test("a moved meeting keeps its id, has another sequence, and says what its reader has answered", async () => {
  const { office, organizer, guest, id, read } = await meetingOfThree();
  const before = (await read(guest)).events[0]!;
  expect(await act(office, rescheduleMeeting, organizer, id, { start: "2026-12-08T10:00:00Z" })).toMatchObject({
    status: 200,
  });
  await act(office, respondToInvitation, guest, id, { response: "tentative" });
  const after = (await read(guest)).events[0]!;
  expect(after).toMatchObject({ uid: before.uid, sequence: 1, start: "2026-12-08T10:00:00.000Z" });
  expect(after.attendees).toMatchObject([{ answer: "TENTATIVE" }]);
});

test("it is cancelled for whoever has left, for everybody once it is off, and there for nobody else", async () => {
  const { office, organizer, booker, guest, id, download, read } = await meetingOfThree();
  await act(office, cancelMeeting, guest, id);
  expect(await read(guest)).toMatchObject({ method: "CANCEL", events: [{ status: "CANCELLED", title: "Planning" }] });
  expect(await read(booker)).toMatchObject({ method: "REQUEST", events: [{ status: "CONFIRMED" }] });
  await act(office, cancelMeeting, organizer, id);
  expect(await read(booker)).toMatchObject({ method: "CANCEL", events: [{ status: "CANCELLED", sequence: 1 }] });
  expect(await download(await office.person())).toMatchObject({ status: 404, body: { code: "not_found" } });
});

test("it is in the language that is asked for; where no mail is sent, it invites nobody", async () => {
  const { download, guest } = await meetingOfThree();
  expect((await download(guest, { "accept-language": "de" })).body).toContain("Mit Kim (Organisation)");
  const unsent = await meetingOfThree({});
  expect(await unsent.read(unsent.guest)).toMatchObject({
    method: "PUBLISH",
    events: [{ organizer: undefined, attendees: [] }],
  });
});
