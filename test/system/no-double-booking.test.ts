import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, calendarDate } from "../../functions/domain/time/calendar-date.ts";
import { weekdays } from "../../functions/domain/time/weekday.ts";
import type { Answer } from "../support/call.ts";
import { below, oneOf, randomFrom } from "../support/random.ts";
import { samples } from "../support/samples.ts";
import { newPerson, type Person } from "../support/server/http.ts";
import { type StartedServer, startServer } from "../support/server/server.ts";

let server: StartedServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server.stop());

const today = calendarDate(Math.floor(Date.now() / 86_400_000));
const inAWeek = addDays(today, 7);

function at(date: string, minute: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + minute * 60_000).toISOString().replace(".000", "");
}

/** An organizer who is open day and night, with a type of quarters of an hour and longer. */
async function openOrganizer(): Promise<{ organizer: Person; meetingTypeId: string }> {
  const organizer = await newPerson(server.baseUrl, { role: "organizer" });
  const weekly = weekdays.map((day) => ({ day, start: "00:00", end: "24:00" }));
  await organizer.send("PUT", "/v1/availability", { body: { timeZone: "UTC", weekly, overrides: [] } });
  const type = await organizer.send("POST", "/v1/meeting-types", {
    body: { name: "Quick one", durationMinutes: 15, otherDurationsMinutes: [30, 45, 60] },
  });
  return { organizer, meetingTypeId: type.body.id };
}

/** Books as a good client does: a 503 is asked again under the same key, after as long as the server says. */
async function book(booker: Person, body: object): Promise<Answer> {
  const headers = { "idempotency-key": randomUUID() };
  for (;;) {
    const answer = await booker.send("POST", "/v1/meetings", { body, headers });
    if (answer.status !== 503) return answer;
    await sleep(Number(answer.headers["retry-after"]) * 1000);
  }
}

interface Listed {
  id: string;
  start: string;
  end: string;
}

async function meetingsOf(person: Person): Promise<Listed[]> {
  const items: Listed[] = [];
  let cursor = "";
  do {
    const { body } = await person.send("GET", `/v1/meetings?limit=100${cursor}`);
    items.push(...body.items);
    cursor = body.nextCursor ? `&cursor=${body.nextCursor}` : "";
  } while (cursor);
  return items;
}

function overlapsIn(meetings: Listed[]): [Listed, Listed][] {
  const ascending = meetings.toSorted((one, other) => (one.start < other.start ? -1 : 1));
  return ascending.flatMap((meeting, place) => {
    const next = ascending[place + 1];
    return next && next.start < meeting.end ? [[meeting, next] as [Listed, Listed]] : [];
  });
}

function statuses(answers: Answer[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status, body } of answers) {
    const outcome = body.code ?? String(status);
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}

/** Any will do; each makes other bookings. */
const seeds = Array.from({ length: samples(1, 10) }, (_, round) => 20_261_122 + round);

test.each(seeds)(
  "200 parallel bookings that overlap at random, by seed %i: nobody is in two places, nothing is half",
  async (seed) => {
    const hosts = await Promise.all(Array.from({ length: 4 }, openOrganizer));
    const attendees = await Promise.all(Array.from({ length: 6 }, () => newPerson(server.baseUrl)));
    const people = [...hosts.map(({ organizer }) => organizer), ...attendees];

    const random = randomFrom(seed);
    const wishes = Array.from({ length: 200 }, () => {
      const { organizer, meetingTypeId } = oneOf(hosts, random);
      // Organizers attend each other's meetings too.
      const others = people.filter(({ userId }) => userId !== organizer.userId);
      const booker = oneOf(others, random);
      const guests = [oneOf(others, random), oneOf(others, random)].slice(0, below(3, random));
      const start = 23 * 60 + below(16, random) * 15;
      const end = start + 15 * (1 + below(4, random));
      return { organizer, meetingTypeId, booker, guests, start: at(inAWeek, start), end: at(inAWeek, end) };
    });
    const answers = await Promise.all(
      wishes.map(({ organizer, meetingTypeId, booker, guests, start, end }) =>
        book(booker, {
          organizerId: organizer.userId,
          meetingTypeId,
          title: "At once",
          start,
          end,
          attendeeIds: guests.map(({ userId }) => userId),
        }),
      ),
    );

    const outcomes = statuses(answers);
    expect(
      Object.keys(outcomes).filter((outcome) => !["201", "slot_taken", "schedule_conflict"].includes(outcome)),
    ).toEqual([]);
    expect(outcomes["201"]).toBeGreaterThan(10);

    const booked = new Map(answers.flatMap(({ status, body }) => (status === 201 ? [[body.id as string, body]] : [])));
    for (const person of people) {
      const calendar = await meetingsOf(person);
      expect(overlapsIn(calendar)).toEqual([]);
      const expected = [...booked.values()].filter(
        ({ organizerId, attendees: on }) =>
          organizerId === person.userId || on.some(({ userId }: { userId: string }) => userId === person.userId),
      );
      expect(calendar.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
    }
  },
);

test("50 parallel bookings of one slot: exactly one gets it, 49 hear slot_taken", async () => {
  const { organizer, meetingTypeId } = await openOrganizer();
  const attendees = await Promise.all(Array.from({ length: 50 }, () => newPerson(server.baseUrl)));
  const answers = await Promise.all(
    attendees.map((attendee) =>
      book(attendee, { organizerId: organizer.userId, meetingTypeId, title: "Mine", start: at(inAWeek, 600) }),
    ),
  );
  expect(statuses(answers)).toEqual({ "201": 1, slot_taken: 49 });
  expect(await meetingsOf(organizer)).toHaveLength(1);
});

test.each([16, 50])("%i parallel bookings of as many slots of one day: every one is booked", async (count) => {
  const { organizer, meetingTypeId } = await openOrganizer();
  const attendees = await Promise.all(Array.from({ length: count }, () => newPerson(server.baseUrl)));
  const began = performance.now();
  const answers = await Promise.all(
    attendees.map(async (attendee, place) => {
      const start = at(inAWeek, place * 15);
      const answer = await book(attendee, { organizerId: organizer.userId, meetingTypeId, title: "Mine", start });
      return { ...answer, milliseconds: performance.now() - began };
    }),
  );
  expect(statuses(answers)).toEqual({ "201": count });
  const calendar = await meetingsOf(organizer);
  expect(calendar).toHaveLength(count);
  expect(overlapsIn(calendar)).toEqual([]);
  const slowest = Math.max(...answers.map(({ milliseconds }) => milliseconds));
  console.log(`${count} of ${count} booked, the slowest answer after ${Math.round(slowest)} ms`);
});
