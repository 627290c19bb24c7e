import type { Meeting } from "../../../functions/domain/meetings/meeting.ts";
import { attendeeOf } from "../../../functions/domain/meetings/participants.ts";
import type { ReminderMessage } from "../../../functions/domain/messages/mail-message.ts";
import { formatUtc, parseInstant } from "../../../functions/domain/time/format.ts";
import { keepReminders } from "../../../functions/events/followers/keep-reminders.ts";
import type { Table } from "../../../functions/runtime/table.ts";
import { findMeeting, meetingFrom, meetingItem } from "../../../functions/store/meetings/meetings.ts";
import { update } from "../../../functions/store/table/actions.ts";
import { itemsBetween, lastOfPrefix } from "../../../functions/store/table/query.ts";
import { write } from "../../../functions/store/table/transaction.ts";
import type { MailServices } from "../../../functions/use-cases/messages/mail-services.ts";
import { remind } from "../../../functions/use-cases/messages/remind.ts";
import { sendReminder } from "../../../functions/use-cases/messages/send-reminder.ts";
import type { End, Scenario, Services, Session } from "../explorer/scenario.ts";
import { ask, bookingBy, cancellationBy, moveBy, responseBy, session } from "./requests.ts";
import { at, first, meetingType, office } from "./setting.ts";
import { tell } from "./stream.ts";

/** Everybody is reminded an hour before. */
const people = ["olga", "ann", "cal"];

type Sending = Services & MailServices;

/** Queue and mailbox are parts of the table here: so what can become of a call to them is what can become of any other. */
function sendingAt(services: Services, time: string): Sending {
  const { table } = services;
  return {
    ...services,
    clock: { now: () => parseInstant(time) * 60_000 },
    mailer: {
      async send({ id, to, subject }) {
        await write(table, update({ pk: `MAILBOX#${to.name}`, sk: id }, { set: { subject }, add: { deliveries: 1 } }));
        return { providerId: id };
      },
    },
    mailSender: { name: "Here", address: "meetings@example.com" },
    links: { key: async () => Buffer.alloc(32), siteUrl: "https://example.com" },
    messageDelay: 0,
    memberEmailDomains: ["*"],
    queues: {
      send: async (_, messages) => {
        for (const message of messages as ReminderMessage[]) await queue(table, message);
      },
    },
  };
}

function queue(table: Table, message: ReminderMessage): Promise<void> {
  const { userId, start, minutesBefore } = message;
  const key = { pk: "QUEUE#messages", sk: `${userId}#${start}#${minutesBefore}` };
  return write(table, update(key, { set: { message }, add: { sent: 1 } }));
}

/** Olga meets Ann at ten, and Cal is invited. Nothing is due before nine. */
async function booked(services: Services): Promise<void> {
  await office(services);
  await meetingType(services, "reminded", { reminders: [60] });
  const more = { meetingTypeId: "reminded", attendeeIds: ["cal"] };
  await ask(services, bookingBy("ann", "olga", at("10:00"), more));
  await remind(sendingAt(services, at("08:59")));
}

async function kept(services: Services): Promise<void> {
  await booked(services);
  await tellOfBooking(services);
}

/** What the stream tells, again and as late as anything. */
async function tellOfBooking(services: Services): Promise<void> {
  const meeting = await findMeeting(services.table, first);
  const after = JSON.stringify(meetingItem(meeting!));
  await tell(keepReminders, [{ key: `MEETING#${first} MEETING`, before: undefined, after }], services);
}

function taking(name: string, time = at("09:00")): Session {
  return { name, writes: "steps", repeats: 1, act: (services) => remind(sendingAt(services, time)) };
}

const following: Session = {
  name: "keep-reminders",
  writes: "steps",
  follows: true,
  neverSucceeds: true,
  repeats: 3,
  act: async (services, nextChange) => {
    for (;;) await tell(keepReminders, [await nextChange()], services);
  },
};

/** The schedule goes on, what the stream has not told it tells again, and everything that lies in the queue is delivered twice. */
async function goesOn(services: Services): Promise<void> {
  await tellOfBooking(services);
  for (const time of [at("09:01"), at("09:04"), at("09:15")]) {
    const sending = sendingAt(services, time);
    await remind(sending);
    for (let round = 0; round < 2; round++) await deliver(sending);
  }
}

async function deliver(sending: Sending): Promise<void> {
  const pk = "QUEUE#messages";
  for await (const { message } of itemsBetween(sending.table, { pk, sk: "" }, { pk, sk: lastOfPrefix })) {
    await sendReminder(sending, message as ReminderMessage);
  }
}

/** Who comes is reminded once, of the time at which the meeting is; and nobody else, of nothing else. The host reads who was. */
function wrongReminders({ items }: End): string[] {
  const meeting = items.filter(({ sk }) => sk === "MEETING").map(meetingFrom)[0]!;
  const time = formatUtc(meeting.start).slice("yyyy-mm-ddT".length, -":00Z".length);
  return people.flatMap((userId) => {
    const mails = items.filter(({ pk }) => pk === `MAILBOX#${userId}`);
    const records = items.filter((item) => item.sk.startsWith("MESSAGE#REMINDER#") && item.userId === userId);
    const isExpected = meeting.status !== "cancelled" && !hasDeclined(meeting, userId);
    const isListed =
      records.filter(({ status }) => status === "sent").length === mails.length &&
      records.every(({ status, isSettled }) => status !== "waiting" && isSettled);
    const right = mails.length === 1 && mails[0]?.deliveries === 1 && String(mails[0]?.subject).includes(time);
    if (isListed && (isExpected ? right : mails.length === 0)) return [];
    const said = mails.map(({ subject, deliveries }) => `${subject} × ${deliveries}`);
    const listed = records.map(({ status }) => status).join(", ") || "nothing";
    const known = `the host reads ${listed}; the meeting is at ${time}, ${meeting.status}`;
    return [`${userId} is reminded: ${said.join(" | ") || "of nothing"}; ${known}`];
  });
}

function hasDeclined(meeting: Meeting, userId: string): boolean {
  return attendeeOf(meeting, userId)?.response === "declined";
}

const whileTaken = { afterwards: goesOn, check: wrongReminders, maxInterruptions: 1 };

export const reminders: Scenario[] = [
  {
    name: "reminders are taken twice at once",
    setup: kept,
    sessions: [taking("one"), taking("another")],
    ...whileTaken,
    oneFault: ["killed-after"],
  },
  {
    name: "reminders are taken / the meeting moves",
    setup: kept,
    sessions: [taking("remind"), session(moveBy("ann", first, at("10:15"))), following],
    ...whileTaken,
    oneFault: [],
  },
  {
    name: "reminders are taken / the meeting is called off",
    setup: kept,
    sessions: [taking("remind"), session(cancellationBy("olga", first))],
    ...whileTaken,
    oneFault: ["killed-before"],
  },
  {
    name: "reminders are taken / somebody declines",
    setup: kept,
    sessions: [taking("remind"), session(responseBy("cal", first, "declined"))],
    ...whileTaken,
    oneFault: ["killed-before"],
  },
  {
    name: "reminders are kept late, and taken",
    setup: booked,
    sessions: [
      { name: "told in time", writes: "steps", repeats: 1, act: tellOfBooking },
      {
        name: "told late",
        writes: "steps",
        repeats: 1,
        act: (services) => tellOfBooking(sendingAt(services, at("09:00"))),
      },
      taking("remind"),
    ],
    ...whileTaken,
    oneFault: ["lost"],
  },
];
