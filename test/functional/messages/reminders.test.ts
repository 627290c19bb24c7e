import { beforeEach, describe, expect, test } from "vitest";
import { keepReminders } from "../../../functions/events/followers/keep-reminders.ts";
import { remind } from "../../../functions/events/remind.ts";
import { type ItemChange, ofInterest } from "../../../functions/events/trigger/event-function.ts";
import { MailRefused, MailUnavailable } from "../../../functions/mail/mailer.ts";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { rescheduleMeeting } from "../../../functions/operations/meetings/reschedule-meeting.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { listMeetingMessages } from "../../../functions/operations/messages/list-meeting-messages.ts";
import { readProfile, replaceProfile } from "../../../functions/store/people/profiles.ts";
import { markUndeliverable } from "../../../functions/store/people/undeliverable.ts";
import { transact } from "../../../functions/store/table/transaction.ts";
import { remind as remindWithin } from "../../../functions/use-cases/messages/remind.ts";
import { sendReminder } from "../../../functions/use-cases/messages/send-reminder.ts";
import { call } from "../../support/call.ts";
import { asDeclared } from "../../support/declared.ts";
import type { Person } from "../../support/person.ts";
import { changesOf } from "../../support/table/changes-of.ts";
import { metered } from "../../support/table/metered.ts";
import { newPostOffice, type PostOffice } from "./post-office.ts";

/** On a Tuesday. */
const at = (time: string) => `2026-12-08T${time}:00Z`;

const nine = at("09:00");

/** So late that no test has to wait for many minutes. */
const early = at("08:35");
const minute = 60_000;

let post: PostOffice;
let host: Person;
let booker: Person;
let guest: Person;
let changes: () => Promise<ItemChange[]>;

beforeEach(async () => {
  post = await newPostOffice();
  [host, booker, guest] = [await post.office.organizer(), await post.office.person(), await post.office.person()];
  changes = changesOf(post.services.table);
  post.services.clock.set(early);
  await remindNow();
});

const tell = (told: readonly ItemChange[]) =>
  asDeclared(keepReminders, post.services, () =>
    keepReminders.handle(ofInterest(keepReminders.interests, told), post.services),
  );
const remindNow = () => asDeclared(remind, post.services, () => remind.handle(post.services));
const now = () => post.services.clock.now();

/** The stream tells of what was done, and the schedule calls at that instant. */
async function until(instant: string): Promise<void> {
  await tell(await changes());
  post.services.clock.set(instant);
  await remindNow();
  await post.pass(0);
}

async function bookedType(reminders: number[], start = nine) {
  const type = await post.office.meetingType(host, { reminders });
  return post.book(booker, host, start, { meetingTypeId: type.id, attendeeIds: [guest.userId] });
}

async function switchRemindersOff(person: Person): Promise<void> {
  const { table } = post.services;
  const profile = await readProfile(table, person.userId);
  const changed = { ...profile, notifications: { reminder: false }, version: profile.version + 1 };
  await transact(table, replaceProfile(profile, changed));
}

interface Listed {
  to: { userId: string };
  kind: string;
  status: string;
  dropReason: string | null;
  fault: string | null;
  at: string;
  settledAt: string | null;
}

/** Who was reminded since the last look. */
function reminded(): string[] {
  return Object.entries({ host, booker, guest }).flatMap(([name, person]) =>
    post
      .mailsTo(person)
      .filter(({ subject }) => subject.startsWith("Reminder"))
      .map(() => name),
  );
}

test("the host and everybody who has not declined are reminded, each time once, at the minutes that the type says", async () => {
  const id = await bookedType([20, 10]);
  await post.act(respondToInvitation, guest, { id }, { response: "declined" });
  await until(at("08:39"));
  expect(reminded()).toEqual([]);
  await until(at("08:40"));
  expect(reminded()).toEqual(["host", "booker"]);
  await post.act(respondToInvitation, guest, { id }, { response: "tentative" });
  await until(at("08:49"));
  expect(reminded()).toEqual([]);
  await until(at("08:50"));
  expect(reminded()).toEqual(["host", "booker", "guest"]);
  await until(at("09:05"));
  expect(reminded()).toEqual([]);
});

