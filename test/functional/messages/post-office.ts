import { tellPeople } from "../../../functions/events/followers/tell-people.ts";
import { mailMessage } from "../../../functions/events/queue-messages/mail-message.ts";
import { sendMessages } from "../../../functions/events/send-messages.ts";
import { ofInterest } from "../../../functions/events/trigger/event-function.ts";
import type { AnyOperation } from "../../../functions/http/operation.ts";
import type { Mail, Mailer } from "../../../functions/mail/mailer.ts";
import { type Answer, type CallOptions, call } from "../../support/call.ts";
import { asDeclared } from "../../support/declared.ts";
import { newOffice, type Office } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";
import { recordingMailer } from "../../support/recording-mailer.ts";
import { changesOf } from "../../support/table/changes-of.ts";

/** An office whose people are told of what happens there. */
export interface PostOffice {
  office: Office;
  services: ReturnType<typeof mailServices>;
  /** Does something, and has the stream tell of it at once. */
  act(operation: AnyOperation, as: Person, params: Record<string, string>, body?: unknown): Promise<Answer>;
  /** A one-on-one, told of by the stream. */
  book(as: Person, organizer: Person, start: string, more?: Record<string, unknown>): Promise<string>;
  /** Has the stream tell of what has changed. */
  follow(): Promise<void>;
  /** So many seconds pass, and everything that is due meanwhile is sent. */
  pass(seconds: number): Promise<void>;
  /** What somebody was mailed since they were last asked about, oldest first. */
  mailsTo(person: Person): Mail[];
  /** What lies in the queue. */
  waiting(): number;
}

interface Waiting {
  body: string;
  dueAt: number;
}

export async function newPostOffice(mailer?: Mailer): Promise<PostOffice> {
  const office = await newOffice();
  const recording = recordingMailer();
  const queue: Waiting[] = [];
  const services = mailServices(office, mailer ?? recording, queue);
  const changes = changesOf(services.table);
  const { clock } = office.services;
  const seen = new Map<string, number>();

  const follow = async () => {
    const told = ofInterest(tellPeople.interests, await changes());
    if (told.length > 0) await asDeclared(tellPeople, services, () => tellPeople.handle(told, services));
  };
  const sendDue = async () => {
    for (;;) {
      const place = queue.findIndex(({ dueAt }) => dueAt <= clock.now());
      if (place < 0) return;
      const [{ body } = { body: "" }] = queue.splice(place, 1);
      const message = mailMessage.parse(JSON.parse(body));
      await asDeclared(sendMessages, services, () => sendMessages.handle(message, services));
    }
  };
  const act: PostOffice["act"] = async (operation, as, params, body = {}) => {
    const options: CallOptions = { as, params, ...(operation.body && { body }) };
    const answer = await call(operation, office.services, options);
    await follow();
    return answer;
  };
  return {
    office,
    services,
    act,
    follow,
    async book(as, organizer, start, more = {}) {
      const { body, status } = await office.book(as, organizer, start, more);
      if (status !== 201) throw new Error(JSON.stringify(body));
      await follow();
      return body.id;
    },
    async pass(seconds) {
      const until = clock.now() + 1000 * seconds;
      await sendDue();
      for (;;) {
        const next = Math.min(until, ...queue.map(({ dueAt }) => dueAt));
        clock.set(new Date(Math.max(next, clock.now())).toISOString());
        await sendDue();
        if (clock.now() >= until) return;
      }
    },
    mailsTo({ userId }) {
      const all = recording.to(`${userId}@example.com`);
      const mails = all.slice(seen.get(userId) ?? 0);
      seen.set(userId, all.length);
      return mails;
    },
    waiting: () => queue.length,
  };
}

function mailServices({ services }: Office, mailer: Mailer, queue: Waiting[]) {
  return {
    ...services,
    mailer,
    mailSender: { name: "Acme Meetings", address: "meetings@acme.example" },
    links: { key: async () => Buffer.alloc(32, 7), siteUrl: "https://acme.example" },
    mailsADay: 10_000,
    messageDelay: 60,
    memberEmailDomains: ["*"],
    queues: {
      send: async (_name: string, messages: readonly unknown[], delaySeconds = 0) => {
        const dueAt = services.clock.now() + 1000 * delaySeconds;
        queue.push(...messages.map((message) => ({ body: JSON.stringify(message), dueAt })));
      },
    },
  };
}
