import { beforeEach, describe, expect, test } from "vitest";
import type { MeetingEntry } from "../../../functions/domain/calendar/calendar-entry.ts";
import { calendarDate, dayNumber } from "../../../functions/domain/time/calendar-date.ts";
import { addWeeklyEntries } from "../../../functions/operations/availability/add-weekly-entries.ts";
import { changeWeeklyEntry } from "../../../functions/operations/availability/change-weekly-entry.ts";
import { getAvailability } from "../../../functions/operations/availability/get-availability.ts";
import { getUserAvailability } from "../../../functions/operations/availability/get-user-availability.ts";
import { removeOverride } from "../../../functions/operations/availability/remove-override.ts";
import { removeWeeklyEntry } from "../../../functions/operations/availability/remove-weekly-entry.ts";
import { replaceAvailability } from "../../../functions/operations/availability/replace-availability.ts";
import { setOverride } from "../../../functions/operations/availability/set-override.ts";
import { changeMeetingType } from "../../../functions/operations/meeting-types/change-meeting-type.ts";
import { createMeetingType } from "../../../functions/operations/meeting-types/create-meeting-type.ts";
import { deleteMeetingType } from "../../../functions/operations/meeting-types/delete-meeting-type.ts";
import type { Table } from "../../../functions/runtime/table.ts";
import { availabilityWrites } from "../../../functions/store/availability/availability.ts";
import { calendarWrites, datesBlockedBy } from "../../../functions/store/calendar/calendar-writes.ts";
import { dayPageFrom } from "../../../functions/store/calendar/day-pages.ts";
import { saveMeetingType } from "../../../functions/store/meeting-types/meeting-types.ts";
import { listOrganizers } from "../../../functions/store/people/organizers.ts";
import { transact } from "../../../functions/store/table/transaction.ts";
import { type Answer, type CallOptions, call } from "../../support/call.ts";
import { testClock } from "../../support/clock.ts";
import { meetingEntry } from "../../support/meeting-entry.ts";
import { plainType, weeklyEntry } from "../../support/office.ts";
import { newPerson, type Person } from "../../support/person.ts";
import { newTable } from "../../support/table/new-table.ts";

let table: Table;
const clock = testClock("2026-12-01T09:00:00Z");
let organizer: Person;
let attendee: Person;

beforeEach(async () => {
  table = await newTable();
  [organizer, attendee] = await Promise.all([newPerson(table, ["organizer"]), newPerson(table, ["attendee"])]);
});

const get = (as = organizer) => call(getAvailability, { table, clock }, { as });
/** No hours at all, but for those that are said. */
const put = (hours: object, headers: CallOptions["headers"] = {}, as = organizer) =>
  send({ weekly: [], overrides: [], ...hours }, headers, as);
const send = (body: unknown, headers: CallOptions["headers"] = {}, as = organizer) =>
  call(replaceAvailability, { table, clock }, { as, body, headers });
const putOverride = (date: string, body: object, headers: CallOptions["headers"] = {}, as = organizer) =>
  call(setOverride, { table, clock }, { as, params: { date }, body, headers });
const deleteOverride = (date: string, headers: CallOptions["headers"] = {}, as = organizer) =>
  call(removeOverride, { table, clock }, { as, params: { date }, headers });
const add = (entries: unknown, as = organizer) => call(addWeeklyEntries, { table, clock }, { as, body: { entries } });
const change = (entryId: string, body: unknown, headers: CallOptions["headers"] = {}, as = organizer) =>
  call(changeWeeklyEntry, { table, clock }, { as, params: { entryId }, body, headers });
const remove = (entryId: string, headers: CallOptions["headers"] = {}, as = organizer) =>
  call(removeWeeklyEntry, { table, clock }, { as, params: { entryId }, headers });
const show = (userId: string, query: Record<string, string>, as = attendee) =>
  call(getUserAvailability, { table, clock }, { as, params: { userId }, query });

const mondayMorning = { day: "monday", start: "09:00", end: "12:00" };
const mondayAfternoon = { day: "monday", start: "13:00", end: "17:00" };

/** So many intervals on each of so many dates. */
function datesWithIntervals(dates: number, intervals: number) {
  return Array.from({ length: dates }, (_, day) => ({
    date: new Date(Date.UTC(2026, 11, 1 + day)).toISOString().slice(0, 10),
    intervals: Array.from({ length: intervals }, (_, hour) => {
      const time = `${String(hour).padStart(2, "0")}:`;
      return { start: `${time}00`, end: `${time}30` };
    }),
  }));
}

async function newType(as: Person, kind: "meeting" | "focus", name = "Mine"): Promise<string> {
  const answer = await call(createMeetingType, { table, clock }, { as, body: { name, durationMinutes: 30, kind } });
  return answer.body.id;
}