test("who wants none is not reminded", async () => {
  await bookedType([10]);
  await switchRemindersOff(booker);
  await until(at("08:50"));
  expect(reminded()).toEqual(["host", "guest"]);
});

describe("the host's list of messages", () => {
  async function listed(id: string, query: Record<string, string> = {}) {
    const options = { as: host, params: { id }, query };
    const { body }: { body: { items: Listed[]; nextCursor: string | null } } = await call(
      listMeetingMessages,
      post.services,
      options,
    );
    return body;
  }
  async function remindersOf(id: string) {
    const names = new Map(Object.entries({ host, booker, guest }).map(([name, { userId }]) => [userId, name]));
    const { items } = await listed(id, { limit: "100" });
    return items
      .filter(({ kind }) => kind === "reminder")
      .map(({ to, status, dropReason, fault, at }) =>
        [at.slice("2026-12-08T".length, -":00.000Z".length), names.get(to.userId), status, dropReason ?? fault]
          .filter(Boolean)
          .join(" "),
      )
      .toSorted();
  }

  test("says which reminders were sent, when they were due, behind all changes, page by page", async () => {
    const id = await bookedType([20, 10]);
    await until(at("08:40"));
    const sent = ["08:40 booker sent", "08:40 guest sent", "08:40 host sent"];
    expect(await remindersOf(id)).toEqual(sent);
    await post.act(respondToInvitation, guest, { id }, { response: "declined" });
    await until(at("08:52"));
    expect(await remindersOf(id)).toEqual([...sent, "08:50 booker sent", "08:50 host sent"]);
    const whole = (await listed(id)).items;
    expect(whole.slice(-5).map(({ kind }) => kind)).toEqual(Array.from({ length: 5 }, () => "reminder"));
    expect(whole.at(-1)).toMatchObject({ at: "2026-12-08T08:50:00.000Z", settledAt: "2026-12-08T08:52:00.000Z" });
    const paged: Listed[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const page = await listed(id, { limit: "1", ...(cursor && { cursor }) });
      paged.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(paged).toEqual(whole);
  });

  test("says why one was not", async () => {
    const id = await bookedType([10]);
    await switchRemindersOff(booker);
    await markUndeliverable(post.services.table, guest.userId, 1);
    await until(at("08:50"));
    const all = ["08:50 booker dropped switched-off", "08:50 guest dropped undeliverable", "08:50 host sent"];
    expect(await remindersOf(id)).toEqual(all);
  });

  test("says what became of one that the provider could not take at first", async () => {
    const [inTime, late] = [await bookedType([10]), await bookedType([5], at("09:30"))];
    const { send } = post.services.mailer;
    post.services.mailer.send = () => Promise.reject(new MailUnavailable("Busy."));
    await until(at("08:50"));
    const waiting = ["08:50 booker waiting", "08:50 guest waiting", "08:50 host waiting"];
    expect(await remindersOf(inTime)).toEqual(waiting);
    post.services.mailer.send = send;
    await post.pass(60);
    expect(await remindersOf(inTime)).toEqual(waiting.map((line) => line.replace("waiting", "sent")));

    post.services.mailer.send = () => Promise.reject(new MailUnavailable("Busy."));
    await until(at("09:25"));
    await post.act(respondToInvitation, guest, { id: late }, { response: "declined" });
    post.services.clock.set(at("09:31"));
    await post.pass(60);
    expect(await remindersOf(late)).toEqual([
      "09:25 booker dropped too-late",
      "09:25 guest merged",
      "09:25 host dropped too-late",
    ]);
  });

  test("says why the provider refuses one, and what was sent stays sent, whatever comes later", async () => {
    const id = await bookedType([10]);
    const { send } = post.services.mailer;
    post.services.mailer.send = async (mail) => {
      const isForGuest = mail.to.address.startsWith(guest.userId) && mail.subject.startsWith("Reminder");
      if (isForGuest) throw new MailRefused("too-large", "Too large.");
      return send(mail);
    };
    await until(at("08:50"));
    const all = ["08:50 booker sent", "08:50 guest failed too-large", "08:50 host sent"];
    expect(await remindersOf(id)).toEqual(all);
    const messages = [host, booker, guest].map(({ userId }) => ({
      ...{ about: "reminder" as const, meetingId: id, userId, start: Date.parse(nine) / minute, minutesBefore: 10 },
    }));
    await switchRemindersOff(booker);
    for (const time of [at("08:55"), at("09:05")]) {
      post.services.clock.set(time);
      for (const message of messages) await sendReminder(post.services, message);
    }
    expect(await remindersOf(id)).toEqual(all);
  });
});

test("a moved meeting reminds at its new time only, and one that is off not at all", async () => {
  const id = await bookedType([10]);
  await until(at("08:45"));
  await post.act(rescheduleMeeting, host, { id }, { start: at("09:30") });
  await until(at("09:19"));
  expect(reminded()).toEqual([]);
  await until(at("09:20"));
  expect(reminded()).toEqual(["host", "booker", "guest"]);

  const off = await bookedType([10], at("10:00"));
  await until(at("09:40"));
  await post.act(cancelMeeting, host, { id: off });
  await until(at("09:55"));
  expect(reminded()).toEqual([]);
});

test("what is moved away and back again is reminded of once", async () => {
  const id = await bookedType([10]);
  await tell(await changes());
  for (const start of [at("09:30"), nine]) {
    await post.act(rescheduleMeeting, host, { id }, { start });
    await tell(await changes());
  }
  await until(at("08:50"));
  expect(reminded()).toEqual(["host", "booker", "guest"]);
  await until(at("09:25"));
  expect(reminded()).toEqual([]);
});

test("a meeting that is booked after a reminder's time skips it", async () => {
  await bookedType([1440, 60, 10]);
  await until(at("08:49"));
  expect(reminded()).toEqual([]);
  await until(at("08:50"));
  expect(reminded()).toEqual(["host", "booker", "guest"]);
});

test("a meeting keeps the reminders that its type had when it was booked, until it moves", async () => {
  const type = await post.office.meetingType(host, { reminders: [10] });
  const id = await post.book(booker, host, nine, { meetingTypeId: type.id });
  await post.office.meetingType(host, { ...type, version: 2, reminders: [5] });
  await until(at("08:50"));
  expect(reminded()).toEqual(["host", "booker"]);
  await post.act(rescheduleMeeting, host, { id }, { start: at("09:30") });
  await until(at("09:24"));
  expect(reminded()).toEqual([]);
  await until(at("09:25"));
  expect(reminded()).toEqual(["host", "booker"]);
});

describe("after an outage", () => {
  test("nobody is reminded of what has begun, and of what is to come by the latest reminder only", async () => {
    await bookedType([20, 15, 10]);
    await bookedType([50], at("09:30"));
    await tell(await changes());
    await post.pass(0);
    const waiting = post.waiting();
    post.services.clock.set(at("08:52"));
    await remindNow();
    expect(post.waiting()).toBe(waiting + 6);
    await post.pass(0);
    expect(reminded()).toEqual(["host", "host", "booker", "booker", "guest", "guest"]);

    await bookedType([5], at("10:00"));
    await until(at("10:00"));
    expect(reminded()).toEqual([]);
  });

  test("each call does so much and no more, and the next one goes on, to the last reminder", async () => {
    // Three are due at once.
    for (const [time, minutesBefore] of [
      ["09:00", 10],
      ["09:30", 40],
      ["10:00", 70],
      ["10:30", 60],
    ] as const) {
      await bookedType([minutesBefore], at(time));
    }
    await tell(await changes());
    post.services.clock.set(at("08:55"));
    const sent: number[] = [];
    const queues = {
      send: async (_: string, messages: readonly unknown[]) =>
        void sent.push(...messages.map((message) => (message as { start: number }).start)),
    };
    const sentByCall: number[] = [];
    for (let call = 0; call < 20; call++) {
      const before = sent.length;
      await remindWithin({ ...post.services, queues }, { buckets: 20, reminders: 1 });
      sentByCall.push(sent.length - before);
    }
    expect(sentByCall.filter((count) => count > 0)).toEqual([3, 3, 3]);
    expect(sentByCall[0]).toBe(0);
    const due = ["09:00", "09:30", "10:00"].map((time) => Date.parse(at(time)) / minute);
    expect(sent.toSorted()).toEqual(due.flatMap((start) => [start, start, start]));
  });
});

describe("told again, late or in another order", () => {
  test("everybody is reminded once", async () => {
    await bookedType([10]);
    const told = await changes();
    await tell(told);
    await tell(told);
    post.services.clock.set("2026-12-08T08:49:30Z");
    // Just before it is due, it is kept for a later minute as well.
    await tell(told);
    await until(at("08:50"));
    await until(at("08:55"));
    expect(reminded()).toEqual(["host", "booker", "guest"]);
  });

  test("what the stream tells late is reminded of soon after", async () => {
    await bookedType([10]);
    const told = await changes();
    post.services.clock.set(at("08:52"));
    await remindNow();
    await tell(told);
    await until(at("08:55"));
    expect(reminded()).toEqual(["host", "booker", "guest"]);
  });

  test("a move of which it is told before the booking counts all the same", async () => {
    const id = await bookedType([10]);
    const booking = await changes();
    await post.act(rescheduleMeeting, host, { id }, { start: at("09:30") });
    await tell(await changes());
    await tell(booking);
    await until(at("09:22"));
    expect(reminded()).toEqual(["host", "booker", "guest"]);
  });

  test("two calls at once remind once", async () => {
    await bookedType([10]);
    await until(at("08:49"));
    post.services.clock.set(at("08:50"));
    await Promise.all([remindNow(), remindNow()]);
    await until(at("08:52"));
    expect(reminded()).toEqual(["host", "booker", "guest"]);
  });

  test("where the queue does not take them, they are taken again", async () => {
    await bookedType([10]);
    await until(at("08:49"));
    post.services.clock.set(at("08:50"));
    const queues = { send: async () => Promise.reject(new Error("busy")) };
    await expect(remindWithin({ ...post.services, queues })).rejects.toThrow("busy");
    await until(at("08:51"));
    expect(reminded()).toEqual(["host", "booker", "guest"]);
  });
});

test("a minute in which nothing is due costs five small reads and one small write, whatever waits", async () => {
  await bookedType([20, 10]);
  await tell(await changes());
  const { table, usage } = metered(post.services.table);
  await remindWithin({ ...post.services, table });
  usage();
  post.services.clock.set(new Date(now() + minute).toISOString());
  await remindWithin({ ...post.services, table });
  expect(usage()).toEqual({
    commands: ["GetItem", "Query", "Query", "Query", "Query", "PutItem"],
    readUnits: 3,
    writeUnits: 1,
  });
});

test("a reminder costs two writes beside the count of the day's mails, and one where it is not sent", async () => {
  const id = await bookedType([10]);
  await tell(await changes());
  await switchRemindersOff(guest);
  const { table, usage } = metered(post.services.table);
  post.services.clock.set(at("08:50"));
  const reminder = { about: "reminder" as const, meetingId: id, start: Date.parse(nine) / minute, minutesBefore: 10 };
  await sendReminder({ ...post.services, table }, { ...reminder, userId: booker.userId });
  const sent = usage();
  expect([sent.writeUnits, sent.readUnits]).toEqual([2, 5]);
  await sendReminder({ ...post.services, table }, { ...reminder, userId: guest.userId });
  const dropped = usage();
  expect([dropped.writeUnits, dropped.readUnits]).toEqual([1, 2]);
});
