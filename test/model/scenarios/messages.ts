import { tellPeople } from "../../../functions/events/followers/tell-people.ts";
import type { Mailer } from "../../../functions/mail/mailer.ts";
import type { Table } from "../../../functions/runtime/table.ts";
import { update } from "../../../functions/store/table/actions.ts";
import type { StoredItem } from "../../../functions/store/table/key.ts";
import { write } from "../../../functions/store/table/transaction.ts";
import type { MailServices } from "../../../functions/use-cases/messages/mail-services.ts";
import { tellPerson } from "../../../functions/use-cases/messages/tell-person.ts";
import { type Change, MemoryTable } from "../explorer/memory-table.ts";
import { type End, inPeace, now, type Scenario, type Services, type Session } from "../explorer/scenario.ts";
import { ask, bookingBy, cancellationBy, moveBy, session } from "./requests.ts";
import { at, first, office } from "./setting.ts";
import { tell } from "./stream.ts";

/** The provider is a part of the table here: so what can become of a call to it is what can become of any other. */
function mailerOn(table: Table): Mailer {
  return {
    async send({ id, to, subject }) {
      const key = { pk: `MAILBOX#${to.name}`, sk: id };
      try {
        await write(table, update(key, { set: { subject }, add: { deliveries: 1 } }));
      } catch {
        throw new Error("Nobody knows whether it was taken.");
      }
      return { providerId: id };
    },
  };
}

/** Nothing is kept in a queue: what it would deliver later is done afterwards. */
function mailing(services: Services, clock = services.clock): Services & MailServices {
  return {
    ...services,
    clock,
    mailer: mailerOn(services.table),
    mailSender: { name: "Here", address: "meetings@example.com" },
    links: { key: async () => Buffer.alloc(32), siteUrl: "https://example.com" },
    messageDelay: 0,
    memberEmailDomains: ["*"],
    queues: { send: async () => {} },
  };
}

/** Told in time, and what could not be told is told later: long after anybody still holds a turn. */
async function tellTheRest(services: Services, changes: readonly Change[]): Promise<void> {
  const later = mailing(services, { now: () => now + 10 * 60_000 });
  await tell(tellPeople, changes, later);
  for (const userId of ["olga", "ann"]) {
    for (let round = 0; round < 3; round++) await tellPerson(later, { about: "news", userId, dueAt: 0 });
  }
}

async function booking(services: Services): Promise<void> {
  await office(services);
  await ask(services, bookingBy("ann", "olga", at("10:00")));
}

async function bookingAndMove(services: Services): Promise<void> {
  await booking(services);
  await ask(services, moveBy("ann", first, at("12:00")));
}