function pathsOf(answer: Answer): string[] {
  return answer.body.errors?.map(({ path }: { path: string }) => path);
}

function expectRefused(answer: Answer, path: string): void {
  expect(answer).toMatchObject({ status: 400, body: { code: "invalid_request" } });
  expect(pathsOf(answer)).toContain(path);
}

async function isListed(): Promise<boolean> {
  const { items } = await listOrganizers(table, 100);
  return items.some(({ userId }) => userId === organizer.userId);
}

describe("your own availability", () => {
  test("is empty before it is published, in your own zone and at version 0", async () => {
    expect(await get()).toMatchObject({ status: 200, headers: { etag: '"0"' } });
    expect((await get()).body).toEqual({ timeZone: "Europe/Berlin", weekly: [], overrides: [], version: 0 });
  });

  test("in a zone that is no longer allowed stays readable and bookable, and asks for another name when it is saved", async () => {
    const stored = {
      timeZone: "EST",
      weekly: [weeklyEntry("monday", "09:00", "12:00", { id: "mine" })],
      overrides: [],
      version: 1,
    };
    await transact(table, availabilityWrites(organizer.userId, stored));
    const read = await get();
    expect(read.body).toMatchObject({ timeZone: "EST", version: 1 });
    expect((await show(organizer.userId, { from: "2026-12-07", to: "2026-12-07" })).body.open).toEqual([
      { start: "2026-12-07T14:00:00Z", end: "2026-12-07T17:00:00Z" },
    ]);
    const refused = await put(read.body);
    expectRefused(refused, "timeZone");
    expect(refused.body.detail).toContain("America/New_York");
    expect(await put({ ...read.body, timeZone: "America/New_York" })).toMatchObject({ status: 200 });
  });

  test.each(["weekly", "overrides", "timeZone"])(
    "is not replaced without %s, which nobody leaves out on purpose",
    async (field) => {
      const whole = { timeZone: "UTC", weekly: [mondayMorning], overrides: [] };
      await put(whole);
      expectRefused(await send({ ...whole, [field]: undefined }), field);
      expect((await get()).body).toMatchObject({ weekly: [mondayMorning], version: 1 });
    },
  );

  test("reads as it was published, and entries without an id get one", async () => {
    const published = await put({
      timeZone: "America/New_York",
      weekly: [
        { ...mondayMorning, id: "mine" },
        { ...mondayAfternoon, meetingTypeId: "one-on-one", active: false },
        { day: "friday", start: "22:00", end: "02:00", meetingTypeId: "focus-time" },
        { day: "sunday", start: "00:00", end: "24:00", meetingTypeId: null },
      ],
      overrides: [
        { date: "2026-12-24", intervals: [] },
        {
          date: "2028-02-29",
          intervals: [
            { start: "10:00", end: "24:00" },
            { start: "23:00", end: "00:00" },
          ],
        },
      ],
    });
    expect(published).toMatchObject({ status: 200, headers: { etag: '"1"' } });
    const id = expect.stringMatching(/^[\w-]{20}$/);
    expect(published.body).toEqual({
      timeZone: "America/New_York",
      weekly: [
        { ...mondayMorning, id: "mine", active: true },
        { ...mondayAfternoon, id, meetingTypeId: "one-on-one", active: false },
        { id, day: "friday", start: "22:00", end: "02:00", meetingTypeId: "focus-time", active: true },
        { id, day: "sunday", start: "00:00", end: "24:00", active: true },
      ],
      overrides: [
        { date: "2026-12-24", intervals: [] },
        {
          date: "2028-02-29",
          intervals: [
            { start: "10:00", end: "24:00" },
            { start: "23:00", end: "00:00" },
          ],
        },
      ],
      version: 1,
    });
    expect((await get()).body).toEqual(published.body);
  });

  test("can be sent back as it was read, whatever its version is", async () => {
    const { body } = await put({ timeZone: "Asia/Kolkata", weekly: [mondayMorning], overrides: [] });
    const sentBack = await put({ ...body, version: 0 });
    expect(sentBack.status).toBe(200);
    expect(sentBack.body).toEqual({ ...body, version: 2 });
  });

  test("is replaced as a whole: what is left out is gone", async () => {
    await put({ timeZone: "UTC", weekly: [mondayMorning], overrides: [{ date: "2026-12-24", intervals: [] }] });
    expect((await put({ timeZone: "UTC" })).body).toEqual({ timeZone: "UTC", weekly: [], overrides: [], version: 2 });
  });

  test("may be as large as is allowed", async () => {
    const weekly = Array.from({ length: 100 }, () => ({ ...mondayMorning, meetingTypeId: "one-on-one" }));
    const overrides = [...datesWithIntervals(50, 20), ...datesWithIntervals(400, 0).slice(50)];
    expect((await put({ timeZone: "UTC", weekly, overrides })).status).toBe(200);
    expect((await get()).body.overrides).toEqual(overrides);
  });
});

