import { beforeEach, describe, expect, test } from "vitest";
import { changeMeetingType } from "../../../functions/operations/meeting-types/change-meeting-type.ts";
import { createMeetingType } from "../../../functions/operations/meeting-types/create-meeting-type.ts";
import { deleteMeetingType } from "../../../functions/operations/meeting-types/delete-meeting-type.ts";
import { getMeetingType } from "../../../functions/operations/meeting-types/get-meeting-type.ts";
import { listMeetingTypes } from "../../../functions/operations/meeting-types/list-meeting-types.ts";
import type { Table } from "../../../functions/runtime/table.ts";
import {
  meetingTypeFrom,
  meetingTypeKeys,
  readMeetingType,
  saveMeetingType,
} from "../../../functions/store/meeting-types/meeting-types.ts";
import { batchRead } from "../../../functions/store/table/batch-read.ts";
import { transact } from "../../../functions/store/table/transaction.ts";
import { type CallOptions, call } from "../../support/call.ts";
import { testClock } from "../../support/clock.ts";
import { plainType } from "../../support/office.ts";
import { newPerson, type Person } from "../../support/person.ts";
import { newTable } from "../../support/table/new-table.ts";

let table: Table;
const clock = testClock("2026-12-01T09:00:00Z");
let organizer: Person;
let admin: Person;
let attendee: Person;

beforeEach(async () => {
  table = await newTable();
  [organizer, admin, attendee] = await Promise.all([
    newPerson(table, ["organizer"]),
    newPerson(table, ["admin"]),
    newPerson(table, ["attendee"]),
  ]);
});

const list = (as: Person, query?: Record<string, string>) =>
  call(listMeetingTypes, { table, clock }, { as, ...(query && { query }) });
const create = (as: Person, body: unknown) => call(createMeetingType, { table, clock }, { as, body });
const get = (as: Person, id: string, query?: Record<string, string>) =>
  call(getMeetingType, { table, clock }, { as, params: { id }, ...(query && { query }) });
const change = (as: Person, id: string, body: unknown, headers: CallOptions["headers"] = {}) =>
  call(changeMeetingType, { table, clock }, { as, params: { id }, body, headers });
const remove = (as: Person, id: string, headers: CallOptions["headers"] = {}) =>
  call(deleteMeetingType, { table, clock }, { as, params: { id }, headers });

const workshop = { name: "Workshop", durationMinutes: 90 };

/** The id of a new type. */
async function created(as: Person, body: object = workshop): Promise<string> {
  const answer = await create(as, body);
  expect(answer.status).toBe(201);
  return answer.body.id;
}

async function namesSeenBy(as: Person, query?: Record<string, string>): Promise<string[]> {
  const answer = await list(as, query);
  return answer.body.items.map(({ name }: { name: string }) => name);
}

describe("the three types of a new organization", () => {
  test("exist for everybody without being stored", async () => {
    const answer = await list(attendee);
    expect(answer.status).toBe(200);
    expect(answer.body.nextCursor).toBeNull();
    expect(answer.body.items).toMatchObject([
      { id: "focus-time", kind: "focus", scope: "organization", version: 1 },
      { id: "one-on-one", kind: "meeting", durationMinutes: 30, otherDurationsMinutes: [15, 45, 60] },
      { id: "product-discussion", kind: "meeting", durationMinutes: 60, otherDurationsMinutes: [30, 90] },
    ]);
    expect((await get(attendee, "one-on-one")).body).toEqual(answer.body.items[1]);
  });

  test("can be changed by an admin like any other type", async () => {
    const changed = await change(
      admin,
      "one-on-one",
      { name: "A chat", bufferAfterMinutes: 10 },
      { "if-match": '"1"' },
    );
    expect(changed).toMatchObject({ status: 200, headers: { etag: '"2"' } });
    expect(changed.body).toMatchObject({
      id: "one-on-one",
      name: "A chat",
      bufferAfterMinutes: 10,
      durationMinutes: 30,
      version: 2,
    });
    expect((await get(organizer, "one-on-one")).body).toEqual(changed.body);
    expect(await namesSeenBy(organizer)).toEqual(["A chat", "Focus time", "Product discussion"]);
    expect((await change(admin, "one-on-one", { name: "Again" })).body.version).toBe(3);
  });

  test("stay deleted, whether they were changed before or not", async () => {
    await change(admin, "focus-time", { name: "Quiet time" });
    for (const id of ["focus-time", "one-on-one"]) {
      expect((await remove(admin, id)).status).toBe(204);
      expect((await get(organizer, id)).status).toBe(404);
      expect((await change(admin, id, { name: "Back again" })).status).toBe(404);
      expect((await remove(admin, id)).status).toBe(404);
    }
    expect(await namesSeenBy(organizer)).toEqual(["Product discussion"]);
  });

  test("are found in a batch read, as booking finds them", async () => {
    await change(admin, "one-on-one", { name: "A chat" });
    await remove(admin, "product-discussion");
    const own = await created(organizer);
    const ids = ["focus-time", "one-on-one", "product-discussion", own, "nothing"];
    const found = await batchRead(
      table,
      ids.flatMap((id) => meetingTypeKeys(organizer.userId, id)),
    );
    const names = ids.map((id) => meetingTypeFrom(found, organizer.userId, id)?.name);
    expect(names).toEqual(["Focus time", "A chat", undefined, "Workshop", undefined]);
  });
});