/** What the stream tells of it. */
async function recorded(history: (services: Services) => Promise<void>): Promise<readonly Change[]> {
  const table = new MemoryTable();
  await inPeace(table, "setup", history);
  return table.log.filter(({ key }) => / (MEETING|EDIT#)/.test(key));
}

const changesOfBooking = await recorded(booking);
const changesOfCancellation = await recorded(async (services) => {
  await booking(services);
  await ask(services, cancellationBy("ann", first));
});
const changesOfBoth = await recorded(bookingAndMove);

async function noted(services: Services): Promise<void> {
  await booking(services);
  await tell(tellPeople, changesOfBooking, mailing(services));
}

function telling(name: string, batches: readonly (readonly Change[])[]): Session {
  const act = async (services: Services) => {
    for (const batch of batches) await tell(tellPeople, batch, mailing(services));
  };
  return { name, writes: "steps", repeats: 2, act };
}

function sending(name: string, userId: string): Session {
  const act = (services: Services) => tellPerson(mailing(services), { about: "news", userId, dueAt: 0 });
  return { name, writes: "steps", repeats: 2, act };
}

const following: Session = {
  name: "tell-people",
  writes: "steps",
  follows: true,
  neverSucceeds: true,
  repeats: 3,
  act: async (services, nextChange) => {
    for (;;) await tell(tellPeople, [await nextChange()], mailing(services));
  },
};

interface Mailed {
  subject: string;
  deliveries: number;
}

function mailsTo(userId: string, items: readonly StoredItem[]): Mailed[] {
  return items.filter(({ pk }) => pk === `MAILBOX#${userId}`) as unknown as Mailed[];
}

/** The mails to somebody are these, in any order; the same mail comes again only where something has failed. */
function wrongMails(userId: string, { items, schedule }: End, wanted: readonly (readonly string[])[]): string[] {
  const mails = mailsTo(userId, items);
  const subjects = mails.map(({ subject }) => subject).sort();
  const again = mails.reduce((sum, { deliveries }) => sum + deliveries - 1, 0);
  const faults = schedule.filter((choice) => !/ (ok|torn|land)|^finish/.test(choice)).length;
  return [
    ...(wanted.some((some) => some.toSorted().join() === subjects.join())
      ? []
      : [`${userId} is mailed: ${subjects.join(" | ") || "nothing"}`]),
    ...(again > faults ? [`${userId} is mailed the same ${again} times more`] : []),
  ];
}

/** Everything that waited has come to something, and of what was mailed some record says so. */
function wrongRecords({ items }: End): string[] {
  const waiting = items.filter(({ sk }) => sk.startsWith("NEWS#"));
  const records = items.filter(({ sk }) => sk.startsWith("MESSAGE#"));
  const unsettled = records.filter(({ status }) => status === "waiting");
  const unsaid = ["olga", "ann"].filter(
    (userId) =>
      mailsTo(userId, items).length > 0 &&
      !records.some((record) => record.userId === userId && record.status === "sent"),
  );
  return [
    ...waiting.map(({ pk, sk }) => `still waiting: ${pk} ${sk}`),
    ...unsettled.map(({ sk }) => `comes to nothing: ${sk}`),
    ...unsaid.map((userId) => `no record says what was sent to ${userId}`),
  ];
}

const movedAndBooked = {
  olga: ["New booking: Planning, Tue 8 Dec, 12:00"],
  ann: ["Booked: Planning with olga, Tue 8 Dec, 12:00"],
};

const bookedAtTen = "New booking: Planning, Tue 8 Dec, 10:00";
const movedToNoon = "Moved: Planning, now Tue 8 Dec, 12:00";
const cancelled = "Cancelled: Planning, Tue 8 Dec, 10:00";

/** Where a process ends just before it sends, nobody knows that it has not: what follows is told as if it had. */
function unclear({ schedule }: End, mails: readonly string[]): (readonly string[])[] {
  return schedule.some((choice) => choice.includes("killed")) ? [mails] : [];
}

/** Names of scenarios. */
export const toldAgain = "told again after it was sent";
export const sentByTwo = "two send to one person";
export const sentWhileMoved = "sent while it is moved";

export const messages: Scenario[] = [
  {
    name: "told of a booking and its move together, and at once one by one, backwards",
    oneFault: ["killed-after", "lost"],
    maxInterruptions: 1,
    setup: bookingAndMove,
    sessions: [
      telling("told together", [changesOfBoth]),
      telling(
        "told one by one",
        changesOfBoth.toReversed().map((change) => [change]),
      ),
    ],
    afterwards: async (services) => {
      await tellTheRest(services, changesOfBoth);
      // The stream tells once more, after all was sent.
      await tellTheRest(services, changesOfBoth);
    },
    check: (end) => [
      ...wrongMails("olga", end, [movedAndBooked.olga]),
      ...wrongMails("ann", end, [movedAndBooked.ann]),
      ...wrongRecords(end),
    ],
  },
  {
    name: toldAgain,
    oneFault: ["lost"],
    setup: async (services) => {
      await noted(services);
      for (const userId of ["olga", "ann"]) await tellPerson(mailing(services), { about: "news", userId, dueAt: 0 });
    },
    sessions: [telling("told", [changesOfBooking]), telling("told again", [changesOfBooking])],
    afterwards: (services) => tellTheRest(services, changesOfBooking),
    check: (end) => [...wrongMails("olga", end, [[bookedAtTen]]), ...wrongRecords(end)],
  },
  {
    name: sentByTwo,
    oneFault: ["lost", "unwritten", "killed-before", "killed-after"],
    maxInterruptions: 2,
    rangeReadsMatter: true,
    setup: noted,
    sessions: [sending("send", "olga"), sending("send again", "olga")],
    afterwards: (services) => tellTheRest(services, changesOfBooking),
    check: (end) => [...wrongMails("olga", end, [["New booking: Planning, Tue 8 Dec, 10:00"]]), ...wrongRecords(end)],
  },
  {
    name: sentWhileMoved,
    oneFault: ["killed-after"],
    maxInterruptions: 2,
    rangeReadsMatter: true,
    setup: noted,
    sessions: [sending("send", "olga"), session(moveBy("ann", first, at("12:00"))), following],
    afterwards: (services) => tellTheRest(services, changesOfBoth),
    check: (end) => [
      ...wrongMails("olga", end, [movedAndBooked.olga, [bookedAtTen, movedToNoon], ...unclear(end, [movedToNoon])]),
      ...wrongRecords(end),
    ],
  },
  {
    name: "sent while it is cancelled",
    oneFault: ["killed-after"],
    maxInterruptions: 1,
    rangeReadsMatter: true,
    setup: noted,
    sessions: [sending("send", "olga"), session(cancellationBy("ann", first)), following],
    afterwards: (services) => tellTheRest(services, changesOfCancellation),
    check: (end) => [
      ...wrongMails("olga", end, [[], [bookedAtTen, cancelled], ...unclear(end, [cancelled])]),
      ...wrongRecords(end),
    ],
  },
];