describe("weekly entries one by one", () => {
  test("are added to what is there, even before anything is published", async () => {
    expect(await add([mondayMorning])).toMatchObject({
      status: 201,
      body: { timeZone: "Europe/Berlin", weekly: [{ ...mondayMorning, active: true }], version: 1 },
    });
    const more = await add([mondayAfternoon, { ...mondayMorning, day: "tuesday", active: false }]);
    expect(more.body.weekly).toMatchObject([mondayMorning, mondayAfternoon, { day: "tuesday", active: false }]);
    expect(more.body.version).toBe(2);
    expect((await get()).body).toEqual(more.body);
  });

  test("change where the request says so, and keep their ids", async () => {
    const { body } = await add([{ ...mondayMorning, meetingTypeId: "one-on-one" }, mondayAfternoon]);
    const [first, second] = body.weekly;
    const changed = await change(first.id, { day: "friday", end: "11:00" });
    expect(changed).toMatchObject({ status: 200, headers: { etag: '"2"' } });
    expect(changed.body.weekly).toEqual([{ ...first, day: "friday", end: "11:00" }, second]);
    const untyped = await change(first.id, { meetingTypeId: null, active: false });
    expect(untyped.body.weekly[0]).toEqual({
      id: first.id,
      day: "friday",
      start: "09:00",
      end: "11:00",
      active: false,
    });
  });

  test("are removed", async () => {
    const { body } = await add([mondayMorning, mondayAfternoon]);
    expect(await remove(body.weekly[0].id)).toMatchObject({ status: 204, body: undefined });
    expect((await get()).body).toEqual({ ...body, weekly: [body.weekly[1]], version: 2 });
    expect(await remove(body.weekly[0].id)).toMatchObject({ status: 404, body: { code: "not_found" } });
    expect(await change(body.weekly[0].id, { active: false })).toMatchObject({ status: 404 });
  });

  test("cannot be more than a hundred", async () => {
    const many = Array.from({ length: 99 }, () => mondayMorning);
    expect((await add(many)).status).toBe(201);
    expectRefused(await add([mondayMorning, mondayAfternoon]), "entries");
    expect((await add([mondayAfternoon])).body.weekly).toHaveLength(100);
    expectRefused(await add([mondayMorning]), "entries");
    expectRefused(await put({ timeZone: "UTC", weekly: [...many, ...many] }), "weekly");
  });
});

describe("the hours of one date", () => {
  const christmasEve = "2026-12-24";
  const morning = { intervals: [{ start: "09:00", end: "12:00" }] };

  test("are set and taken away, and leave the other dates and the week as they are", async () => {
    const other = { date: "2026-12-31", intervals: [] };
    await put({ timeZone: "UTC", weekly: [mondayMorning], overrides: [other] });
    const set = await putOverride(christmasEve, { ...morning, reason: "Family" });
    expect(set).toMatchObject({ status: 200, headers: { etag: '"2"' } });
    expect(set.body).toMatchObject({
      weekly: [mondayMorning],
      overrides: [{ date: christmasEve, ...morning, reason: "Family" }, other],
    });
    expect((await get()).body).toEqual(set.body);
    expect((await putOverride(christmasEve, { intervals: [] })).body.overrides).toEqual([
      { date: christmasEve, intervals: [] },
      other,
    ]);
    expect(await deleteOverride(christmasEve)).toMatchObject({ status: 204 });
    expect((await get()).body).toMatchObject({ weekly: [mondayMorning], overrides: [other], version: 4 });
  });

  test("are what somebody publishes first, if they like", async () => {
    expect((await putOverride(christmasEve, morning)).body).toMatchObject({ timeZone: "Europe/Berlin", version: 1 });
    expect(await isListed()).toBe(true);
    await deleteOverride(christmasEve);
    expect(await isListed()).toBe(false);
  });

  test("honour If-Match, and are for organizers", async () => {
    await putOverride(christmasEve, morning);
    expect(await putOverride(christmasEve, morning, { "if-match": '"0"' })).toMatchObject({ status: 412 });
    expect(await deleteOverride(christmasEve, { "if-match": '"7"' })).toMatchObject({ status: 412 });
    expect(await putOverride(christmasEve, morning, {}, attendee)).toMatchObject({ status: 403 });
    expect(await deleteOverride(christmasEve, {}, attendee)).toMatchObject({ status: 403 });
  });

  test("are refused where they make no sense, and a date without any cannot lose them", async () => {
    expectRefused(await putOverride("2026-02-30", morning), "date");
    expectRefused(await putOverride(christmasEve, {}), "intervals");
    expectRefused(
      await putOverride(christmasEve, { intervals: [{ start: "09:00", end: "09:00" }] }),
      "intervals.0.end",
    );
    expectRefused(await putOverride(christmasEve, { ...morning, reason: "\u200B" }), "reason");
    expect(await deleteOverride(christmasEve)).toMatchObject({ status: 404, body: { code: "not_found" } });
  });

  test("are as many as there is room for, and so are their reasons", async () => {
    const dates = Array.from({ length: 400 }, (_, index) => calendarDate(dayNumber("2027-01-01") + index));
    const overrides = dates.map((date) => ({ date, intervals: [], reason: "Sabbatical" }));
    expect((await put({ timeZone: "UTC", overrides })).status).toBe(200);
    expect((await get()).body.overrides).toEqual(overrides);
    expectRefused(await putOverride(christmasEve, { intervals: [] }), "intervals");
    const wordy = overrides.map((override, index) => ({ ...override, reason: `Day ${index}` }));
    expectRefused(await put({ timeZone: "UTC", overrides: wordy }), "overrides");
  });
});

