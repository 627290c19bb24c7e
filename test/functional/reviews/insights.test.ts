import { beforeEach, describe, expect, test } from "vitest";
import type { MeetingType } from "../../../functions/domain/meeting-types/meeting-type.ts";
import { standingReview } from "../../../functions/domain/reviews/reviewing.ts";
import { getReviewInsights } from "../../../functions/operations/reviews/get-review-insights.ts";
import { newId } from "../../../functions/runtime/ids.ts";
import { anonymizeReview } from "../../../functions/store/reviews/anonymize-reviews.ts";
import { readMeetingAndReview } from "../../../functions/store/reviews/reviews.ts";
import { transact } from "../../../functions/store/table/transaction.ts";
import { call } from "../../support/call.ts";
import { captureLog } from "../../support/captured-log.ts";
import { newOffice, type Office } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";
import { faulty, throttled } from "../../support/table/faulty.ts";
import { readWholeTable } from "../../support/table/whole-table.ts";
import { changesOfReviews, deliver, deliverAll, heldMeeting, insights, review, takeBack } from "./reviewing.ts";

let office: Office;
let hr: Person;
let olga: Person;
let ben: Person;
let coaching: MeetingType;
let people: Person[];

/** When December's figures are final. */
const final = "2027-01-16T00:00:00Z";

beforeEach(async () => {
  office = await newOffice();
  [hr, olga, ben] = [await office.person(["hr"]), await office.organizer(), await office.organizer("Pacific/Auckland")];
  coaching = await office.meetingType(olga, { name: "Coaching" });
  people = await Promise.all(Array.from({ length: 10 }, () => office.person()));
});

/** The first of these people review a meeting of theirs on its day: with these ratings, one each. */
async function reviewed(
  organizer: Person,
  date: string,
  attendees: readonly Person[],
  ratings: readonly object[],
  more: object = {},
): Promise<string> {
  const id = await heldMeeting(office, organizer, attendees, date, more);
  office.services.clock.set(`${date}T23:59:00Z`);
  for (const [index, opinion] of ratings.entries()) {
    expect((await review(office, attendees[index]!, id, opinion)).status).toBe(200);
  }
  return id;
}

function rated(...ratings: number[]): object[] {
  return ratings.map((rating) => ({ rating }));
}

const figures = (reviews: number, rating: number, distribution: number[], more = {}) => ({
  reviews,
  averages: { rating, usefulness: null, preparation: null, punctuality: null, ...more },
  distribution: Object.fromEntries(distribution.map((count, index) => [index + 1, count])),
});

/** What was asked for, once all that happened has been counted. */
async function seen(groupBy: string, from = "2026-12", to = from) {
  await deliverAll(office);
  office.services.clock.set(final);
  const { status, body } = await insights(office, hr, from, to, groupBy);
  expect(status).toBe(200);
  return body;
}

describe("figures of a month", () => {
  beforeEach(async () => {
    const useful = { usefulness: 5, comment: "Thank you, Olga." };
    await reviewed(olga, "2026-12-07", people.slice(0, 5), [
      ...rated(5, 5, 4, 3).map((one) => ({ ...one, ...useful })),
      { rating: 1 },
    ]);
    await reviewed(ben, "2026-12-08", people.slice(5), rated(4, 4, 4, 4, 2), { meetingTypeId: coaching.id });
  });

  test("are counts, averages and distributions, in total, by group and by month", async () => {
    const body = await seen("organizer");
    expect(body).toMatchObject({
      from: "2026-12",
      to: "2026-12",
      groupBy: "organizer",
      reviewsInNoGroup: 0,
      monthsLeftOut: [],
    });
    // Four have said how useful it was: too few to tell.
    const [all, olgas, bens] = [
      figures(10, 3.6, [1, 1, 1, 5, 2]),
      figures(5, 3.6, [1, 0, 1, 1, 2]),
      figures(5, 3.6, [0, 1, 0, 4, 0]),
    ];
    expect(body.total).toEqual(all);
    expect(body.trend).toEqual([{ month: "2026-12", figures: all }]);
    expect(body.groups).toHaveLength(2);
    expect(body.groups).toContainEqual({
      key: olga.userId,
      name: "Kim",
      figures: olgas,
      trend: [{ month: "2026-12", figures: olgas }],
    });
    expect(body.groups.find(({ key }: { key: string }) => key === ben.userId).figures).toEqual(bens);
  });

  test.each([
    ["weekday", ["monday", "tuesday"], ["monday", "tuesday"]],
    ["length", ["16-to-30"], ["16-to-30"]],
    ["month", ["2026-12"], ["2026-12"]],
  ])("by %s have their own keys and order", async (groupBy, keys, names) => {
    const { groups } = await seen(groupBy);
    expect(groups.map(({ key }: { key: string }) => key)).toEqual(keys);
    expect(groups.map(({ name }: { name: string }) => name)).toEqual(names);
  });

  test("tell of an aspect once five have rated it", async () => {
    await reviewed(olga, "2026-12-14", people.slice(9), [{ rating: 3, usefulness: 4 }]);
    expect((await seen("length")).total.averages).toEqual({
      rating: 3.5,
      usefulness: 4.8,
      preparation: null,
      punctuality: null,
    });
  });

  test("hold no comment, nobody who reviewed, and no meeting", async () => {
    await deliverAll(office);
    office.services.clock.set(final);
    const answers = await Promise.all(
      ["type", "organizer", "month", "weekday", "length"].map((groupBy) =>
        insights(office, hr, "2026-12", "2026-12", groupBy),
      ),
    );
    const text = JSON.stringify(answers);
    for (const { userId } of people) expect(text).not.toContain(userId);
    expect(text).not.toContain("Thank you");
    const counted = (await readWholeTable(office.services.table)).filter(({ pk }) => pk.startsWith("REVIEWS#"));
    expect(counted).toHaveLength(10);
    for (const { userId } of people) expect(JSON.stringify(counted)).not.toContain(userId);
    expect(JSON.stringify(counted)).not.toContain("Thank you");
  });
});