describe("creating", () => {
  test("fills in defaults", async () => {
    const answer = await create(organizer, workshop);
    expect(answer).toMatchObject({ status: 201, headers: { etag: '"1"' } });
    expect(answer.body).toEqual({
      id: expect.stringMatching(/^[\w-]{20}$/),
      name: "Workshop",
      description: "",
      kind: "meeting",
      durationMinutes: 90,
      otherDurationsMinutes: [],
      slotIntervalMinutes: null,
      bufferBeforeMinutes: 0,
      bufferAfterMinutes: 0,
      minimumNoticeMinutes: 0,
      changeNoticeMinutes: 0,
      bookingWindowDays: 60,
      dailyLimit: null,
      public: false,
      slug: "workshop",
      reminders: [],
      location: "",
      color: "#2563EB",
      active: true,
      scope: "personal",
      version: 1,
    });
    expect((await get(organizer, answer.body.id)).body).toEqual(answer.body);
  });

  test("keeps everything that the request says, up to the limits", async () => {
    const all = {
      name: "Deep work",
      description: "One\nTwo",
      kind: "focus",
      durationMinutes: 1440,
      otherDurationsMinutes: [1, 10],
      slotIntervalMinutes: 1,
      bufferBeforeMinutes: 240,
      bufferAfterMinutes: 0,
      minimumNoticeMinutes: 525_600,
      changeNoticeMinutes: 60,
      bookingWindowDays: 1000,
      dailyLimit: 100,
      reminders: [43_200, 1440, 60, 10, 1],
      location: "Room 1",
      color: "#a0b1C2",
      active: false,
      scope: "personal",
    };
    const answer = await create(organizer, all);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject(all);
  });

  test("is for admins in the organization, for organizers among their own, and a choice for somebody who is both", async () => {
    const both = await newPerson(table, ["organizer", "admin"]);
    expect((await create(admin, workshop)).body.scope).toBe("organization");
    expect((await create(organizer, workshop)).body.scope).toBe("personal");
    expect((await create(both, workshop)).body.scope).toBe("personal");
    expect((await create(both, { ...workshop, name: "Party", scope: "organization" })).body.scope).toBe("organization");
  });

  test("is refused for everybody else", async () => {
    const hr = await newPerson(table, ["hr"]);
    expect(await create(organizer, { ...workshop, scope: "organization" })).toMatchObject({ status: 403 });
    expect(await create(admin, { ...workshop, scope: "personal" })).toMatchObject({ status: 403 });
    expect(await create(attendee, workshop)).toMatchObject({ status: 403, body: { code: "forbidden" } });
    expect(await create(hr, workshop)).toMatchObject({ status: 403 });
    expect(await call(createMeetingType, { table, clock }, { body: workshop })).toMatchObject({ status: 401 });
    expect(await namesSeenBy(admin)).toHaveLength(3);
  });
});

