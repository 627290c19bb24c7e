import { expect, test } from "vitest";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { rescheduleMeeting } from "../../../functions/operations/meetings/reschedule-meeting.ts";
import { listMeetingMessages } from "../../../functions/operations/messages/list-meeting-messages.ts";
import { changeMe } from "../../../functions/operations/people/change-me.ts";
import { getMe } from "../../../functions/operations/people/get-me.ts";
import { markUndeliverable } from "../../../functions/store/people/undeliverable.ts";
import { call } from "../../support/call.ts";
import type { Person } from "../../support/person.ts";
import { newPostOffice, type PostOffice } from "./post-office.ts";

const [ten, noon, one] = ["2026-12-08T09:00:00Z", "2026-12-08T11:00:00Z", "2026-12-08T12:00:00Z"];

async function booked() {
  const post = await newPostOffice();
  const [host, booker] = [await post.office.organizer(), await post.office.person()];
  await post.follow();
  const id = await post.book(booker, host, ten);
  return { ...post, host, booker, id };
}

/** Who was told what, and what became of it. */
async function recordsOf({ services }: Pick<PostOffice, "services">, host: Person, id: string, query = {}) {
  const { body } = await call(listMeetingMessages, services, { as: host, params: { id }, query });
  return body as { items: { to: { userId: string }; kind: string; status: string }[]; nextCursor: string | null };
}

test("the host sees who was told what, and what became of it, page by page", async () => {
  const post = await booked();
  const { act, pass, host, booker, id } = post;
  await pass(1);
  await act(rescheduleMeeting, booker, { id }, { start: noon });
  await act(rescheduleMeeting, booker, { id }, { start: one });
  const lines = async (query = {}) =>
    (await recordsOf(post, host, id, query)).items.map(
      ({ to, kind, status }) => `${to.userId === host.userId ? "host" : "booker"} ${kind} ${status}`,
    );
  expect((await lines()).slice(2)).toEqual(["host moved waiting", "host moved waiting"]);
  await pass(100);
  const all = ["booker confirmation sent", "host booked sent", "host moved merged", "host moved sent"];
  expect((await lines()).toSorted()).toEqual(all);
  const first = await recordsOf(post, host, id, { limit: "3" });
  const second = await recordsOf(post, host, id, { limit: "3", cursor: first.nextCursor! });
  expect([first.items.length, second.items.length, second.nextCursor]).toEqual([3, 1, null]);
});

test("kinds that somebody has switched off are dropped; cancellations come all the same", async () => {
  const post = await booked();
  const { act, pass, host, booker, id, services, mailsTo } = post;
  await pass(1);
  mailsTo(host);
  const { body } = await call(changeMe, services, { as: host, body: { notifications: { moved: false } } });
  expect(body.notifications).toMatchObject({ moved: false, booked: true });
  await call(changeMe, services, { as: host, body: { notifications: { reminder: false } } });
  const { notifications } = (await call(getMe, services, { as: host })).body;
  expect(notifications).toMatchObject({ moved: false, reminder: false, invitation: true });
  await act(rescheduleMeeting, booker, { id }, { start: noon });
  await pass(100);
  expect(mailsTo(host)).toEqual([]);
  expect((await recordsOf(post, host, id)).items.at(-1)).toMatchObject({
    kind: "moved",
    status: "dropped",
    dropReason: "switched-off",
  });
  await act(cancelMeeting, booker, { id });
  await pass(100);
  expect(mailsTo(host)).toHaveLength(1);
});

test("nothing is sent where mails come back", async () => {
  const post = await booked();
  const { host, booker, id, services, pass, mailsTo } = post;
  await markUndeliverable(services.table, booker.userId, 1);
  await pass(100);
  expect(mailsTo(booker)).toEqual([]);
  const { items } = await recordsOf(post, host, id);
  expect(items.find(({ to }) => to.userId === booker.userId)).toMatchObject({
    status: "dropped",
    dropReason: "undeliverable",
  });
});
