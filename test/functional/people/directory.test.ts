import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { newProfile, openedProfile, type Profile } from "../../../functions/domain/people/profile.ts";
import { rolesAmong } from "../../../functions/domain/people/role.ts";
import { changeMe } from "../../../functions/operations/people/change-me.ts";
import { listUsers } from "../../../functions/operations/people/list-users.ts";
import { newId } from "../../../functions/runtime/ids.ts";
import type { Table } from "../../../functions/runtime/table.ts";
import { createProfile, openProfile, readProfile } from "../../../functions/store/people/profiles.ts";
import { transact } from "../../../functions/store/table/transaction.ts";
import { takeAway } from "../../../functions/use-cases/accounts/close-account.ts";
import { call } from "../../support/call.ts";
import { newPerson, type Person } from "../../support/person.ts";
import { metered } from "../../support/table/metered.ts";
import { newTable } from "../../support/table/new-table.ts";

const createdAt = "2026-12-01T08:00:00.000Z";
const clock = { now: () => Date.parse(createdAt) };

let table: Table;
let admin: Person;

beforeEach(async () => {
  table = await newTable();
  admin = await newPerson(table, ["admin"], "UTC", "admin", "admin@example.com");
  await call(changeMe, { table, clock }, { as: admin, body: { name: "The admin" } });
});

async function add(name: string, more: Partial<Profile> = {}): Promise<string> {
  const userId = randomUUID();
  const person = { userId, email: `${userId}@example.com`, name, timeZone: "UTC", roles: rolesAmong([]), ...more };
  await createProfile(table, newProfile(person, newId(), Date.parse(createdAt)));
  return userId;
}

const listing = (query: Record<string, string> = {}, as = admin, services: object = {}) =>
  call(listUsers, { table, ...services }, { as, query });

async function names(query: Record<string, string> = {}): Promise<string[]> {
  const listed: string[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const { body }: { body: { items: { name: string }[]; nextCursor: string | null } } = await listing({
      ...query,
      ...(cursor && { cursor }),
    });
    listed.push(...body.items.map(({ name }) => name));
    cursor = body.nextCursor;
  }
  return listed;
}

describe("the list of people", () => {
  test("shows admins everybody, with address, roles and since when, and who is a visitor", async () => {
    const [ada, kim] = [
      await add("Ada", { email: "ada@elsewhere.example" }),
      await add("Kim", { email: "kim@elsewhere.example", roles: rolesAmong(["organizer"]) }),
    ];
    const { status, body } = await listing({ name: "Ada" }, admin, { memberEmailDomains: ["example.com"] });
    expect(status).toBe(200);
    const usual = { timeZone: "UTC", createdAt, visitor: true, role: "attendee", roles: ["attendee"] };
    expect(body).toEqual({
      items: [{ ...usual, id: ada, name: "Ada", email: "ada@elsewhere.example" }],
      nextCursor: null,
    });
    const hired = await listing({ name: "kim" }, admin, { memberEmailDomains: ["example.com"] });
    expect(hired.body.items).toMatchObject([{ id: kim, role: "organizer", visitor: false }]);
  });

  test("is sorted by names, whatever capitals, accents and letters they are written in", async () => {
    const sorted = ["7 of 9", "ada", "Ada B.", "Äda C.", "Adab", "Émile", "Emily", "Zoë", "Łukasz", "Ольга", "李"];
    for (const name of sorted.toReversed()) await add(name);
    sorted.splice(sorted.indexOf("Zoë"), 0, "The admin");
    expect(await names()).toEqual(sorted);
  });

  test.each([1, 2, 3, 50])("comes in pages of %i that hold everybody once, in the same order", async (limit) => {
    for (let count = 0; count < 12; count++) await add(["Kim", "Kim L.", "Olga", "😀"][count % 4]!);
    const whole = (await listing({ limit: "100" })).body;
    expect([whole.items.length, whole.nextCursor]).toEqual([13, null]);
    const wanted = whole.items.map(({ name }: { name: string }) => name);
    expect(await names({ limit: String(limit) })).toEqual(wanted);
  });

  test("is narrowed to names that begin so; a cursor of another list begins anew", async () => {
    for (const name of ["Ben", "Émile Ott", "Emil", "Emma"]) await add(name);
    expect(await names({ name: "EMI" })).toEqual(["Emil", "Émile Ott"]);
    expect(await names({ name: "émile o", limit: "1" })).toEqual(["Émile Ott"]);
    expect(await names({ name: "Ott" })).toEqual([]);
    const afterBen = (await listing({ limit: "1" })).body.nextCursor;
    expect(await names({ name: "Em", cursor: afterBen })).toEqual(["Emil", "Émile Ott", "Emma"]);
    const afterEmil = (await listing({ limit: "1", name: "Em" })).body.nextCursor;
    expect(await names({ name: "Ben", cursor: afterEmil })).toEqual(["Ben"]);
  });

  test("follows who is renamed, who gets an account, and who goes", async () => {
    const kim = await add("Kim");
    await call(changeMe, { table, clock }, { as: { userId: kim }, body: { name: "Ada" } });
    expect(await names()).toEqual(["Ada", "The admin"]);
    const sue = await add("Sue", { account: "none" });
    expect(await names()).toEqual(["Ada", "The admin"]);
    const stranger = await readProfile(table, sue);
    await transact(table, openProfile(stranger, openedProfile(stranger, { ...stranger, name: "Susan" }, newId())));
    expect(await names()).toEqual(["Ada", "Susan", "The admin"]);
    for (const userId of [kim, sue]) await takeAway({ table, clock }, await readProfile(table, userId));
    expect(await names()).toEqual(["The admin"]);
  });

  test("is not for others, who find one person by the address and learn no more than anybody", async () => {
    const kim = { userId: await add("Kim", { email: "kim@example.com", roles: rolesAmong(["organizer", "hr"]) }) };
    for (const query of [{}, { name: "Kim" }]) {
      expect(await listing(query as never, kim)).toMatchObject({ status: 403, body: { code: "forbidden" } });
    }
    const found = await listing({ email: "kim@example.com" }, kim);
    expect(Object.keys(found.body.items[0]).sort()).toEqual(["id", "name", "role", "roles", "timeZone"]);
    const byAdmin = await listing({ email: "KIM@example.com" });
    expect(byAdmin.body.items).toMatchObject([{ id: kim.userId, email: "kim@example.com", createdAt }]);
  });

  test("costs half a unit for each shard and each person it shows, however many there are", async () => {
    const { table: counted, usage } = metered(table);
    const look = async () => {
      await listing({ limit: "5" }, admin, { table: counted });
      return usage();
    };
    for (let count = 0; count < 5; count++) await add("Kim");
    const few = await look();
    expect(few.readUnits).toBe(1 + 8 / 2 + 5 / 2);
    for (let count = 0; count < 60; count++) await add("Kim");
    expect(await look()).toEqual(few);
  });
});