const badFields: [path: string, fields: object][] = [
  ["name", { name: "  " }],
  ["name", { name: "x".repeat(101) }],
  ["name", { name: "two\nlines" }],
  ["name", { name: "\u200B" }],
  ["name", { name: "\u2800\u3164" }],
  ["name", { name: "safe\u202Eevil" }],
  ["location", { location: "safe\u2067evil" }],
  ["name", { name: null }],
  ["description", { description: "x".repeat(2001) }],
  ["durationMinutes", { durationMinutes: 0 }],
  ["durationMinutes", { durationMinutes: 1441 }],
  ["durationMinutes", { durationMinutes: 30.5 }],
  ["durationMinutes", { durationMinutes: "30" }],
  ["otherDurationsMinutes.0", { otherDurationsMinutes: [0] }],
  ["otherDurationsMinutes", { otherDurationsMinutes: [30, 45, 30] }],
  ["otherDurationsMinutes", { durationMinutes: 60, otherDurationsMinutes: [60] }],
  ["otherDurationsMinutes", { otherDurationsMinutes: Array.from({ length: 11 }, (_, index) => 5 + index) }],
  ["slotIntervalMinutes", { slotIntervalMinutes: 0 }],
  ["bufferBeforeMinutes", { bufferBeforeMinutes: -1 }],
  ["bufferAfterMinutes", { bufferAfterMinutes: 241 }],
  ["minimumNoticeMinutes", { minimumNoticeMinutes: 525_601 }],
  ["changeNoticeMinutes", { changeNoticeMinutes: -5 }],
  ["bookingWindowDays", { bookingWindowDays: -1 }],
  // Nothing could ever be booked. A type that says nothing of its window keeps it open for 60 days.
  ["minimumNoticeMinutes", { minimumNoticeMinutes: 61 * 1440 }],
  ["minimumNoticeMinutes", { bookingWindowDays: 7, minimumNoticeMinutes: 8 * 1440 }],
  ["minimumNoticeMinutes", { bookingWindowDays: 0, minimumNoticeMinutes: 1440 }],
  ["bookingWindowDays", { bookingWindowDays: 1001 }],
  ["dailyLimit", { dailyLimit: 0 }],
  ["dailyLimit", { dailyLimit: 101 }],
  ["reminders", { reminders: [60, 1440, 60] }],
  ["reminders", { reminders: [1, 2, 3, 4, 5, 6] }],
  ["reminders.1", { reminders: [60, 0] }],
  ["reminders.0", { reminders: [43_201] }],
  ["location", { location: "x".repeat(501) }],
  ["color", { color: "red" }],
  ["color", { color: "#12345" }],
  ["active", { active: "yes" }],
  ["hosts", { hosts: ["a"] }],
  ["version", { version: 1 }],
  ["id", { id: "mine" }],
];

describe("what is not valid is refused by name", () => {
  test.each(badFields)("%s in %o", async (path, fields) => {
    const own = await created(organizer);
    for (const answer of [await create(organizer, { ...workshop, ...fields }), await change(organizer, own, fields)]) {
      expect(answer).toMatchObject({ status: 400, body: { code: "invalid_request" } });
      expect(answer.body.errors.map((error: { path: string }) => error.path)).toContain(path);
    }
    expect((await get(organizer, own)).body).toMatchObject({ ...workshop, version: 1 });
  });

  test.each([{ kind: "focus" }, { kind: "meeting" }, { scope: "organization" }])("%o in a change", async (fields) => {
    expect(await change(organizer, await created(organizer), fields)).toMatchObject({ status: 400 });
  });

  test.each([{ kind: "party" }, { scope: "team" }, { durationMinutes: undefined }, { name: undefined }])(
    "%o in a new type",
    async (fields) => {
      expect(await create(organizer, { ...workshop, ...fields })).toMatchObject({ status: 400 });
    },
  );

  test("lengths that are repeated only after the change", async () => {
    const answer = await change(admin, "one-on-one", { durationMinutes: 45 });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ path: "otherDurationsMinutes" }] } });
    expect((await change(admin, "one-on-one", { durationMinutes: 45, otherDurationsMinutes: [30] })).status).toBe(200);
  });
});

