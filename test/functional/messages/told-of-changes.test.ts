import { expect, test } from "vitest";
import { tellPeople } from "../../../functions/events/followers/tell-people.ts";
import type { Mail } from "../../../functions/mail/mailer.ts";
import { addAttendees } from "../../../functions/operations/meetings/add-attendees.ts";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { editMeeting } from "../../../functions/operations/meetings/edit-meeting.ts";
import { removeAttendee } from "../../../functions/operations/meetings/remove-attendee.ts";
import { rescheduleMeeting } from "../../../functions/operations/meetings/reschedule-meeting.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { changesOf } from "../../support/table/changes-of.ts";
import { newPostOffice } from "./post-office.ts";

const [ten, noon, one] = ["2026-12-08T09:00:00Z", "2026-12-08T11:00:00Z", "2026-12-08T12:00:00Z"];

async function booked({ guests: count = 0, isTold = true } = {}) {
  const post = await newPostOffice();
  const [host, booker] = [await post.office.organizer(), await post.office.person()];
  const guests = await Promise.all(Array.from({ length: count }, () => post.office.person()));
  await post.follow();
  const id = await post.book(booker, host, ten, { attendeeIds: guests.map(({ userId }) => userId) });
  if (isTold) {
    await post.pass(1);
    for (const person of [host, booker, ...guests]) post.mailsTo(person);
  }
  return { ...post, host, booker, guest: guests[0]!, guests, id };
}

/** What each of some mails is about, with the method of its calendar file. */
function told(mails: readonly Mail[]): string[] {
  return mails.map(({ subject, calendarFiles: [file] }) => [subject, file?.method].filter(Boolean).join(" · "));
}

test("a booking is confirmed to whoever booked, told to the host, and the invited are invited, at once", async () => {
  const { pass, mailsTo, host, booker, guest } = await booked({ guests: 1, isTold: false });
  await pass(1);
  expect(told(mailsTo(host))).toEqual(["New booking: Planning with Kim and Kim, Tue 8 Dec, 10:00 · REQUEST"]);
  expect(told(mailsTo(booker))).toEqual(["Booked: Planning with Kim, Tue 8 Dec, 10:00 · REQUEST"]);
  expect(told(mailsTo(guest))).toEqual(["Invitation: Planning with Kim, Tue 8 Dec, 10:00 · REQUEST"]);
});

test("answers go to the host; those to the host go to the one who booked", async () => {
  const { pass, mailsTo, host, booker } = await booked({ isTold: false });
  await pass(1);
  const addressOf = ({ userId }: { userId: string }) => ({ name: "Kim", address: `${userId}@example.com` });
  expect(mailsTo(booker)).toMatchObject([{ fromName: "Kim", replyTo: addressOf(host) }]);
  expect(mailsTo(host)).toMatchObject([{ replyTo: addressOf(booker) }]);
});

test("a move is told after a minute, to everybody but the mover, with both times", async () => {
  const { act, pass, mailsTo, host, booker, guest, id } = await booked({ guests: 1 });
  await act(rescheduleMeeting, booker, { id }, { start: noon, reason: "Train" });
  await pass(59);
  expect(mailsTo(host)).toEqual([]);
  await pass(2);
  const [mail, ...others] = mailsTo(host);
  expect(others).toEqual([]);
  expect(mail!.text).toContain("Tuesday 8 December, 12:00–12:30");
  expect(mail!.text).toContain("10:00");
  expect(mail!.text).toContain("Train");
  expect(mailsTo(guest)).toHaveLength(1);
  expect(mailsTo(booker)).toEqual([]);
});

test("moved twice is told once, from the first time to the newest", async () => {
  const { act, pass, mailsTo, host, booker, id } = await booked();
  await act(rescheduleMeeting, booker, { id }, { start: noon });
  await pass(30);
  await act(rescheduleMeeting, booker, { id }, { start: one });
  await pass(300);
  const mails = mailsTo(host);
  expect(mails).toHaveLength(1);
  expect(mails[0]!.text).toContain("13:00–13:30");
  expect(mails[0]!.text).toContain("10:00");
  expect(mails[0]!.text).not.toContain("12:00");
});

test.each([
  ["moved and moved back", [noon, ten]],
  ["moved by others and then by oneself", undefined],
])("%s: nothing is told", async (_, starts) => {
  const { act, pass, mailsTo, host, booker, id } = await booked();
  if (starts) for (const start of starts) await act(rescheduleMeeting, booker, { id }, { start });
  else {
    await act(rescheduleMeeting, booker, { id }, { start: noon });
    await act(rescheduleMeeting, host, { id }, { start: one });
  }
  await pass(300);
  expect(mailsTo(host)).toEqual([]);
});

test("booked and moved before it was told: the booking is told, with the new time", async () => {
  const { act, pass, mailsTo, host, booker, guest, id } = await booked({ guests: 1, isTold: false });
  await act(rescheduleMeeting, booker, { id }, { start: noon });
  await pass(300);
  expect(told(mailsTo(host))).toEqual(["New booking: Planning with Kim and Kim, Tue 8 Dec, 12:00 · REQUEST"]);
  expect(told(mailsTo(guest))).toEqual(["Invitation: Planning with Kim, Tue 8 Dec, 12:00 · REQUEST"]);
});

test("booked and cancelled before it was told: nothing is told", async () => {
  const { act, pass, mailsTo, host, booker, guest, id } = await booked({ guests: 1, isTold: false });
  await act(cancelMeeting, host, { id });
  await pass(300);
  for (const person of [host, booker, guest]) expect(mailsTo(person)).toEqual([]);
});