test("a type is called as its organizer calls it, and null once it is deleted", async () => {
  await reviewed(olga, "2026-12-07", people, rated(5, 5, 5, 5, 5), { meetingTypeId: coaching.id });
  await reviewed(ben, "2026-12-08", people, rated(1, 1, 1, 1, 1), { meetingTypeId: "one-on-one" });
  await reviewed(ben, "2026-12-09", people, rated(1, 1, 1, 1, 1, 1), { meetingTypeId: "gone" });
  const { groups } = await seen("type");
  expect(groups.map(({ key, name }: { key: string; name: string }) => [key, name])).toEqual([
    ["gone", null],
    ...[
      [coaching.id, "Coaching"],
      ["one-on-one", "One-on-one"],
    ].sort(),
  ]);
});

test("the weekday is the organizer's own", async () => {
  // Half past ten on Monday evening in London is Tuesday in Auckland.
  const start = Date.parse("2026-12-07T22:30:00Z") / 60_000;
  await reviewed(ben, "2026-12-08", people, rated(5, 5, 5, 5, 5), { start, end: start + 30 });
  expect((await seen("weekday")).groups).toMatchObject([{ key: "tuesday", figures: { reviews: 5 } }]);
});

describe("what is withheld", () => {
  test("a group of four, and with it a second one, from which it could be found", async () => {
    await reviewed(olga, "2026-12-07", people, rated(5, 5, 5, 5, 5, 5, 5));
    await reviewed(ben, "2026-12-07", people, rated(1, 1, 1, 1));
    const body = await seen("organizer");
    expect(body).toMatchObject({ total: { reviews: 11 }, groups: [], reviewsInNoGroup: 11 });
  });

  test("a month of four, everywhere: it is in no total", async () => {
    await reviewed(olga, "2026-11-30", people, rated(5, 5, 5, 5));
    await reviewed(olga, "2026-12-01", people, rated(1, 1, 1, 1, 1));
    const body = await seen("month", "2026-11", "2026-12");
    expect(body.total.reviews).toBe(5);
    expect(body.groups.map(({ key }: { key: string }) => key)).toEqual(["2026-12"]);
    expect(body.monthsLeftOut).toEqual([{ month: "2026-11", reason: "too_few_reviewers" }]);
  });

  test("many reviews of few people", async () => {
    for (const day of ["07", "08", "09", "10"]) await reviewed(olga, `2026-12-${day}`, people, rated(5, 4, 3, 2));
    expect(await seen("organizer")).toMatchObject({ total: null, trend: [], groups: [] });
  });

  test("a month that is not final: what changed between two answers would be somebody's review", async () => {
    await reviewed(olga, "2026-12-31", people, rated(5, 5, 5, 5, 5));
    await deliverAll(office);
    office.services.clock.set("2027-01-15T23:59:59.999Z");
    const { body } = await insights(office, hr, "2026-12-24", "2027-01-02", "type");
    expect(body).toMatchObject({ from: "2026-12", to: "2027-01", total: null, groups: [] });
    expect(body.monthsLeftOut).toEqual([
      { month: "2026-12", reason: "not_final" },
      { month: "2027-01", reason: "not_final" },
    ]);
    expect((await seen("type")).total.reviews).toBe(5);
  });
});

test("dates are widened to their months, so that no range can be moved by a day", async () => {
  await reviewed(olga, "2026-12-02", people, rated(5, 5, 5, 5, 5));
  await reviewed(olga, "2026-12-30", people, rated(1, 1, 1, 1, 1));
  const whole = await seen("type");
  expect(await seen("type", "2026-12-05", "2026-12-05")).toEqual(whole);
  expect(whole.total.reviews).toBe(10);
});

test("are about the last twelve months, one by one, unless somebody asks for others", async () => {
  const { status, body } = await call(getReviewInsights, office.services, { as: hr });
  const month = new Date(office.services.clock.now()).toISOString().slice(0, 7);
  expect(status).toBe(200);
  expect(body).toMatchObject({ to: month, groupBy: "month" });
  expect(body.trend.length + body.monthsLeftOut.length).toBe(12);
  const until = await call(getReviewInsights, office.services, { as: hr, query: { to: "2026-06" } });
  expect(until.body).toMatchObject({ from: "2025-07", to: "2026-06" });
});