describe("entries for a meeting type", () => {
  test("may name a type of the organization or one of your own", async () => {
    const own = await newType(organizer, "meeting");
    const { status, body } = await add([{ ...mondayMorning, meetingTypeId: own }]);
    expect(status).toBe(201);
    expect((await change(body.weekly[0].id, { meetingTypeId: "product-discussion" })).status).toBe(200);
  });

  test("are refused if you do not have the type, and each one is named", async () => {
    const foreign = await newType(await newPerson(table, ["organizer"]), "meeting");
    const entries = [
      { ...mondayMorning, meetingTypeId: foreign },
      mondayMorning,
      { ...mondayMorning, meetingTypeId: "x" },
    ];
    expect(pathsOf(await put({ timeZone: "UTC", weekly: entries }))).toEqual([
      "weekly.0.meetingTypeId",
      "weekly.2.meetingTypeId",
    ]);
    expect(pathsOf(await add(entries))).toEqual(["entries.0.meetingTypeId", "entries.2.meetingTypeId"]);
    const { body } = await add([mondayMorning]);
    expectRefused(await change(body.weekly[0].id, { meetingTypeId: foreign }), "meetingTypeId");
    expect((await get()).body).toEqual(body);
  });

  test("may be sent back after their type was deleted, although they count for nothing", async () => {
    const focus = await newType(organizer, "focus");
    await put({ timeZone: "UTC", weekly: [{ ...mondayMorning, meetingTypeId: focus }], overrides: [] });
    await call(deleteMeetingType, { table, clock }, { as: organizer, params: { id: focus } });
    const { body } = await get();
    expect(body.weekly[0].ignored).toBe("type_deleted");
    expect((await put(body)).body).toEqual({ ...body, version: 2 });
    expect((await change(body.weekly[0].id, { start: "08:00" })).body.weekly[0].ignored).toBe("type_deleted");
  });
});

