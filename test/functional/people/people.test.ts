import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { changeMe } from "../../../functions/operations/people/change-me.ts";
import { getMe } from "../../../functions/operations/people/get-me.ts";
import { getUser } from "../../../functions/operations/people/get-user.ts";
import { listUsers } from "../../../functions/operations/people/list-users.ts";
import type { AccountServices } from "../../../functions/services/services.ts";
import { availabilityWrites } from "../../../functions/store/availability/availability.ts";
import { transact } from "../../../functions/store/table/transaction.ts";
import { newAccountServices, signingUp } from "../../support/account-services.ts";
import { type CallOptions, call } from "../../support/call.ts";
import { newPerson, type Person } from "../../support/person.ts";
import { faulty, lostAnswer } from "../../support/table/faulty.ts";
import { newUserPool, type TestUserPool } from "../../support/user-pool.ts";

let users: TestUserPool;
let services: AccountServices;
let email: string;
let kim: Person;
let people = 0;

beforeAll(async () => {
  users = await newUserPool();
});
beforeEach(async () => {
  services = await newAccountServices(users);
  email = `person-${++people}@example.com`;
  kim = { userId: (await signingUp(services, email)).body.userId };
});
afterAll(() => users.stop());

const somebody = { userId: "somebody" };

describe("one's own profile", () => {
  const reading = () => call(getMe, services, { as: kim });
  const change = (body: object, headers: CallOptions["headers"] = {}) =>
    call(changeMe, services, { as: kim, body, headers });

  test("says in which zone one's open hours stay, where one's own is changed to another", async () => {
    const { userId } = await newPerson(services.table, ["organizer"]);
    const hours = { timeZone: "Europe/Berlin", weekly: [], overrides: [], version: 1 };
    const changeTo = async (timeZone: string) =>
      (await call(changeMe, services, { as: { userId }, body: { timeZone } })).body.availabilityTimeZone;
    expect(await changeTo("Asia/Kolkata")).toBeUndefined();
    await transact(services.table, availabilityWrites(userId, hours));
    expect(await changeTo("America/New_York")).toBe("Europe/Berlin");
    expect(await changeTo("Europe/Berlin")).toBeUndefined();
    const renamed = await call(changeMe, services, { as: { userId }, body: { name: "Kim" } });
    expect(renamed.body).not.toHaveProperty("availabilityTimeZone");
  });

  test("is changed field by field", async () => {
    expect(await change({ name: " Kim Lee " })).toMatchObject({
      status: 200,
      body: { name: "Kim Lee", version: 2 },
    });
    await change({ timeZone: "Asia/Kolkata", invitations: "nobody" });
    const changed = {
      id: kim.userId,
      email,
      name: "Kim Lee",
      timeZone: "Asia/Kolkata",
      invitations: "nobody",
      version: 3,
    };
    const { body, headers } = await reading();
    expect(body).toMatchObject(changed);
    expect(headers.etag).toBe('"3"');
  });

  test("says a language, until it is taken back", async () => {
    expect((await reading()).body).toMatchObject({ language: null });
    expect(await change({ language: "fr" })).toMatchObject({ status: 200, body: { language: "fr" } });
    await change({ name: "Kim Lee" });
    expect((await reading()).body).toMatchObject({ language: "fr" });
    await change({ language: null });
    expect((await reading()).body).toMatchObject({ language: null });
  });

  test("says when one works, until it is taken back", async () => {
    const workingHours = {
      weekly: [
        { day: "monday", start: "08:30", end: "12:00" },
        { day: "friday", start: "22:00", end: "06:00" },
        { day: "sunday", start: "00:00", end: "24:00" },
      ],
    };
    expect((await reading()).body).toMatchObject({ workingHours: null });
    expect(await change({ workingHours })).toMatchObject({ status: 200, body: { workingHours } });
    await change({ name: "Kim Lee" });
    expect((await reading()).body).toMatchObject({ workingHours, version: 3 });
    await change({ workingHours: null });
    expect((await reading()).body).toMatchObject({ workingHours: null });
  });

  const monday = { day: "monday", start: "09:00", end: "17:00" };
  test.each([
    ["workingHours.weekly", { workingHours: { weekly: [] } }],
    ["workingHours.weekly", { workingHours: { weekly: Array(29).fill(monday) } }],
    ["workingHours.weekly.0.end", { workingHours: { weekly: [{ ...monday, end: "09:00" }] } }],
    ["workingHours.weekly.0.start", { workingHours: { weekly: [{ ...monday, start: "24:00" }] } }],
    ["workingHours.weekly.0.day", { workingHours: { weekly: [{ ...monday, day: "mon" }] } }],
    ["workingHours.weekly.0.active", { workingHours: { weekly: [{ ...monday, active: true }] } }],
    ["workingHours.timeZone", { workingHours: { weekly: [monday], timeZone: "UTC" } }],
    ["language", { language: "tlh" }],
    ["timeZone", { timeZone: "Mars/Phobos" }],
    ["invitations", { invitations: "friends" }],
    ["name", { name: "" }],
    ["email", { email: "another@example.com" }],
    ["roles", { roles: ["admin"] }],
  ])("takes no such %s as in %j", async (path, body) => {
    const answer = await change(body);
    expect(answer).toMatchObject({ status: 400, body: { code: "invalid_request", errors: [{ path }] } });
    expect((await reading()).body).toMatchObject({ email, name: "Kim", roles: ["attendee"], version: 1 });
  });

  test("is changed by only one of those who have seen the same version", async () => {
    for (let version = 1; version <= 5; version++) {
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, index) => change({ name: `Kim ${index}` }, { "if-match": `"${version}"` })),
      );
      const statuses = answers.map(({ status }) => status);
      expect(statuses.toSorted()).toEqual([200, ...Array(7).fill(412)]);
      const winner = statuses.indexOf(200);
      expect((await reading()).body).toMatchObject({ name: `Kim ${winner}`, version: version + 1 });
    }
    expect((await change({ name: "Kim" }, { "if-match": '"5"' })).body.code).toBe("version_mismatch");
  });

  test("is changed once where the answer of the database is lost, also with If-Match", async () => {
    const { table, inject, pending } = faulty(services.table);
    inject({ command: "TransactWriteItems", when: "after", error: lostAnswer });
    const request = { as: kim, body: { name: "Kim Lee" }, headers: { "if-match": '"1"' } };
    const answer = await call(changeMe, { ...services, table }, request);
    expect(answer).toMatchObject({ status: 200, body: { name: "Kim Lee", version: 2 } });
    expect(pending()).toBe(0);
    expect((await reading()).body).toEqual(answer.body);
  });

  test("takes every change of those who do not ask for a version", async () => {
    await Promise.all([change({ name: "Kim Lee" }), change({ timeZone: "UTC" }), change({ invitations: "nobody" })]);
    expect((await reading()).body).toMatchObject({
      name: "Kim Lee",
      timeZone: "UTC",
      invitations: "nobody",
      version: 4,
    });
  });

  test("exists only for people with an account, and needs a token", async () => {
    expect((await call(getMe, services, { as: somebody })).body.code).toBe("not_found");
    expect((await call(changeMe, services, { as: somebody, body: { name: "Kim" } })).body.code).toBe("unauthenticated");
    expect((await call(getMe, services)).body.code).toBe("unauthenticated");
  });
});

