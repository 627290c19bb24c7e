import { beforeEach, describe, expect, test } from "vitest";
import type { Role } from "../../../functions/domain/people/role.ts";
import { changeMeetingType } from "../../../functions/operations/meeting-types/change-meeting-type.ts";
import { createMeetingType } from "../../../functions/operations/meeting-types/create-meeting-type.ts";
import { getPublishedPage } from "../../../functions/operations/pages/get-published-page.ts";
import { listPublishedSlots } from "../../../functions/operations/pages/list-published-slots.ts";
import { changeMe } from "../../../functions/operations/people/change-me.ts";
import { findProfile, replaceProfile } from "../../../functions/store/people/profiles.ts";
import { transact } from "../../../functions/store/table/transaction.ts";
import { takeAway } from "../../../functions/use-cases/accounts/close-account.ts";
import { type Answer, call } from "../../support/call.ts";
import { newOffice, type Office } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";
import { metered } from "../../support/table/metered.ts";

let office: Office;
let olga: Person;

beforeEach(async () => {
  office = await newOffice();
  olga = await office.organizer();
  await publish({ handle: "olga" });
});

const publish = async (body: object) =>
  expect(await call(changeMe, office.services, { as: olga, body })).toMatchObject({ status: 200 });
const page = (headers = {}) => call(getPublishedPage, office.services, { params: { handle: "olga" }, headers });
const slots = (slug: string) => call(listPublishedSlots, office.services, { params: { handle: "olga", slug } });
const slugs = async () => (await page()).body.meetingTypes.map(({ slug }: { slug: string }) => slug);
const create = (body: object): Promise<Answer> =>
  call(createMeetingType, office.services, { as: olga, body: { durationMinutes: 30, ...body } });

describe("what stands on a page", () => {
  test("nothing, unless its organizer says so", async () => {
    await create({ name: "Office hour" });
    expect((await page()).body).toEqual({
      organizer: { id: olga.userId, name: "Kim", timeZone: "Europe/Berlin", handle: "olga" },
      meetingTypes: [],
    });
    expect((await slots("office-hour")).status).toBe(404);
    expect((await slots("one-on-one")).status).toBe(404);
  });

  test("the organizer's public types, and those of the organization that they list", async () => {
    await create({ name: "Office hour", public: true, description: "Ask.", otherDurationsMinutes: [60] });
    await publish({ publicTypes: ["one-on-one"] });
    const { meetingTypes } = (await page()).body;
    expect(meetingTypes.map(({ slug }: { slug: string }) => slug)).toEqual(["one-on-one", "office-hour"]);
    expect(meetingTypes[1]).toEqual({
      ...{ id: expect.any(String), slug: "office-hour", name: "Office hour", description: "Ask." },
      ...{ durationMinutes: 30, otherDurationsMinutes: [60], location: "", color: expect.any(String) },
    });
  });

  test("of a link to a call no more than where it leads: whoever knows it could join", async () => {
    await create({ name: "Call", public: true, location: "https://meet.example.com/abc-defg" });
    expect((await page()).body.meetingTypes).toMatchObject([{ location: "meet.example.com" }]);
    expect((await slots("call")).body.meetingType).toMatchObject({ location: "meet.example.com" });
  });

  test("no focus types, nor what is not active, nor what is gone", async () => {
    await create({ name: "Reading", kind: "focus", public: true });
    const { body: retired } = await create({ name: "Retired", public: true });
    await call(changeMeetingType, office.services, { as: olga, params: { id: retired.id }, body: { active: false } });
    await publish({ publicTypes: ["focus-time", "never-was"] });
    expect(await slugs()).toEqual([]);
    for (const slug of ["reading", "retired", "focus-time", "never-was"]) expect((await slots(slug)).status).toBe(404);
  });

  test("where two have one slug, the organizer's own", async () => {
    const { body: own } = await create({ name: "Mine", slug: "one-on-one", public: true });
    await publish({ publicTypes: ["one-on-one"] });
    expect((await page()).body.meetingTypes).toMatchObject([{ id: own.id }]);
    expect((await slots("one-on-one")).body.meetingType.id).toBe(own.id);
  });
});

