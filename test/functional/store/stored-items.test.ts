import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { CalendarEntry } from "../../../functions/domain/calendar/calendar-entry.ts";
import { slugOf } from "../../../functions/domain/pages/slug.ts";
import type { Review } from "../../../functions/domain/reviews/review.ts";
import { formatUtc, parseInstant } from "../../../functions/domain/time/format.ts";
import type { Table } from "../../../functions/runtime/table.ts";
import { readCountedMonth } from "../../../functions/store/analytics/counters.ts";
import { entriesOf, readDayPages } from "../../../functions/store/calendar/day-pages.ts";
import { readMeetingTypes } from "../../../functions/store/meeting-types/meeting-types.ts";
import { readAgenda } from "../../../functions/store/meetings/agenda.ts";
import { listOrganizers } from "../../../functions/store/people/organizers.ts";
import { countReview, readRatedMeetings } from "../../../functions/store/reviews/rated-meetings.ts";
import { readComingSuggestions } from "../../../functions/store/suggestions/suggestions.ts";
import { maxReadUnits, ReadBudget } from "../../../functions/store/table/read-budget.ts";
import { newTable } from "../../support/table/new-table.ts";
import { type ByKind, type Fixtures, type Kind, kindOf, kinds } from "./kinds.ts";
import { layDown, readOne } from "./readings.ts";

/**
 * What a release has stored lies in people's tables, and every later one must read the same from it. So these two files never
 * change: `items-of-…` holds what the release has stored, `read-from-…` what it reads from that. `take-fixtures.ts` has written them.
 */
const release = "0.1.0";
const items: Fixtures = contentOf(`items-of-${release}.json`);
const expected: ByKind<unknown> = contentOf(`read-from-${release}.json`);

/** What has come since: kinds of items that it does not store, and what is read from an item that does not say it. */
const kindsSince: Kind[] = [
  "admins",
  "events",
  "costlyRequests",
  "modelCalls",
  "links",
  "mails",
  "feed",
  "handle",
  "directoryPlace",
  "directoryWord",
  "challenge",
  "proof",
  "signUp",
  "codeCount",
  "forgetting",
  "newAddresses",
  "noMoreMail",
  "reminder",
  "reminderPlace",
];
const meetingSince = { organizerName: "", typeName: "", typeColor: "#2563EB", sequence: 0, reminders: [] };
const nothingOffered = { offered: { hours: {}, days: {} } };
const habitsSince = (record: { habits?: object }) =>
  record?.habits && {
    habits: { ...record.habits, ...nothingOffered, recent: { period: 0, hours: {}, ...nothingOffered } },
  };
/** Types had no slugs: each has the one that its name makes. */
const typeSince = (read: Record<string, unknown> | null) =>
  read && { ...read, reminders: [], slug: slugOf(String(read.name)), public: false };
const readSince: Partial<Record<string, (read: Record<string, unknown>) => unknown>> = {
  profile: (read) => ({
    ...read,
    ...{ account: "log-in", emailProved: false, hasPassword: true, language: null, workingHours: null },
    ...{ notifications: {}, undeliverableSince: null, handle: null, publicTypes: [] },
  }),
  invitations: ({ pending, ...read }) => ({
    ...read,
    pending: mapValues(pending as Record<string, number>, (end) => ({ end, minutes: 0 })),
    made: [],
  }),
  meeting: (read) => ({ ...read, ...meetingSince }),
  suggestion: (read) => ({
    ...read,
    candidates: (read.candidates as object[]).map((candidate) => ({ ...candidate, drawbacks: [] })),
  }),
  organizationType: typeSince,
  personalType: typeSince,
  plan: (read) => ({
    ...read,
    holds: (read.holds as object[]).map((hold) => ({ ...hold, reminders: [] })),
    moves: (read.moves as object[]).map((move) => ({ ...move, drawbacks: [], localTimes: [] })),
  }),
  habits: ({ record, ...read }) => ({ ...read, record: { ...(record as object), ...habitsSince(record as object) } }),
  cancelled: ({ meetings, ...read }) => ({
    ...read,
    meetings: (meetings as object[]).map((meeting) => ({ ...meeting, ...meetingSince })),
  }),
};

