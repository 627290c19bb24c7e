import fc from "fast-check";
import { expect, test } from "vitest";
import { isBlocking } from "../../../functions/domain/calendar/calendar-entry.ts";
import { entriesOnCalendars } from "../../../functions/domain/meetings/calendar-entries.ts";
import { isParticipant } from "../../../functions/domain/meetings/participants.ts";
import { formatUtc, parseInstant } from "../../../functions/domain/time/format.ts";
import { weekdays } from "../../../functions/domain/time/weekday.ts";
import { addFocusBlock } from "../../../functions/operations/availability/add-focus-block.ts";
import { removeFocusBlock } from "../../../functions/operations/availability/remove-focus-block.ts";
import { bookMeeting } from "../../../functions/operations/meetings/book-meeting.ts";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { invitationsAt, invitationsKey } from "../../../functions/store/meetings/invitations.ts";
import { meetingFrom, meetingKey } from "../../../functions/store/meetings/meetings.ts";
import { batchRead } from "../../../functions/store/table/batch-read.ts";
import { type Answer, call } from "../../support/call.ts";
import { newOffice, weeklyEntry } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";
import { samples } from "../../support/samples.ts";
import { faulty, lostAnswer, throttled, transactionConflict } from "../../support/table/faulty.ts";

const monday = parseInstant("2026-12-07T00:00:00Z");
const alwaysOpen = weekdays.map((day) => weeklyEntry(day, "00:00", "24:00"));

const place = fc.nat({ max: 1000 });
const step = fc.record({
  what: fc.constantFrom("book", "book", "book", "book", "cancel", "respond", "keep", "give-up"),
  who: place,
  where: place,
  halfHour: fc.nat({ max: 95 }),
  invited: fc.array(place, { maxLength: 3 }),
  response: fc.constantFrom("accepted", "declined", "tentative"),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const rounds = fc.array(fc.array(step, { minLength: 12, maxLength: 12 }), { minLength: 8, maxLength: 8 });

async function busyOffice() {
  const office = await newOffice("2026-12-06T12:00:00Z");
  const hosts = [
    await office.organizer("UTC", { weekly: alwaysOpen }),
    await office.organizer("Australia/Lord_Howe", { weekly: alwaysOpen }),
  ];
  const people = [...hosts, ...(await Promise.all(Array.from({ length: 4 }, () => office.person())))];
  const rules = [
    { durationMinutes: 300, slotIntervalMinutes: 30, bufferBeforeMinutes: 240, dailyLimit: 2 },
    { durationMinutes: 30, bufferBeforeMinutes: 15, bufferAfterMinutes: 45 },
  ];
  const types = await Promise.all(
    hosts.flatMap((host) => rules.map(async (rule) => ({ host, typeId: (await office.meetingType(host, rule)).id }))),
  );
  const { table, inject } = faulty(office.services.table);
  const meetings: string[] = [];
  const blocks: string[] = [];
  const services = { ...office.services, table };

  async function take({ what, who, where, halfHour, invited, response }: Step): Promise<Answer | undefined> {
    const as = people[who % people.length]!;
    const host = hosts[who % hosts.length]!;
    const start = monday + halfHour * 30;
    const meetingId = meetings[where % meetings.length];
    const blockId = blocks[where % blocks.length];
    if (what === "book") {
      const type = types[where % types.length]!;
      const attendeeIds = invited.map((person) => people[person % people.length]!.userId);
      const organizer = { organizerId: type.host.userId, meetingTypeId: type.typeId };
      const answer = await call(bookMeeting, services, {
        as,
        body: { ...organizer, start: formatUtc(start), title: "All at once", attendeeIds },
        headers: halfHour % 2 ? { "idempotency-key": `${who} ${where} ${halfHour}` } : {},
      });
      if (answer.status === 201 && !meetings.includes(answer.body.id)) meetings.push(answer.body.id);
      return answer;
    }
    if (what === "keep") {
      const body = { start: formatUtc(start), end: formatUtc(start + 100), title: "Mine" };
      const answer = await call(addFocusBlock, services, { as: host, body });
      if (answer.status === 201) blocks.push(answer.body.id);
      return answer;
    }
    if (what === "give-up") {
      return blockId ? call(removeFocusBlock, services, { as: host, params: { id: blockId } }) : undefined;
    }
    if (!meetingId) return undefined;
    const params = { id: meetingId };
    if (what === "cancel") return call(cancelMeeting, services, { as, params, body: {} });
    return call(respondToInvitation, services, { as, params, body: { response } });
  }

  return { office, people, meetings, take, inject };
}

type BusyOffice = Awaited<ReturnType<typeof busyOffice>>;

/** Nobody is in two places, every calendar holds exactly its meetings, and exactly the unanswered invitations are counted. */
async function expectAllInOrder({ office, people, meetings }: BusyOffice): Promise<void> {
  const { table } = office.services;
  const found = await batchRead(
    table,
    meetings.map((id) => meetingKey(id)),
  );
  const standing = meetings
    .map((id) => meetingFrom(found(meetingKey(id))!))
    .filter(({ status }) => status !== "cancelled");
  for (const { userId } of people) {
    const entries = await office.calendar({ userId } as Person);
    const own = standing.filter((meeting) => isParticipant(meeting, userId));
    const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
    expect(entries.filter(({ kind }) => kind === "meeting").sort(byId)).toEqual(
      own.sort(byId).map((meeting) => entriesOnCalendars(meeting).get(userId)),
    );

    const held = entries.filter(isBlocking).sort((one, other) => one.blockedStart - other.blockedStart);
    for (const [place, entry] of held.slice(1).entries()) {
      expect(entry.blockedStart).toBeGreaterThanOrEqual(held[place]!.blockedEnd);
    }

    for (const inviter of people) {
      const path = { to: userId, from: inviter.userId };
      const counted = invitationsAt(path, await batchRead(table, [invitationsKey(path)])).pending;
      const unanswered = own.filter(({ attendees }) =>
        attendees.some(
          (one) => one.userId === userId && one.invitedBy === inviter.userId && one.response === "pending",
        ),
      );
      expect(Object.keys(counted).sort()).toEqual(unanswered.map(({ id }) => id).sort());
    }
  }
}

test("booking, cancelling, answering and keeping time, all at once and with faults, leave everything in order", async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(rounds, async (rounds) => {
      const busy = await busyOffice();
      for (const round of rounds) {
        busy.inject({ command: "TransactWriteItems", when: "after", error: lostAnswer });
        busy.inject({ command: "TransactWriteItems", when: "before", error: transactionConflict(1) });
        busy.inject({ command: "BatchGetItem", when: "before", error: throttled });
        const answers = await Promise.all(round.map(busy.take));
        for (const answer of answers) {
          if (!answer) continue;
          expect(answer.status).toBeLessThan(500);
          seen.add(answer.body?.code ?? answer.status);
        }
        await expectAllInOrder(busy);
      }
    }),
    { numRuns: samples(1, 10), seed: 2026, endOnFailure: true },
  );
  expect([...seen]).toEqual(expect.arrayContaining([200, 201, "slot_taken", "schedule_conflict"]));
});