describe("hours whose type is gone or inactive", () => {
  const monday = { from: "2026-11-30", to: "2026-11-30" };
  const morning = [{ start: "2026-11-30T09:00:00Z", end: "2026-11-30T12:00:00Z" }];
  let admin: Person;

  beforeEach(async () => {
    admin = await newPerson(table, ["admin"]);
  });

  const changeType = (as: Person, id: string, body: object) =>
    call(changeMeetingType, { table, clock }, { as, params: { id }, body });
  const deleteType = (as: Person, id: string) => call(deleteMeetingType, { table, clock }, { as, params: { id } });

  async function publishFor(meetingTypeId: string): Promise<void> {
    const weekly = [{ ...mondayMorning, meetingTypeId }];
    expect((await put({ timeZone: "UTC", weekly, overrides: [] })).status).toBe(200);
  }

  /** Open and busy hours of Monday, whether the organizer is listed, and what their entry says. */
  async function seen() {
    const { open, busy } = (await show(organizer.userId, monday)).body;
    return { open, busy, isListed: await isListed(), ignored: (await get()).body.weekly[0].ignored };
  }

  const isOpen = { open: morning, busy: [], isListed: true, ignored: undefined };
  const isBlocked = { open: [], busy: morning, isListed: false, ignored: undefined };
  const nothing = { open: [], busy: [], isListed: false };

  const owners = [
    ["one's own", () => organizer, (kind: "meeting" | "focus") => newType(organizer, kind)],
    ["the organization's", () => admin, (kind: "meeting" | "focus") => newType(admin, kind)],
    [
      "of those it starts with",
      () => admin,
      async (kind: "meeting" | "focus") => (kind === "focus" ? "focus-time" : "one-on-one"),
    ],
  ] as const;

  test.each(owners)("open nothing: %s", async (_, owner, typeOf) => {
    const type = await typeOf("meeting");
    await publishFor(type);
    expect(await seen()).toEqual(isOpen);
    expect((await changeType(owner(), type, { active: false })).status).toBe(200);
    expect(await seen()).toEqual({ ...nothing, ignored: "type_inactive" });
    expect((await changeType(owner(), type, { active: true })).status).toBe(200);
    expect(await seen()).toEqual(isOpen);
    expect((await deleteType(owner(), type)).status).toBe(204);
    expect(await seen()).toEqual({ ...nothing, ignored: "type_deleted" });
  });

  test.each(owners)("block nothing: %s", async (_, owner, typeOf) => {
    const type = await typeOf("focus");
    await publishFor(type);
    expect(await seen()).toEqual(isBlocked);
    expect((await changeType(owner(), type, { active: false })).status).toBe(200);
    expect(await seen()).toEqual({ ...nothing, ignored: "type_inactive" });
    expect((await changeType(owner(), type, { active: true })).status).toBe(200);
    expect(await seen()).toEqual(isBlocked);
    expect((await deleteType(owner(), type)).status).toBe(204);
    expect(await seen()).toEqual({ ...nothing, ignored: "type_deleted" });
  });

  test("leave the other hours as they are", async () => {
    const [kept, gone] = [await newType(organizer, "meeting"), "product-discussion"];
    const weekly = [
      { ...mondayMorning, meetingTypeId: gone },
      { ...mondayAfternoon, meetingTypeId: kept },
      { ...mondayAfternoon, meetingTypeId: "focus-time", active: false },
    ];
    await put({ timeZone: "UTC", weekly, overrides: [] });
    await deleteType(admin, gone);
    expect((await show(organizer.userId, monday)).body.open).toEqual([
      { start: "2026-11-30T13:00:00Z", end: "2026-11-30T17:00:00Z" },
    ]);
    expect(await isListed()).toBe(true);
    const ignored = (await get()).body.weekly.map((entry: { ignored?: string }) => entry.ignored);
    expect(ignored).toEqual(["type_deleted", undefined, undefined]);
  });

  test("of before there were lists of types count, as long as nobody can tell whose the type was", async () => {
    const type = { ...plainType, id: "of-before" };
    await transact(table, [saveMeetingType(organizer.userId, type)]);
    const entry = weeklyEntry("monday", "09:00", "12:00", { id: "mine", meetingTypeId: type.id });
    const stored = { timeZone: "UTC", weekly: [entry], overrides: [], version: 1 };
    await transact(table, availabilityWrites(organizer.userId, stored));
    expect(await seen()).toEqual(isOpen);
    await newType(admin, "meeting");
    expect(await seen()).toEqual(isOpen);
    expect((await changeType(organizer, type.id, { active: false })).status).toBe(200);
    expect(await seen()).toEqual({ ...nothing, ignored: "type_inactive" });
  });

  test("stay off the list when hours and types change at once", async () => {
    for (let round = 0; round < 4; round++) {
      const type = await newType(organizer, "meeting", `Round ${round}`);
      await Promise.all([publishFor(type).catch(() => {}), deleteType(organizer, type)]);
      expect(await isListed()).toBe(false);
    }
  });
});