test("a cancellation reaches everybody but whoever cancels, also those who have declined, with a file that takes it back", async () => {
  const { act, pass, mailsTo, host, booker, guest, id } = await booked({ guests: 1 });
  await act(respondToInvitation, guest, { id }, { response: "declined" });
  await pass(100);
  mailsTo(host);
  await act(cancelMeeting, host, { id }, { reason: "Ill" });
  await pass(100);
  for (const person of [booker, guest]) {
    const [mail] = mailsTo(person);
    expect(mail).toMatchObject({ calendarFiles: [{ method: "CANCEL" }] });
    expect(mail!.text).toContain("Ill");
  }
  expect(mailsTo(host)).toEqual([]);
});

test("moved and then cancelled is told as cancelled, and no more", async () => {
  const { act, pass, mailsTo, host, booker, id } = await booked();
  await act(rescheduleMeeting, host, { id }, { start: noon });
  await act(cancelMeeting, host, { id });
  await pass(300);
  expect(mailsTo(booker)).toMatchObject([{ calendarFiles: [{ method: "CANCEL" }] }]);
});

test("the host hears of an answer, by the last one; of one taken back nobody hears", async () => {
  const { act, pass, mailsTo, host, booker, guest, id } = await booked({ guests: 1 });
  await act(respondToInvitation, guest, { id }, { response: "tentative" });
  await act(respondToInvitation, guest, { id }, { response: "accepted" });
  await pass(100);
  const mails = mailsTo(host);
  expect(mails).toHaveLength(1);
  expect(mails[0]!.text).toContain("accepted");
  expect(mails[0]!.text).not.toContain("tentative");
  await act(respondToInvitation, guest, { id }, { response: "declined" });
  await act(respondToInvitation, guest, { id }, { response: "accepted" });
  await pass(100);
  for (const person of [host, booker, guest]) expect(mailsTo(person)).toEqual([]);
});

test("who comes and goes is told to the others; who is taken off is told, and asked for nothing", async () => {
  const { act, pass, mailsTo, office, host, booker, guest, id } = await booked({ guests: 1 });
  const late = await office.person();
  await act(addAttendees, host, { id }, { userIds: [late.userId] });
  await pass(100);
  expect(told(mailsTo(late))).toEqual(["Invitation: Planning with Kim, Tue 8 Dec, 10:00 · REQUEST"]);
  expect([mailsTo(booker), mailsTo(guest)].map(({ length }) => length)).toEqual([1, 1]);
  expect(mailsTo(host)).toEqual([]);
  await act(removeAttendee, host, { id, userId: late.userId });
  await pass(100);
  expect(mailsTo(late)).toMatchObject([{ calendarFiles: [{ method: "CANCEL" }] }]);
  expect([mailsTo(booker), mailsTo(guest)].map(({ length }) => length)).toEqual([1, 1]);
  await act(cancelMeeting, guest, { id }, { reason: "Ill" });
  await pass(100);
  expect(mailsTo(host)).toMatchObject([{ text: expect.stringContaining("Ill") }]);
  expect(mailsTo(guest)).toEqual([]);
});

test("another place is told; another title is not", async () => {
  const { act, pass, mailsTo, host, booker, id } = await booked();
  await act(editMeeting, host, { id }, { title: "Something else" });
  await pass(100);
  expect(mailsTo(booker)).toEqual([]);
  await act(editMeeting, host, { id }, { location: "Room 4" });
  await pass(100);
  expect(mailsTo(booker)).toMatchObject([{ text: expect.stringContaining("Room 4") }]);
});

test("who has declined hears of a move only where they are asked again", async () => {
  const { act, pass, mailsTo, book, office, host, booker, guest, id } = await booked({ guests: 1 });
  await act(respondToInvitation, guest, { id }, { response: "declined" });
  await book(guest, await office.organizer(), noon);
  await pass(100);
  for (const person of [host, booker, guest]) mailsTo(person);
  await act(rescheduleMeeting, booker, { id }, { start: noon });
  await pass(100);
  expect(mailsTo(guest)).toEqual([]);
  await act(rescheduleMeeting, booker, { id }, { start: one });
  await pass(100);
  expect(mailsTo(guest)).toMatchObject([{ text: expect.stringContaining("13:00") }]);
});

test("ten meetings that move together are one mail to each, with a file for each", async () => {
  const post = await newPostOffice();
  const [host, booker] = [await post.office.organizer(), await post.office.person()];
  await post.follow();
  const ids: string[] = [];
  for (let at = 0; at < 10; at++)
    ids.push(
      await post.book(
        booker,
        host,
        `2026-12-08T${String(8 + Math.floor(at / 2)).padStart(2, "0")}:${at % 2 ? "30" : "00"}:00Z`,
      ),
    );
  await post.pass(1);
  post.mailsTo(booker);
  for (const [at, id] of ids.entries()) {
    const start = `2026-12-09T${String(8 + Math.floor(at / 2)).padStart(2, "0")}:${at % 2 ? "30" : "00"}:00Z`;
    await post.act(rescheduleMeeting, host, { id }, { start });
    await post.pass(1);
  }
  await post.pass(300);
  const mails = post.mailsTo(booker);
  expect(mails).toHaveLength(1);
  expect(mails[0]!.calendarFiles).toHaveLength(10);
  expect(post.waiting()).toBe(0);
});

test("a change that the stream tells twice is told once", async () => {
  const { act, pass, mailsTo, host, booker, id, services } = await booked();
  const changes = changesOf(services.table);
  await changes();
  await act(rescheduleMeeting, booker, { id }, { start: noon });
  await pass(100);
  expect(mailsTo(host)).toHaveLength(1);
  const again = (await changes()).filter(({ sk }) => sk === "MEETING");
  await tellPeople.handle(again, services);
  await pass(300);
  expect(mailsTo(host)).toEqual([]);
});
