import { expect, test } from "vitest";
import { type Mail, MailRefused, MailUnavailable } from "../../../functions/mail/mailer.ts";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { rescheduleMeeting } from "../../../functions/operations/meetings/reschedule-meeting.ts";
import { listFailedMessages } from "../../../functions/operations/messages/list-failed-messages.ts";
import { listMeetingMessages } from "../../../functions/operations/messages/list-meeting-messages.ts";
import { getMe } from "../../../functions/operations/people/get-me.ts";
import { call } from "../../support/call.ts";
import { captureLog } from "../../support/captured-log.ts";
import { recordingMailer } from "../../support/recording-mailer.ts";
import { newPostOffice } from "./post-office.ts";

captureLog("INFO");

const [ten, noon] = ["2026-12-08T09:00:00Z", "2026-12-08T11:00:00Z"];
const [minute, hour] = [60, 3600];

/** A booking that is still to be told, where the provider meets every mail with what `state.fault` says at the time. */
async function bookedWhile(fault?: (mail: Mail) => Error | undefined, at = ten) {
  const state = { fault };
  const mailer = recordingMailer((mail) => state.fault?.(mail));
  const post = await newPostOffice(mailer);
  const [host, booker] = [await post.office.organizer(), await post.office.person()];
  await post.follow();
  const id = await post.book(booker, host, at);
  const subjects = () => mailer.sent.map(({ subject }) => subject.split(":")[0]);
  return { ...post, host, booker, id, state, subjects, mailer };
}

const isDown = () => new MailUnavailable("down");

test("an hour without the provider: people read afterwards how it is, once", async () => {
  const { act, pass, state, subjects, mailer, booker, id, waiting } = await bookedWhile(isDown);
  await pass(30 * minute);
  await act(rescheduleMeeting, booker, { id }, { start: noon });
  await pass(30 * minute);
  expect(mailer.sent).toEqual([]);
  state.fault = undefined;
  await pass(20 * minute);
  expect(subjects().toSorted()).toEqual(["Booked", "New booking"]);
  for (const { subject } of mailer.sent) expect(subject).toContain("12:00");
  await pass(hour);
  expect([mailer.sent.length, waiting()]).toEqual([2, 0]);
});

test("booked and cancelled while the provider was down: nobody reads of it", async () => {
  const { act, pass, state, mailer, host, id } = await bookedWhile(isDown);
  await pass(10 * minute);
  await act(cancelMeeting, host, { id });
  state.fault = undefined;
  await pass(hour);
  expect(mailer.sent).toEqual([]);
});

test("after two days it is given up, and the host and admins see it", async () => {
  const { pass, services, office, host, id, waiting } = await bookedWhile(isDown, "2026-12-11T11:00:00Z");
  await pass(1);
  office.services.clock.set("2026-12-09T06:00:00Z");
  await pass(hour);
  expect(waiting()).toBe(0);
  const { items } = (await call(listMeetingMessages, services, { as: host, params: { id } })).body;
  for (const item of items) expect(item).toMatchObject({ status: "failed", fault: "unreachable" });
  expect(items).toHaveLength(2);
  const admin = await office.person(["admin"]);
  const failed = await call(listFailedMessages, services, { as: admin, query: { status: "failed", limit: "1" } });
  expect(failed.body.items).toMatchObject([{ fault: "unreachable", meetingIds: [id] }]);
  const query = { status: "failed", cursor: failed.body.nextCursor };
  const rest = await call(listFailedMessages, services, { as: admin, query });
  expect(rest.body).toMatchObject({ items: [{ fault: "unreachable" }], nextCursor: null });
});

test("an address that does not exist is marked, and tried no more", async () => {
  const { act, pass, services, mailer, host, booker, id } = await bookedWhile((mail) =>
    mail.subject.startsWith("Booked") ? new MailRefused("undeliverable-address", "no such user") : undefined,
  );
  await pass(hour);
  expect((await call(getMe, services, { as: booker })).body.mailsArrive).toBe(false);
  const before = mailer.sent.length;
  await act(cancelMeeting, host, { id });
  await pass(hour);
  expect(mailer.sent).toHaveLength(before);
});

test("where it is not known whether a mail was taken, the same mail is sent again, by the same id", async () => {
  const tried: string[] = [];
  const { pass, mailer } = await bookedWhile((mail) => {
    tried.push(mail.id);
    return tried.length <= 2 ? new Error("socket hang up") : undefined;
  });
  await pass(hour);
  expect(mailer.sent.map(({ id }) => id).toSorted()).toEqual(tried.slice(0, 2).toSorted());
});

test("credentials that are refused for a while lose nothing", async () => {
  const { pass, state, subjects } = await bookedWhile(() => new MailRefused("refused-credentials", "535"));
  await pass(hour);
  state.fault = undefined;
  await pass(hour);
  expect(subjects().toSorted()).toEqual(["Booked", "New booking"]);
});