describe("what is not valid is refused by name", () => {
  test.each(["Mars/Phobos", "+05:30", "UTC+1", "GMT+25", "", "Europe/Berlin ", 2, null])(
    "zone %o",
    async (timeZone) => {
      expectRefused(await put({ timeZone, weekly: [mondayMorning] }), "timeZone");
    },
  );

  test.each([
    ["start", { start: "25:00" }],
    ["start", { start: "24:00" }],
    ["start", { start: "9:00" }],
    ["start", { start: "09:60" }],
    ["start", { start: "09:00:00" }],
    ["start", { start: 540 }],
    ["start", { start: undefined }],
    ["end", { end: "24:01" }],
    ["end", { end: "25:00" }],
    ["end", { end: "noon" }],
    ["end", { end: "09:00" }],
    ["end", { start: "00:00", end: "00:00" }],
    ["day", { day: "Monday" }],
    ["day", { day: 1 }],
    ["meetingTypeId", { meetingTypeId: "" }],
    ["meetingTypeId", { meetingTypeId: "a b" }],
    ["active", { active: "yes" }],
    ["kind", { kind: "focus" }],
    ["color", { color: "red" }],
  ])("%s in %o", async (field, fields) => {
    const entry = { ...mondayMorning, ...fields };
    expectRefused(await put({ timeZone: "UTC", weekly: [mondayMorning, entry] }), `weekly.1.${field}`);
    expectRefused(await add([entry]), `entries.0.${field}`);
    if (Object.values(fields)[0] !== undefined) {
      const { body } = await add([mondayMorning]);
      expectRefused(await change(body.weekly[0].id, fields), field);
    }
  });

  test.each([
    ["overrides.0.date", [{ date: "2026-02-30", intervals: [] }]],
    ["overrides.0.date", [{ date: "2027-02-29", intervals: [] }]],
    ["overrides.0.date", [{ date: "24.12.2026", intervals: [] }]],
    ["overrides.0.date", [{ date: "2026-12-24T00:00:00Z", intervals: [] }]],
    ["overrides.0.intervals", [{ date: "2026-12-24" }]],
    ["overrides.0.intervals.0.end", [{ date: "2026-12-24", intervals: [{ start: "09:00", end: "09:00" }] }]],
    ["overrides.0.intervals.0.start", [{ date: "2026-12-24", intervals: [{ start: "25:00", end: "09:00" }] }]],
    ["overrides.0.note", [{ date: "2026-12-24", intervals: [], note: "Off" }]],
    [
      "overrides.1.date",
      [
        { date: "2026-12-24", intervals: [] },
        { date: "2026-12-24", intervals: [{ start: "09:00", end: "10:00" }] },
      ],
    ],
    ["overrides", datesWithIntervals(51, 20)],
    ["overrides.0.intervals", [{ date: "2026-12-24", intervals: Array(21).fill({ start: "09:00", end: "10:00" }) }]],
    ["overrides", Array.from({ length: 401 }, () => ({ date: "2026-12-24", intervals: [] }))],
  ])("%s", async (path, overrides) => {
    expectRefused(await put({ timeZone: "UTC", overrides }), path);
    expect((await get()).body.version).toBe(0);
  });

  test("unknown fields, repeated ids, and bodies of another shape", async () => {
    expectRefused(await put({ timeZone: "UTC", userId: "me" }), "userId");
    const twice = { ...mondayMorning, id: "a" };
    expectRefused(await put({ timeZone: "UTC", weekly: [twice, twice] }), "weekly.1.id");
    expectRefused(await put({ timeZone: "UTC", weekly: [{ ...mondayMorning, id: "no id" }] }), "weekly.0.id");
    expectRefused(await put({ weekly: [mondayMorning] }), "timeZone");
    expectRefused(await put({ timeZone: "UTC", weekly: mondayMorning }), "weekly");
    expectRefused(await add([]), "entries");
    expectRefused(await add([{ ...mondayMorning, id: "mine" }]), "entries.0.id");
    expect(await send("[")).toMatchObject({ status: 400 });
    expect(await send([])).toMatchObject({ status: 400 });
  });

  test("a change that makes start and end equal together with what is there", async () => {
    const { body } = await add([mondayMorning]);
    expectRefused(await change(body.weekly[0].id, { start: "12:00" }), "end");
    expect((await get()).body).toEqual(body);
  });
});

describe("who may do what", () => {
  test("only organizers publish, whatever other roles they have", async () => {
    const others = await Promise.all([newPerson(table, ["admin"]), newPerson(table, ["hr"])]);
    for (const as of [attendee, ...others]) {
      expect(await get(as)).toMatchObject({ status: 403, body: { code: "forbidden" } });
      expect(await put({ timeZone: "UTC" }, {}, as)).toMatchObject({ status: 403 });
      expect(await add([mondayMorning], as)).toMatchObject({ status: 403 });
      expect(await change("a", { active: false }, {}, as)).toMatchObject({ status: 403 });
      expect(await remove("a", {}, as)).toMatchObject({ status: 403 });
    }
    expect(await call(replaceAvailability, { table, clock }, { body: { timeZone: "UTC" } })).toMatchObject({
      status: 401,
    });
  });

  test("only its owner changes an entry", async () => {
    const { body } = await add([mondayMorning]);
    const other = await newPerson(table, ["organizer"]);
    expect(await change(body.weekly[0].id, { active: false }, {}, other)).toMatchObject({ status: 404 });
    expect(await remove(body.weekly[0].id, {}, other)).toMatchObject({ status: 404 });
    expect((await get()).body).toEqual(body);
    expect((await get(other)).body.version).toBe(0);
  });
});