describe("other people", () => {
  const seen = () => ({
    id: kim.userId,
    name: "Kim",
    timeZone: "Europe/Berlin",
    role: "attendee",
    roles: ["attendee"],
  });
  const nineToFive = ["monday", "tuesday", "wednesday", "thursday", "friday"].map((day) => ({
    ...{ day, start: "09:00", end: "17:00" },
  }));

  test("are shown by id, without their address", async () => {
    const answer = await call(getUser, services, { as: somebody, params: { userId: kim.userId } });
    expect(answer).toMatchObject({ status: 200 });
    const workingHours = { weekly: nineToFive, timeZone: "Europe/Berlin", source: "usual" };
    expect(answer.body).toEqual({ ...seen(), workingHours });
  });

  test("are shown with the hours that they publish, else with those that they have said", async () => {
    const { userId } = await newPerson(services.table, ["organizer"]);
    const hours = async () => (await call(getUser, services, { as: somebody, params: { userId } })).body.workingHours;
    const weekly = [{ day: "sunday", start: "10:00", end: "14:00" }];
    await call(changeMe, services, { as: { userId }, body: { timeZone: "Asia/Dubai", workingHours: { weekly } } });
    expect(await hours()).toEqual({ weekly, timeZone: "Asia/Dubai", source: "said" });

    const open = { id: "1", day: "monday", start: "22:00", end: "02:00", active: true, kind: "open" } as const;
    const published = { timeZone: "Europe/Berlin", overrides: [], version: 1 };
    const entries = [open, { ...open, id: "2", active: false, day: "friday" as const }];
    await transact(services.table, availabilityWrites(userId, { ...published, weekly: entries }));
    expect(await hours()).toEqual({
      weekly: [{ day: "monday", start: "22:00", end: "02:00" }],
      timeZone: "Europe/Berlin",
      source: "published",
    });

    const suspended = { ...published, weekly: entries, version: 2, isSuspended: true } as const;
    await transact(services.table, availabilityWrites(userId, suspended));
    expect(await hours()).toMatchObject({ source: "said" });
  });

  test.each([
    ["nobody", 404, "not_found"],
    ["no id/of ours", 400, "invalid_request"],
  ])("are not there under the id %j: %i", async (userId, status, code) => {
    const answer = await call(getUser, services, { as: somebody, params: { userId } });
    expect(answer).toMatchObject({ status, body: { code } });
  });

  test("are found by their whole address, in any case", async () => {
    const finding = (address: string) => call(listUsers, services, { as: somebody, query: { email: address } });
    expect((await finding(email.toUpperCase())).body).toEqual({ items: [seen()], nextCursor: null });
    expect((await finding(`x${email}`)).body).toEqual({ items: [], nextCursor: null });
    expect((await finding("person")).status).toBe(400);
    expect((await call(listUsers, services, { as: somebody })).status, "all of them").toBe(403);
  });
});