describe("there is no page", () => {
  const withRoles = async (roles: Role[]) => {
    const profile = (await findProfile(office.services.table, olga.userId))!;
    await transact(
      office.services.table,
      replaceProfile(profile, { ...profile, roles, version: profile.version + 1, changeId: "roles" }),
    );
  };

  test("of somebody who is an organizer no more, until they are one again", async () => {
    await withRoles(["attendee"]);
    expect(await page()).toMatchObject({ status: 404, body: { code: "not_found" } });
    await withRoles(["attendee", "organizer"]);
    expect((await page()).status).toBe(200);
  });

  test("of somebody who has closed their account", async () => {
    const { table } = office.services;
    await takeAway(office.services, (await findProfile(table, olga.userId))!);
    expect((await page()).status).toBe(404);
    const otto = await office.organizer();
    const answer = await call(changeMe, office.services, { as: otto, body: { handle: "olga" } });
    expect(answer).toMatchObject({ status: 409, body: { code: "handle_taken" } });
  });

  test.each(["nobody", "OLGA", "a/b", "%00", "x".repeat(100)])("at %j", async (handle) => {
    const answer = await call(getPublishedPage, office.services, { params: { handle } });
    expect(answer).toMatchObject({ status: 404, body: { code: "not_found" } });
  });
});

describe("slugs", () => {
  const slugOf = async (body: object) => (await create(body)).body.slug;

  test("follow from the name, and are unique among the types of one owner", async () => {
    expect([await slugOf({ name: "Intro" }), await slugOf({ name: "intro!" })]).toEqual(["intro", "intro-2"]);
    expect(await create({ name: "Other", slug: "intro" })).toMatchObject({
      status: 400,
      body: { code: "invalid_request", errors: [{ path: "slug" }] },
    });
  });

  test("can be changed to one that is free, and stay when the name changes", async () => {
    const { body: one } = await create({ name: "One" });
    await create({ name: "Two" });
    const change = (body: object) =>
      call(changeMeetingType, office.services, { as: olga, params: { id: one.id }, body });
    expect((await change({ slug: "two" })).status).toBe(400);
    expect((await change({ slug: "uno" })).body.slug).toBe("uno");
    expect((await change({ name: "Renamed" })).body.slug).toBe("uno");
  });

  test("of two that are created at once and would have the same differ", async () => {
    const made = await Promise.all([create({ name: "Twin" }), create({ name: "Twin!" })]);
    expect(made.map(({ body }) => body.slug).sort()).toEqual(["twin", "twin-2"]);
  });

  test.each(["", "-a", "a-", "A", "ä", "a/b", "a".repeat(61)])("cannot be %j", async (slug) => {
    expect((await create({ name: "Type", slug })).status).toBe(400);
  });
});

describe("the answer", () => {
  test("may be kept for seconds by anybody, and is not sent again to whoever has it", async () => {
    const { headers } = await page();
    expect(headers).toMatchObject({ "cache-control": "public, max-age=5", etag: expect.stringMatching(/^".{22}"$/) });
    const again = await page({ "if-none-match": `W/${headers.etag}, "other"` });
    expect(again).toMatchObject({ status: 304, body: undefined });
    expect(again.headers).toMatchObject({ etag: headers.etag, "cache-control": "public, max-age=5" });
    await publish({ name: "Olga" });
    expect(await page({ "if-none-match": headers.etag! })).toMatchObject({ status: 200 });
  });

  test("costs a few reads and no write, however many meetings there have been", async () => {
    await publish({ publicTypes: ["one-on-one"] });
    const { table, usage } = metered(office.services.table);
    const services = { ...office.services, table };
    await call(getPublishedPage, services, { params: { handle: "olga" } });
    expect(usage()).toMatchObject({ commands: ["GetItem", "GetItem", "Query", "Query"], writeUnits: 0 });
    await call(getPublishedPage, services, { params: { handle: "nobody" } });
    expect(usage().commands).toEqual(["GetItem"]);
  });
});