describe("If-Match", () => {
  test("takes the version of the whole availability, from 0 on", async () => {
    expect(await put({ timeZone: "UTC" }, { "if-match": '"1"' })).toMatchObject({
      status: 412,
      body: { code: "version_mismatch" },
    });
    const { body } = await put({ timeZone: "UTC", weekly: [mondayMorning] }, { "if-match": '"0"' });
    const { id } = body.weekly[0];
    expect(await put({ timeZone: "UTC" }, { "if-match": '"0"' })).toMatchObject({ status: 412 });
    expect(await change(id, { active: false }, { "if-match": '"0"' })).toMatchObject({ status: 412 });
    expect(await remove(id, { "if-match": '"2"' })).toMatchObject({ status: 412 });
    expect((await get()).body).toEqual(body);
    expect(await change(id, { active: false }, { "if-match": '"1"' })).toMatchObject({ status: 200 });
    expect(await remove(id, { "if-match": '"2"' })).toMatchObject({ status: 204 });
  });

  test("lets one of several requests through that have read the same version", async () => {
    const zones = ["UTC", "Asia/Tokyo", "Europe/Paris", "America/Lima"];
    const answers = await Promise.all(zones.map((timeZone) => put({ timeZone }, { "if-match": '"0"' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    const through = answers.find(({ status }) => status === 200)?.body;
    expect((await get()).body).toEqual(through);
  });

  test("is not needed: nothing is lost without it", async () => {
    const days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
    const answers = await Promise.all(days.map((day) => add([{ ...mondayMorning, day }])));
    expect(answers.map(({ status }) => status)).toEqual(days.map(() => 201));
    const { body } = await get();
    expect(body.weekly.map(({ day }: { day: string }) => day).sort()).toEqual([...days].sort());
    expect(body.version).toBe(6);
  });
});

test("an organizer is listed as bookable while they have open hours", async () => {
  expect(await isListed()).toBe(false);
  const { body } = await add([
    { ...mondayMorning, meetingTypeId: "focus-time" },
    { ...mondayMorning, active: false },
  ]);
  expect(await isListed()).toBe(false);
  await change(body.weekly[1].id, { active: true });
  expect(await isListed()).toBe(true);
  await remove(body.weekly[1].id);
  expect(await isListed()).toBe(false);
  await put({ timeZone: "UTC", overrides: [{ date: "2026-12-24", intervals: [] }] });
  expect(await isListed()).toBe(false);
  await put({ timeZone: "UTC", overrides: [{ date: "2026-12-24", intervals: [{ start: "09:00", end: "10:00" }] }] });
  expect(await isListed()).toBe(true);
});

describe("what others see of it", () => {
  /** Puts an entry on the organizer's calendar, from and to given as UTC times of 30 November 2026. */
  async function occupy(from: string, to: string, entry: Partial<MeetingEntry> = {}): Promise<void> {
    const start = Date.parse(`2026-11-30T${from}:00Z`) / 60_000;
    const end = Date.parse(`2026-11-30T${to}:00Z`) / 60_000;
    const after = meetingEntry(start, end, { id: `secret-${from}`, ...entry });
    const { userId } = organizer;
    const pages = datesBlockedBy(after).map((date) => dayPageFrom({ userId, date }, () => undefined));
    await transact(table, calendarWrites([{ userId, after }], pages));
  }

  const monday = { from: "2026-11-30", to: "2026-11-30" };

  test("are open and busy times, merged, in UTC, and nothing else", async () => {
    await put({
      timeZone: "Europe/Berlin",
      weekly: [
        mondayMorning,
        { day: "monday", start: "11:00", end: "14:00", meetingTypeId: "one-on-one" },
        { day: "monday", start: "16:00", end: "17:00", meetingTypeId: "product-discussion" },
        { day: "monday", start: "18:00", end: "19:00", active: false },
        { day: "monday", start: "09:30", end: "10:30", meetingTypeId: "focus-time" },
      ],
    });
    const start = Date.parse("2026-11-30T09:30:00Z") / 60_000;
    await occupy("09:30", "10:00", { blockedStart: start - 15, blockedEnd: start + 40 });
    const answer = await show(organizer.userId, monday);
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      userId: organizer.userId,
      timeZone: "Europe/Berlin",
      open: [
        { start: "2026-11-30T08:00:00Z", end: "2026-11-30T13:00:00Z" },
        { start: "2026-11-30T15:00:00Z", end: "2026-11-30T16:00:00Z" },
      ],
      busy: [{ start: "2026-11-30T08:30:00Z", end: "2026-11-30T10:10:00Z" }],
    });
  });

  test("leaves out what the organizer has declined", async () => {
    await occupy("12:00", "13:00", { role: "attendee", response: "declined" });
    expect((await show(organizer.userId, monday)).body).toMatchObject({ open: [], busy: [] });
  });

  test("are those of dates in the organizer's zone or the one asked for, cut at both ends", async () => {
    await put({ timeZone: "Pacific/Auckland", weekly: [{ day: "monday", start: "00:00", end: "24:00" }] });
    expect((await show(organizer.userId, monday)).body.open).toEqual([
      { start: "2026-11-29T11:00:00Z", end: "2026-11-30T11:00:00Z" },
    ]);
    const inLima = await show(organizer.userId, { ...monday, timeZone: "America/Lima" });
    expect(inLima.body).toMatchObject({
      timeZone: "Pacific/Auckland",
      open: [{ start: "2026-11-30T05:00:00Z", end: "2026-11-30T11:00:00Z" }],
    });
  });

  test("follow the wall clock through a clock change, night hours and overrides", async () => {
    await put({
      timeZone: "America/New_York",
      weekly: [
        { day: "friday", start: "09:00", end: "17:00" },
        { day: "saturday", start: "22:00", end: "02:30" },
      ],
      overrides: [{ date: "2026-11-06", intervals: [{ start: "10:00", end: "11:00" }] }],
    });
    const { open } = (await show(organizer.userId, { from: "2026-10-30", to: "2026-11-13" })).body;
    expect(open).toEqual([
      { start: "2026-10-30T13:00:00Z", end: "2026-10-30T21:00:00Z" },
      // The night on which the clocks are set back lasts an hour longer.
      { start: "2026-11-01T02:00:00Z", end: "2026-11-01T07:30:00Z" },
      { start: "2026-11-06T15:00:00Z", end: "2026-11-06T16:00:00Z" },
      { start: "2026-11-08T03:00:00Z", end: "2026-11-08T07:30:00Z" },
      { start: "2026-11-13T14:00:00Z", end: "2026-11-13T22:00:00Z" },
    ]);
  });

  test("can be seen by everybody who is signed in, even before anything is published, and exist only for organizers", async () => {
    for (const as of [attendee, organizer, await newPerson(table, ["hr"])]) {
      expect(await show(organizer.userId, monday, as)).toMatchObject({
        status: 200,
        body: { timeZone: "Europe/Berlin", open: [], busy: [] },
      });
    }
    for (const userId of [attendee.userId, "nobody"]) {
      expect(await show(userId, monday)).toMatchObject({ status: 404, body: { code: "not_found" } });
    }
    const anonymous = await call(
      getUserAvailability,
      { table },
      { params: { userId: organizer.userId }, query: monday },
    );
    expect(anonymous.status).toBe(401);
  });

  test("cover at most 62 days at once", async () => {
    expect((await show(organizer.userId, { from: "2026-12-01", to: "2027-01-31" })).status).toBe(200);
    expectRefused(await show(organizer.userId, { from: "2026-12-01", to: "2027-02-01" }), "to");
    expectRefused(await show(organizer.userId, { from: "2026-12-02", to: "2026-12-01" }), "to");
    expectRefused(await show(organizer.userId, { from: "2026-02-30", to: "2026-03-01" }), "from");
    expectRefused(await show(organizer.userId, { to: "2026-03-01" }), "from");
    expectRefused(await show(organizer.userId, { ...monday, timeZone: "Mars/Phobos" }), "timeZone");
    expectRefused(await show(organizer.userId, { ...monday, days: "3" }), "days");
  });
});

describe("what happened in the app with the same features cannot happen here", () => {
  test("anybody sets availability", async () => {
    const before = await get();
    expect(await put({ timeZone: "UTC", weekly: [mondayMorning] }, {}, attendee)).toMatchObject({ status: 403 });
    expect(await add([mondayMorning], attendee)).toMatchObject({ status: 403 });
    expect(await get()).toMatchObject({ body: before.body });
    expect(await show(attendee.userId, { from: "2026-11-30", to: "2026-11-30" })).toMatchObject({ status: 404 });
  });

  test('zone "Mars/Phobos" is stored', async () => {
    expectRefused(await put({ timeZone: "Mars/Phobos", weekly: [mondayMorning] }), "timeZone");
    expect((await get()).body).toMatchObject({ timeZone: "Europe/Berlin", version: 0 });
  });

  test("hours are kept in UTC as of winter: New York's nine to five moves in July", async () => {
    const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday"];
    await put({ timeZone: "America/New_York", weekly: weekdays.map((day) => ({ day, start: "09:00", end: "17:00" })) });
    const { open } = (await show(organizer.userId, { from: "2027-07-05", to: "2027-07-05" })).body;
    expect(open).toEqual([{ start: "2027-07-05T13:00:00Z", end: "2027-07-05T21:00:00Z" }]);
  });

  test("Tokyo's Monday morning is stored as Sunday", async () => {
    const { body } = await put({ timeZone: "Asia/Tokyo", weekly: [{ day: "monday", start: "07:00", end: "08:00" }] });
    expect(body.weekly).toMatchObject([{ day: "monday", start: "07:00", end: "08:00" }]);
    const { open } = (await show(organizer.userId, { from: "2026-11-30", to: "2026-11-30" })).body;
    expect(open).toEqual([{ start: "2026-11-29T22:00:00Z", end: "2026-11-29T23:00:00Z" }]);
  });
});