describe("changing and deleting", () => {
  test("leaves the interval of slots to follow the duration, or to stay as somebody has set it, until null restores it", async () => {
    const own = await created(organizer);
    expect((await change(organizer, own, { durationMinutes: 60 })).body.slotIntervalMinutes).toBeNull();
    expect((await change(organizer, own, { slotIntervalMinutes: 15 })).body.slotIntervalMinutes).toBe(15);
    expect((await change(organizer, own, { durationMinutes: 45 })).body.slotIntervalMinutes).toBe(15);
    expect((await change(organizer, own, { slotIntervalMinutes: null })).body.slotIntervalMinutes).toBeNull();
  });

  test("holds the notice against the booking window that is stored, and the other way round", async () => {
    const own = await created(organizer, { ...workshop, bookingWindowDays: 7, minimumNoticeMinutes: 8 * 1440 - 1 });
    for (const [path, changes] of [
      ["bookingWindowDays", { bookingWindowDays: 6 }],
      ["minimumNoticeMinutes", { minimumNoticeMinutes: 8 * 1440 }],
    ] as const) {
      const answer = await change(organizer, own, changes);
      expect(answer).toMatchObject({ status: 400, body: { code: "invalid_request", errors: [{ path }] } });
    }
    expect((await change(organizer, own, { bookingWindowDays: 0, minimumNoticeMinutes: 60 })).status).toBe(200);
  });

  test("shows the texts of a type as they were stored, also those that would be refused now", async () => {
    const type = { ...plainType, id: "of-before", name: "\u200B", location: "Room\u202E1" };
    await transact(table, [saveMeetingType(organizer.userId, type)]);
    expect(await get(organizer, type.id)).toMatchObject({
      status: 200,
      body: { name: "\u200B", location: "Room\u202E1" },
    });
    expect((await list(organizer)).body.items).toHaveLength(4);
    expect((await change(organizer, type.id, { name: "Chat" })).status).toBe(200);
  });

  test("does not ask whoever changes a name to mend the notice of a type from before there was this rule", async () => {
    const id = "of-before";
    const type = { ...plainType, id, minimumNoticeMinutes: 5000, bookingWindowDays: 1 };
    await transact(table, [saveMeetingType(organizer.userId, type)]);
    expect((await change(organizer, id, { name: "Renamed" })).status).toBe(200);
    expect((await change(organizer, id, { bookingWindowDays: 2 })).status).toBe(400);
  });

  test("removes a daily limit with null", async () => {
    const own = await created(organizer, { ...workshop, dailyLimit: 2 });
    expect((await change(organizer, own, { dailyLimit: null })).body.dailyLimit).toBeNull();
  });

  test("is only for the owner of a personal type: others, admins included, do not find it", async () => {
    const own = await created(organizer);
    const stranger = await newPerson(table, ["organizer", "admin"]);
    expect(await get(stranger, own)).toMatchObject({ status: 404 });
    expect(await change(stranger, own, { name: "Mine" })).toMatchObject({ status: 404 });
    expect(await remove(stranger, own)).toMatchObject({ status: 404 });
    expect(await change(attendee, own, { name: "Mine" })).toMatchObject({ status: 403 });
    expect(await remove(attendee, own)).toMatchObject({ status: 403 });
    expect((await get(organizer, own)).body.name).toBe("Workshop");
    expect((await remove(organizer, own)).status).toBe(204);
    expect((await get(organizer, own)).status).toBe(404);
  });

  test("is for admins if the type is the organization's", async () => {
    const id = await created(admin);
    expect(await change(organizer, id, { name: "Mine" })).toMatchObject({ status: 403 });
    expect(await remove(organizer, "one-on-one")).toMatchObject({ status: 403 });
    expect(await namesSeenBy(organizer)).toContain("Workshop");
    expect((await remove(admin, id)).status).toBe(204);
  });

  test("of an unknown id answers not_found", async () => {
    for (const id of ["nothing", "USER", "x".repeat(64)]) {
      expect(await get(organizer, id)).toMatchObject({ status: 404, body: { code: "not_found" } });
      expect(await change(organizer, id, { name: "A" })).toMatchObject({ status: 404 });
      expect(await remove(organizer, id)).toMatchObject({ status: 404 });
    }
    expect(await get(organizer, "no id")).toMatchObject({ status: 400 });
  });

  test("honours If-Match", async () => {
    const own = await created(organizer);
    expect(await change(organizer, own, { name: "B" }, { "if-match": '"7"' })).toMatchObject({
      status: 412,
      body: { code: "version_mismatch" },
    });
    expect(await remove(organizer, own, { "if-match": '"0"' })).toMatchObject({ status: 412 });
    expect(await remove(organizer, "nothing", { "if-match": '"1"' })).toMatchObject({ status: 404 });
    expect(await change(organizer, own, { name: "B" }, { "if-match": '"1"' })).toMatchObject({ status: 200 });
    expect(await remove(organizer, own, { "if-match": '"1"' })).toMatchObject({ status: 412 });
    expect(await remove(organizer, own, { "if-match": '"2"' })).toMatchObject({ status: 204 });
  });

  test("loses no change if many make one at once", async () => {
    for (const id of ["one-on-one", await created(admin)]) {
      const fields = [{ name: `New ${id}` }, { location: "B" }, { color: "#000000" }, { bufferAfterMinutes: 5 }];
      const before = (await get(admin, id)).body;
      await Promise.all(fields.map((field) => change(admin, id, field)));
      expect((await get(admin, id)).body).toEqual(Object.assign({ ...before, version: 5 }, ...fields));
    }
  });

  test("lets one of two requests through that have read the same version", async () => {
    for (const id of ["one-on-one", await created(admin)]) {
      const answers = await Promise.all(
        ["A", "B", "C"].map((name) => change(admin, id, { name: `${name} ${id}` }, { "if-match": '"1"' })),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    }
  });

  test("deletes for good even while somebody is changing the type", async () => {
    for (const id of ["one-on-one", await created(admin)]) {
      const [, removed] = await Promise.all([change(admin, id, { name: "Still here" }), remove(admin, id)]);
      expect(removed.status).toBe(204);
      expect(await readMeetingType(table, admin.userId, id)).toBeUndefined();
    }
  });
});

describe("a name", () => {
  const taken = { status: 409, body: { code: "name_taken" } };

  test("stands for one active type of the organization, and for one of each person's", async () => {
    await created(organizer);
    expect(await create(organizer, workshop)).toMatchObject(taken);
    await created(admin);
    expect(await create(admin, workshop)).toMatchObject(taken);
    await created(await newPerson(table, ["organizer"]));
    await created(organizer, { ...workshop, name: "One-on-one" });
  });

  test("of a type that an organization starts with is taken, too, until that is renamed or deleted", async () => {
    expect(await create(admin, { ...workshop, name: "one-on-one" })).toMatchObject(taken);
    expect(await change(admin, "focus-time", { name: "Product discussion" })).toMatchObject(taken);
    expect((await change(admin, "one-on-one", { name: "Chat" })).status).toBe(200);
    await created(admin, { ...workshop, name: "One-on-one" });
    expect((await remove(admin, "product-discussion")).status).toBe(204);
    expect((await change(admin, "focus-time", { name: "Product discussion" })).status).toBe(200);
  });

  test.each(["WORKSHOP", "  Workshop", "Work\u200Bshop", "Work\u00ADshop", "Ｗｏｒｋｓｈｏｐ", "workshoP\u00A0"])(
    "is the same however it is written: %o",
    async (name) => {
      await created(organizer);
      expect(await create(organizer, { ...workshop, name })).toMatchObject(taken);
    },
  );

  test("with another number of words is another", async () => {
    await created(organizer, { ...workshop, name: "Work  shop" });
    expect(await create(organizer, { ...workshop, name: "work shop" })).toMatchObject(taken);
    await created(organizer);
  });

  test("is free while its type is inactive, and is asked for again when it is activated", async () => {
    const first = await created(organizer);
    expect((await change(organizer, first, { active: false })).status).toBe(200);
    const second = await created(organizer);
    expect(await change(organizer, first, { active: true })).toMatchObject(taken);
    expect((await change(organizer, first, { description: "Old" })).status).toBe(200);
    expect((await remove(organizer, second)).status).toBe(204);
    expect((await change(organizer, first, { active: true })).status).toBe(200);
    expect((await change(organizer, first, { name: "workshop" })).status).toBe(200);
  });

  test("goes to one of many who take it at once", async () => {
    const other = await created(organizer, { ...workshop, name: "Other" });
    const answers = await Promise.all([
      create(organizer, workshop),
      create(organizer, workshop),
      create(organizer, workshop),
      change(organizer, other, { name: "Workshop" }),
    ]);
    expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
    for (const answer of answers.filter(({ status }) => status >= 300)) expect(answer).toMatchObject(taken);
  });
});

describe("listing", () => {
  test("shows the organization's types first and then your own, by name, and nobody else's", async () => {
    await created(admin, { ...workshop, name: "interview" });
    await created(organizer, { ...workshop, name: "Yoga", kind: "focus" });
    await created(organizer, { ...workshop, name: "Coffee", active: false });
    await created(await newPerson(table, ["organizer"]), { ...workshop, name: "Foreign" });
    const organization = ["Focus time", "interview", "One-on-one", "Product discussion"];
    expect(await namesSeenBy(organizer)).toEqual([...organization, "Coffee", "Yoga"]);
    expect(await namesSeenBy(attendee)).toEqual(organization);
  });

  test("goes on page by page, even if the last type of a page was deleted meanwhile", async () => {
    for (const name of ["A", "B", "Ä"]) await created(organizer, { ...workshop, name });
    await created(organizer, { ...workshop, name: "A", active: false });
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await list(organizer, { limit: "2", ...(cursor && { cursor }) });
      expect(page.body.items.length).toBeLessThanOrEqual(2);
      seen.push(...page.body.items.map(({ name }: { name: string }) => name));
      cursor = page.body.nextCursor;
      if (seen.length === 4) await remove(organizer, page.body.items[1].id);
    } while (cursor);
    expect(seen).toEqual(["Focus time", "One-on-one", "Product discussion", "A", "A", "Ä", "B"]);
  });

  test("refuses a cursor of another list", async () => {
    for (const cursor of ["nonsense", Buffer.from('{"name":1}').toString("base64url"), ""]) {
      expect(await list(organizer, { cursor })).toMatchObject({ status: 400, body: { errors: [{ path: "cursor" }] } });
    }
    expect(await list(organizer, { limit: "101" })).toMatchObject({ status: 400 });
    expect(await list(organizer, { kind: "focus" })).toMatchObject({
      status: 400,
      body: { errors: [{ path: "kind" }] },
    });
  });

  test("shows what can be booked with an organizer", async () => {
    await created(organizer, { ...workshop, name: "Coffee" });
    await created(organizer, { ...workshop, name: "Not now", active: false });
    await created(organizer, { ...workshop, name: "Quiet", kind: "focus" });
    await change(admin, "product-discussion", { active: false });
    for (const as of [attendee, admin, organizer]) {
      expect(await namesSeenBy(as, { organizerId: organizer.userId })).toEqual(["One-on-one", "Coffee"]);
    }
  });

  test("does not find an organizer in somebody who is not one", async () => {
    for (const organizerId of [attendee.userId, admin.userId, "nobody"]) {
      expect(await list(attendee, { organizerId })).toMatchObject({ status: 404, body: { code: "not_found" } });
      expect(await get(attendee, "one-on-one", { organizerId })).toMatchObject({ status: 404 });
    }
  });
});

test("somebody else's own type is shown if their id is given and it can be booked", async () => {
  const coffee = await created(organizer, { ...workshop, name: "Coffee" });
  const hidden = await created(organizer, { ...workshop, active: false });
  const quiet = await created(organizer, { ...workshop, kind: "focus" });
  const query = { organizerId: organizer.userId };
  expect((await get(attendee, coffee, query)).body.name).toBe("Coffee");
  expect((await get(attendee, coffee)).status).toBe(404);
  expect((await get(attendee, hidden, query)).status).toBe(404);
  expect((await get(attendee, quiet, query)).status).toBe(404);
  expect((await get(organizer, hidden, query)).status).toBe(200);
  expect((await get(attendee, "focus-time", query)).status).toBe(200);
});