function mapValues<From, To>(object: Record<string, From>, to: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, to(value)]));
}

let table: Table;

beforeAll(async () => {
  table = await newTable();
  await layDown(table, items);
});

test(`there are items of every kind that ${release} stores, and each has a key of its kind`, () => {
  expect(new Set(Object.keys(items))).toEqual(new Set(kinds).difference(new Set(kindsSince)));
  for (const [kind, ofKind] of Object.entries(items)) {
    expect(new Set(Object.values(ofKind).map(kindOf))).toEqual(new Set([kind]));
  }
});

describe(`an item of ${release} reads as it did`, () => {
  test.each(Object.keys(items))("%s", async (kind) => {
    const withWhatCameSince = readSince[kind] ?? ((value) => value);
    const read: Record<string, unknown> = {};
    for (const [name, item] of Object.entries(items[kind]!)) read[name] = await readOne(table, kind as Kind, item);
    const wanted = Object.entries(expected[kind]!).map(([name, value]) => [
      name,
      withWhatCameSince(value as Record<string, unknown>),
    ]);
    expect(read).toEqual(Object.fromEntries(wanted));
  });
});

describe(`the items of ${release} together say`, () => {
  const unmoved = { invited: false, extended: 0, movedByMe: 0, movedByOthers: 0 };
  const attended = { kind: "meeting", role: "attendee", response: "accepted", status: "scheduled" } as const;
  const hosted = { ...attended, role: "organizer" } as const;

  test.each<[string, string, CalendarEntry[]]>([
    [
      "ben",
      "2026-12-02",
      [
        {
          ...{ ...attended, id: meeting("with-everything"), meetingTypeId: type("with-every-rule") },
          ...time("2026-12-02T10:00:00Z", 90),
          record: { ...unmoved, invited: true, noticeMinutes: 3020 },
        },
      ],
    ],
    [
      "ben",
      "2026-12-03",
      [
        {
          ...{ ...attended, id: meeting("moved-by-two"), meetingTypeId: "one-on-one" },
          ...{ status: "rescheduled", response: "pending" },
          ...time("2026-12-03T11:00:00Z", 30),
          record: { ...unmoved, invited: true, noticeMinutes: 4397, movedByOthers: 2 },
        },
      ],
    ],
    [
      "olga",
      "2026-12-02",
      [
        {
          ...{ ...hosted, id: meeting("with-everything"), meetingTypeId: type("with-every-rule") },
          ...time("2026-12-02T10:00:00Z", 90, { before: 15, after: 30 }),
          record: { ...unmoved, noticeMinutes: 3020 },
        },
      ],
    ],
    [
      "olga",
      "2026-12-04",
      [
        {
          ...{ ...hosted, id: meeting("extended-twice"), meetingTypeId: "one-on-one", status: "extended" },
          ...time("2026-12-04T08:00:00Z", 50),
          record: { ...unmoved, noticeMinutes: 5772, extended: 2 },
        },
        {
          ...{ ...hosted, id: meeting("pushed-twice"), meetingTypeId: "one-on-one", status: "rescheduled" },
          ...time("2026-12-04T08:50:00Z", 30),
          record: { ...unmoved, noticeMinutes: 5801, movedByMe: 2 },
        },
      ],
    ],
    [
      "olga",
      "2026-12-10",
      [
        {
          ...{ id: focusBlock("kept"), kind: "focus" },
          ...time("2026-12-10T09:00:00Z", 120),
        },
      ],
    ],
    [
      "crowd-1",
      "2026-12-17",
      [
        {
          ...{ id: `hold-${meeting("releasing-1")}`, kind: "hold", role: "attendee" },
          meetingTypeId: type("between-buffers", "of-releasing"),
          ...time("2026-12-17T12:00:00Z", 20),
        },
      ],
    ],
    ["olga", "2026-12-11", []],
  ])("what stands on %s's calendar on %s", async (who, date, entries) => {
    expect(entriesOf(await readDayPages(table, person(who), date, date))).toEqual(entries);
  });

  test("what somebody's list of meetings holds, with those that are off", async () => {
    const section = {
      ...{ userId: person("cleo"), after: undefined, limit: 100 },
      range: { start: parseInstant("2026-12-02T00:00:00Z"), end: parseInstant("2026-12-08T09:00:00Z") },
    };
    const { meetings } = await readAgenda(table, section, {
      standing: ({ kind }) => kind === "meeting",
      ended: () => true,
    });
    expect(meetings.map(({ start, title, status }) => `${formatUtc(start)} ${title}: ${status}`)).toEqual([
      "2026-12-02T10:00:00Z Ünïcode, “quoted”: scheduled",
      "2026-12-03T11:00:00Z Edited: rescheduled",
      "2026-12-04T08:50:00Z pushed-twice: rescheduled",
      "2026-12-07T09:00:00Z called-off-by-organizer: cancelled",
      "2026-12-07T11:00:00Z left-by-some: left",
      "2026-12-08T08:00:00Z answered-ten-times: scheduled",
    ]);
  });

  test("who can be booked", async () => {
    const names = (await listOrganizers(table, 100)).items.map(({ name }) => name);
    const ofPlans = ["Of-applied-but-one", "Of-holding", "Of-moving", "Of-releasing"];
    expect(names.sort()).toEqual([...ofPlans, "Olga", "Omar", "Otto", "Paul", "Sina"]);
  });

  test("which meeting types an organizer may host", async () => {
    const names = (await readMeetingTypes(table, person("olga"))).map(({ name }) => name);
    const ofOrganization = ["One-on-one", "Quiet time", "all-hands"];
    expect(names.sort()).toEqual([...ofOrganization, "plain", "reading", "retired", "with-every-rule"]);
  });

  test("what waits in an inbox, the soonest meeting first", async () => {
    const suggestions = await readComingSuggestions(table, person("sina"), Date.parse("2026-12-08T08:00:00Z"));
    const lines = [...suggestions.values()].map(
      ({ cause, status, candidates }) => `${cause} ${status} ${candidates.length}`,
    );
    expect(lines).toEqual([
      "attendee_declined accepted 3",
      "attendee_declined dismissed 3",
      "attendee_declined withdrawn 3",
      "attendee_declined open 3",
      "focus_time open 3",
      "focus_time open 0",
      "outside_availability open 3",
      "attendee_declined open 3",
      "rules_changed open 0",
    ]);
  });

  test("what the organization has done in a month, its shards together", async () => {
    const { focus, types, active } = await readCountedMonth(table, "2026-12");
    expect(Object.fromEntries(focus)).toEqual({
      keptBlocks: 3,
      keptMinutes: 2250,
      givenUpBlocks: 1,
      givenUpMinutes: 60,
    });
    expect([...types.keys()].sort()).toEqual(["one-on-one", "personal"]);
    expect(types.get("personal")?.get("meetings")).toBe(14);
    // One of the crowd is among them.
    expect(active).toEqual({ organizer: 10, attendee: 6 });
  });

  test("that a review which was taken back no longer counts, however late a record of it comes", async () => {
    const ofBen = Object.values(items.review!).find(({ version }) => version === 3) as unknown as Review;
    const ratings = await readRatedMeetings(table, "2026-12", new ReadBudget(maxReadUnits));
    for (const { reviewer, withdrawn, version } of Object.values(items.review!)) {
      if (!withdrawn) continue;
      await countReview(table, { ...ofBen, reviewer: reviewer as string, version: (version as number) - 1 });
    }
    await countReview(table, { ...ofBen, rating: 1, version: 2 });
    expect(await readRatedMeetings(table, "2026-12", new ReadBudget(maxReadUnits))).toEqual(ratings);
  });
});

function contentOf<Content>(file: string): Content {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"));
}

function time(from: string, minutes: number, { before = 0, after = 0 } = {}) {
  const start = parseInstant(from);
  const end = start + minutes;
  return { start, end, blockedStart: start - before, blockedEnd: end + after };
}

function person(name: string): string {
  return items.profile![`USER#${name} PROFILE`]!.userId as string;
}

function meeting(name: string): string {
  return items.meeting![`MEETING#${name} MEETING`]!.id as string;
}

function type(name: string, host = "olga"): string {
  return items.personalType![`USER#${host} TYPE#${name}`]!.id as string;
}

function focusBlock(name: string): string {
  return items.focusBlock![`USER#olga FOCUS#${name}`]!.id as string;
}
