import { beforeEach, expect, test } from "vitest";
import { noteUndeliverable } from "../../../functions/events/note-undeliverable.ts";
import { queueLambda } from "../../../functions/events/trigger/queue-lambda.ts";
import { findProfile } from "../../../functions/store/people/profiles.ts";
import { newOffice, type Office } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";

interface Told {
  id: string;
  to: { userId: string; email: string; language: string };
  news: { kind: string; name: string; email: string; meeting?: { title: string } };
}

let office: Office;
let olga: Person;
let oscar: Person;
let alice: Person;
let told: Told[];

beforeEach(async () => {
  office = await newOffice();
  [olga, oscar, alice] = [await office.organizer(), await office.organizer(), await office.person()];
  told = [];
});

const tell = {
  send: async (queue: string, messages: readonly unknown[]) =>
    void (queue === "messages" && told.push(...(messages as Told[]))),
};

/** An event of SES, as EventBridge puts it into the queue. */
function happens(detail: object, send = tell) {
  const handle = queueLambda(noteUndeliverable, { ...office.services, queues: send });
  const body = JSON.stringify({
    source: "aws.ses",
    detail: { mail: { messageId: "1", destination: ["x"] }, ...detail },
  });
  return handle({ Records: [{ messageId: "1", body }] } as Parameters<typeof handle>[0]);
}
const bounce = (emailAddress: string, bounceType = "Permanent") => ({
  eventType: "Bounce",
  bounce: { bounceType, bounceSubType: "General", bouncedRecipients: [{ emailAddress, status: "5.1.1" }] },
});
const complaint = (emailAddress: string) => ({
  eventType: "Complaint",
  complaint: { complainedRecipients: [{ emailAddress }], complaintFeedbackType: "abuse" },
});

const undeliverableSince = async ({ userId }: Person) =>
  (await findProfile(office.services.table, userId))!.undeliverableSince;
const emailOf = async ({ userId }: Person) => (await findProfile(office.services.table, userId))!.email;

test("an address that does not exist is noted, and each host of coming meetings is told once, of the next one", async () => {
  await office.book(alice, olga, "2026-12-08T10:00:00Z", { title: "Second" });
  await office.book(alice, olga, "2026-12-07T10:00:00Z", { title: "First" });
  await office.book(alice, oscar, "2026-12-07T12:00:00Z", { title: "With Oscar" });
  const email = await emailOf(alice);
  expect(await happens(bounce(`Alice <${email.toUpperCase()}>`))).toEqual({ batchItemFailures: [] });

  expect(await undeliverableSince(alice)).toBe(office.services.clock.now());
  expect(told).toHaveLength(2);
  expect(told).toEqual(
    expect.arrayContaining(
      [[olga, "First"] as const, [oscar, "With Oscar"] as const].map(([host, title]) =>
        expect.objectContaining({
          to: expect.objectContaining({ userId: host.userId }),
          news: expect.objectContaining({ kind: "undeliverable", email, meeting: expect.objectContaining({ title }) }),
        }),
      ),
    ),
  );
  await happens(bounce(email));
  expect(told).toHaveLength(2);
});

test("so is one whose owner complains", async () => {
  await happens(complaint(await emailOf(alice)));
  expect(await undeliverableSince(alice)).not.toBeNull();
  expect(told).toEqual([]);
});

test("a mailbox that is full for now, and a mail that was not sent, say nothing of an address", async () => {
  await happens(bounce(await emailOf(alice), "Transient"));
  await happens({ eventType: "Reject", reject: { reason: "Bad content" } });
  expect(await undeliverableSince(alice)).toBeNull();
});

test("an address that nobody has here is nobody's", async () => {
  expect(await happens(bounce("nobody@example.com"))).toEqual({ batchItemFailures: [] });
});

test("where telling fails, the event comes again, and tells the others by the same ids", async () => {
  await office.book(alice, olga, "2026-12-07T10:00:00Z");
  await office.book(alice, oscar, "2026-12-07T12:00:00Z");
  const email = await emailOf(alice);
  let sent = 0;
  const failing = {
    send: async (queue: string, messages: readonly unknown[]): Promise<undefined> => {
      await tell.send(queue, messages);
      if (++sent === 1) throw new Error("not today");
      return undefined;
    },
  };
  expect(await happens(bounce(email), failing)).toEqual({ batchItemFailures: [{ itemIdentifier: "1" }] });
  expect(await undeliverableSince(alice)).toBeNull();
  await happens(bounce(email));
  expect(told).toHaveLength(3);
  expect(new Set(told.map(({ id }) => id)).size).toBe(2);
  expect(await undeliverableSince(alice)).not.toBeNull();
});

test("what is no event of SES comes again until it is laid aside", async () => {
  const handle = queueLambda(noteUndeliverable, { ...office.services, queues: tell });
  const records = { Records: [{ messageId: "1", body: "{}" }] } as Parameters<typeof handle>[0];
  expect(await handle(records)).toEqual({ batchItemFailures: [{ itemIdentifier: "1" }] });
});