test.each([
  ["from", { from: "2026-13", to: "2026-12" }],
  ["from", { from: "yesterday", to: "2026-12" }],
  ["to", { from: "2026-12", to: "2026-11" }],
  ["to", { from: "2024-12", to: "2026-12" }],
  ["groupBy", { groupBy: "attendee" }],
  ["meetingId", { meetingId: "x" }],
])("takes no such %s as in %j", async (path, query) => {
  const asked = { from: "2026-01", to: "2026-12", groupBy: "type", ...query };
  const answer = await call(getReviewInsights, office.services, { as: hr, query: asked });
  expect(answer).toMatchObject({ status: 400, body: { code: "invalid_request", errors: [{ path }] } });
});

test("a group that is published in one month only counts with that month", async () => {
  await reviewed(olga, "2026-11-10", people, rated(5, 5, 5, 5, 5, 5, 5));
  await reviewed(ben, "2026-11-11", people, rated(1, 1));
  for (const organizer of [olga, ben]) await reviewed(organizer, "2026-12-10", people, rated(4, 4, 4, 4, 4));
  const { groups, total, reviewsInNoGroup } = await seen("organizer", "2026-11", "2026-12");
  expect([total.reviews, reviewsInNoGroup]).toEqual([19, 9]);
  for (const group of groups) expect(group).toMatchObject({ figures: { reviews: 5 }, trend: [{ month: "2026-12" }] });
});

describe("the audit", () => {
  const logged = captureLog("INFO");

  test("says who has asked for what", async () => {
    await insights(office, hr, "2026-01", "2026-12", "organizer");
    const lines = logged().split("\n").filter(Boolean);
    expect(lines.map((line) => JSON.parse(line))).toContainEqual(
      expect.objectContaining({
        message: "insights",
        operation: "get-review-insights",
        caller: hr.userId,
        from: "2026-01",
        to: "2026-12",
        groupBy: "organizer",
      }),
    );
  });
});

describe("the records of the stream", () => {
  /** Every record of a review that was made, changed, taken back and made again by five people, in order. */
  async function aWildMonth() {
    const id = await reviewed(olga, "2026-12-07", people, []);
    const changes = [];
    for (const person of people.slice(0, 6)) {
      const steps = [
        () => review(office, person, id, { rating: 1 }),
        () => review(office, person, id, { rating: 4, usefulness: 2 }),
        () => takeBack(office, person, id),
        ...(person === people[5] ? [] : [() => review(office, person, id, { rating: 5, usefulness: 3 })]),
      ];
      for (const step of steps) {
        await step();
        changes.push(...(await changesOfReviews(office)).filter(({ sk }) => sk.endsWith(person.userId)));
      }
    }
    return changes;
  }

  const counted = async () =>
    (await readWholeTable(office.services.table)).filter(({ pk }) => pk.startsWith("REVIEWS#"));

  test("may come twice and in any order, and may have to be handed over again after a failure", async () => {
    const changes = await aWildMonth();
    const { table, inject } = faulty(office.services.table);
    const unlucky = { services: { ...office.services, table } };
    let failures = 0;
    for (const change of [...changes, ...changes].sort(() => Math.random() - 0.5)) {
      if (Math.random() < 0.3) {
        inject({ command: "PutItem", when: Math.random() < 0.5 ? "before" : "after", error: throttled });
        await deliver(unlucky, change).catch(() => failures++);
      }
      await deliver(unlucky, change);
    }
    expect(failures).toBeGreaterThan(0);
    office.services.clock.set(final);
    const { body } = await insights(office, hr, "2026-12", "2026-12", "type");
    expect(body.total).toEqual(figures(5, 5, [0, 0, 0, 0, 5], { usefulness: 3 }));
    // The sixth has taken theirs back for good: only its version is left, for a while.
    expect((await counted()).filter(({ withdrawn }) => withdrawn)).toMatchObject([
      { version: 3, expiresAt: expect.any(Number) },
    ]);
  });
});

test("a reviewer who becomes anonymous changes no figure, and no late record brings them back", async () => {
  const id = await reviewed(olga, "2026-12-07", people, [...rated(5, 5, 4, 3), { rating: 1, comment: "It is me." }]);
  const before = await seen("organizer");
  const records = await changesOfReviews(office);
  const [{ table, clock }, author] = [office.services, people[4]!];
  const { kept } = await readMeetingAndReview(table, id, author.userId);
  await transact(table, anonymizeReview(author.userId, standingReview(kept), newId(), clock.now()));
  for (const record of [...records, ...(await changesOfReviews(office))]) await deliver(office, record);
  expect(await seen("organizer")).toEqual(before);
  const reviews = (await readWholeTable(table)).filter(({ sk }) => sk.startsWith("REVIEW#"));
  expect(reviews).toHaveLength(5);
  expect(JSON.stringify(reviews)).not.toMatch(new RegExp(`It is me|${author.userId}`));
});
