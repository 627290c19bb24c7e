/**
 * What it takes to tell people of 10,000 changes, by a provider that fails every third time. `node bench/messages.ts`; `CHANGES=1000` tries
 * fewer.
 */
import { randomUUID } from "node:crypto";
import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { weekdays } from "../functions/domain/time/weekday.ts";
import { tellPeople } from "../functions/events/followers/tell-people.ts";
import { mailMessage } from "../functions/events/queue-messages/mail-message.ts";
import { sendMessages } from "../functions/events/send-messages.ts";
import type { AnyOperation } from "../functions/http/operation.ts";
import { type Mail, MailUnavailable } from "../functions/mail/mailer.ts";
import { bookMeeting } from "../functions/operations/meetings/book-meeting.ts";
import { cancelMeeting } from "../functions/operations/meetings/cancel-meeting.ts";
import { rescheduleMeeting } from "../functions/operations/meetings/reschedule-meeting.ts";
import { logger } from "../functions/runtime/logger.ts";
import { availabilityWrites } from "../functions/store/availability/availability.ts";
import { transact } from "../functions/store/table/transaction.ts";
import { call } from "../test/support/call.ts";
import { newPerson } from "../test/support/person.ts";
import { recorded } from "./support/recorded.ts";
import { startServer } from "./support/server.ts";
import { tableOf } from "./support/table.ts";

const changesWanted = Number(process.env.CHANGES ?? 10_000);
const monday = Date.parse("2026-12-07T00:00:00Z");
const minute = 60_000;
const slotsOfOrganizer = 48 * 4;

interface Waiting {
  body: unknown;
  dueAt: number;
}

export async function benchMessages(): Promise<Record<string, object>> {
  logger.setLogLevel("CRITICAL");
  const server = await startServer({ withoutEvents: true });
  try {
    const table = server.openTable();
    const sent = recorded(table);
    let now = monday;
    const queue: Waiting[] = [];
    const mails = new Map<string, Mail>();
    let tries = 0;
    let again = 0;
    const services = {
      table,
      clock: { now: () => now },
      mailer: {
        send: async (mail: Mail) => {
          if (++tries % 3 === 0) throw new MailUnavailable("busy");
          if (mails.has(mail.id)) again++;
          mails.set(mail.id, mail);
          return { providerId: mail.id };
        },
      },
      mailSender: { name: "Here", address: "meetings@example.com" },
      links: { key: async () => Buffer.alloc(32, 7), siteUrl: "https://example.com" },
      messageDelay: 60,
      mailsADay: 1_000_000,
      memberEmailDomains: ["*"],
      newAddressLimits: { members: 20, visitors: 3 },
      queues: {
        send: async (_queue: string, messages: readonly unknown[], delaySeconds = 0) => {
          queue.push(...messages.map((body) => ({ body, dueAt: now + 1000 * delaySeconds })));
        },
      },
    };
    const spent = { follow: { read: 0, write: 0, ms: 0 }, send: { read: 0, write: 0, ms: 0 } };
    const count = async (of: keyof typeof spent, work: () => Promise<void>) => {
      sent();
      const began = performance.now();
      await work();
      spent[of].ms += performance.now() - began;
      for (const { readUnits, writeUnits } of sent()) {
        spent[of].read += readUnits;
        spent[of].write += writeUnits;
      }
    };
    const meetings = new Map<string, Record<string, unknown>>();
    let changes = 0;
    const change = async (operation: AnyOperation, as: { userId: string }, options: object) => {
      const { status, body } = await call(operation, services, { as, ...options });
      if (status >= 300) throw new Error(`${operation.name}: ${body.detail}`);
      const key = { pk: `MEETING#${body.id}`, sk: "MEETING" };
      const { Item: after } = await table.client.send(
        new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }),
      );
      const before = meetings.get(body.id);
      meetings.set(body.id, after!);
      changes++;
      await count("follow", () => tellPeople.handle([{ ...key, at: now, before, after }], services));
      return body.id as string;
    };
    const deliverUntil = async (until: number) => {
      for (;;) {
        const next = queue.reduce<Waiting | undefined>(
          (one, other) => (one && one.dueAt <= other.dueAt ? one : other),
          undefined,
        );
        if (!next || next.dueAt > until) break;
        queue.splice(queue.indexOf(next), 1);
        now = Math.max(now, next.dueAt);
        const message = mailMessage.parse(JSON.parse(JSON.stringify(next.body)));
        await count("send", () => sendMessages.handle(message, services as never));
      }
      now = Math.max(now, until);
    };

    while (changes < changesWanted) {
      const host = await newPerson(table, ["organizer"], "UTC", randomUUID());
      const allDay = { start: "00:00", end: "24:00", active: true, kind: "open" } as const;
      const weekly = weekdays.map((day) => ({ id: day, day, ...allDay }));
      await transact(table, availabilityWrites(host.userId, { timeZone: "UTC", weekly, overrides: [], version: 1 }));
      const people = await Promise.all([1, 2, 3, 4].map(() => newPerson(table, [], "UTC", randomUUID())));
      const tomorrow = Math.ceil(now / (30 * minute)) * 30 * minute + 24 * 60 * minute;
      const at = (place: number) => new Date(tomorrow + place * 30 * minute).toISOString();
      for (let place = 0; place < slotsOfOrganizer / 2 && changes < changesWanted; place++) {
        const attendee = people[place % people.length]!;
        const body = { organizerId: host.userId, meetingTypeId: "one-on-one", start: at(place), title: "Planning" };
        const id = await change(bookMeeting, attendee, { body });
        await deliverUntil(now + minute);
        await change(rescheduleMeeting, attendee, {
          params: { id },
          body: { start: at(place + slotsOfOrganizer / 2) },
        });
        if (place % 4 === 0) {
          await deliverUntil(now + 2 * minute);
          await change(cancelMeeting, host, { params: { id }, body: {} });
        }
        await deliverUntil(now + minute / 2);
      }
    }
    await deliverUntil(now + 180 * minute);
    const each = (figures: { read: number; write: number; ms: number }, of: number) => ({
      count: of,
      readUnits: figures.read / of,
      writeUnits: figures.write / of,
      milliseconds: figures.ms / of,
    });
    console.log(`${tries} tries, ${mails.size} mails, ${again} sent again, ${queue.length} left in the queue`);
    if (again > 0 || queue.length > 0) throw new Error("Something was sent twice, or not at all.");
    return { "a change, noted": each(spent.follow, changes), "a mail, sent": each(spent.send, mails.size) };
  } finally {
    await server.stop();
  }
}

if (import.meta.main) console.log(tableOf(await benchMessages()));
