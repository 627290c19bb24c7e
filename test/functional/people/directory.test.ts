import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { newProfile, openedProfile, type Profile } from "../../../functions/domain/people/profile.ts";
import { rolesAmong } from "../../../functions/domain/people/role.ts";
import { nameFromEachWord, sortName } from "../../../functions/domain/people/sort-name.ts";
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
import { readWholeTable } from "../../support/table/whole-table.ts";

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

  test("is narrowed to names of which a word begins so; a cursor of another list begins anew", async () => {
    for (const name of ["Ben", "Émile Ott", "Emil", "Emma", "😀 Kim"]) await add(name);
    expect(await names({ name: "EMI" })).toEqual(["Emil", "Émile Ott"]);
    expect(await names({ name: "émile o", limit: "1" })).toEqual(["Émile Ott"]);
    expect(await names({ name: "ott" })).toEqual(["Émile Ott"]);
    expect(await names({ name: "tt" })).toEqual([]);
    expect(await names({ name: "kim" })).toEqual(["😀 Kim"]);
    const afterBen = (await listing({ limit: "1" })).body.nextCursor;
    expect(await names({ name: "Em", cursor: afterBen })).toEqual(["Emil", "Émile Ott", "Emma"]);
    const afterEmil = (await listing({ limit: "1", name: "Em" })).body.nextCursor;
    expect(await names({ name: "Ben", cursor: afterEmil })).toEqual(["Ben"]);
  });

  test.each([1, 2, 3, 50])(
    "of those who are looked for shows each once, in pages of %i, sorted from what is found",
    async (limit) => {
      const people = [
        "Ann",
        "Anna Abel",
        "Abel Ann",
        "Bo Ånn Anna",
        "Müller-Lüdenscheidt",
        "Ann Ann Ann",
        "Luc O’Brien",
        "李小龍",
      ];
      const added = await Promise.all([...people, ...people].map(async (name) => ({ name, userId: await add(name) })));
      const everybody = [...added, { name: "The admin", userId: admin.userId }];
      for (const beginning of ["a", "an", "ann", "Ann a", "abel", "b", "Lüden", "mull", "lu", "l", "o’b", "李", "小"]) {
        const found = everybody.flatMap(({ name, userId }) => {
          const fromWord = nameFromEachWord(name).find((each) => each.startsWith(sortName(beginning)));
          return fromWord === undefined ? [] : { name, place: Buffer.from(`${fromWord}#${userId}`) };
        });
        const sorted = found.toSorted((one, other) => Buffer.compare(one.place, other.place));
        const listed = await names({ name: beginning, limit: String(limit) });
        expect(listed).toEqual(sorted.map(({ name }) => name));
      }
    },
  );

  test("follows who is renamed, who gets an account, and who goes", async () => {
    const kim = await add("Kim");
    await call(changeMe, { table, clock }, { as: { userId: kim }, body: { name: "Kim Lee Ott" } });
    expect(await names({ name: "ott" })).toEqual(["Kim Lee Ott"]);
    await call(changeMe, { table, clock }, { as: { userId: kim }, body: { name: "Ada Lee" } });
    expect([await names({ name: "ott" }), await names({ name: "lee" })]).toEqual([[], ["Ada Lee"]]);
    expect(await names()).toEqual(["Ada Lee", "The admin"]);
    const sue = await add("Sue Lee", { account: "none" });
    expect(await names({ name: "lee" })).toEqual(["Ada Lee"]);
    const stranger = await readProfile(table, sue);
    await transact(table, openProfile(stranger, openedProfile(stranger, { ...stranger, name: "Susan Lee" }, newId())));
    expect(await names()).toEqual(["Ada Lee", "Susan Lee", "The admin"]);
    expect(await names({ name: "lee" })).toHaveLength(2);
    for (const userId of [kim, sue]) await takeAway({ table, clock }, await readProfile(table, userId));
    const places = (await readWholeTable(table)).filter(({ pk }) => pk.startsWith("PEOPLE#"));
    expect(places.map(({ sk }) => sk)).toEqual([
      expect.stringMatching("NAME#the-admin#"),
      expect.stringMatching("WORD#admin#"),
    ]);
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

  test.each([
    ["half a unit", {}, 1 / 2],
    ["a unit, where somebody is looked for,", { name: "lee" }, 1],
  ])(
    "costs %s for each shard and half a one for each person it shows, however many there are",
    async (_, query, unitsAShard) => {
      const { table: counted, usage } = metered(table);
      const look = async () => {
        await listing({ ...query, limit: "5" }, admin, { table: counted });
        return usage();
      };
      for (let count = 0; count < 5; count++) await add("Kim Lee");
      const few = await look();
      expect(few.readUnits).toBe(1 + 8 * unitsAShard + 5 / 2);
      for (let count = 0; count < 60; count++) await add("Kim Lee");
      expect(await look()).toEqual(few);
    },
  );

  test("costs no more where many are found by many words, and still shows everybody once", async () => {
    for (let count = 0; count < 100; count++) await add("a a1 a2 a3 a4 a5 a6 a7");
    const { table: counted, usage } = metered(table);
    const shown: string[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      // The places that show nobody come after all that do. A page of one reads two places at a time.
      const query = { name: "a", limit: shown.length < 98 ? "49" : "1", ...(cursor && { cursor }) };
      const { body } = await listing(query, admin, { table: counted });
      expect(usage().readUnits).toBeLessThan(160);
      shown.push(...body.items.map(({ id }: { id: string }) => id));
      cursor = body.nextCursor;
    }
    expect([shown.length, new Set(shown).size]).toEqual([101, 101]);
  });

  test("costs a bounded number of writes, however many words a name has", async () => {
    const { table: counted, usage } = metered(table);
    const person = { userId: "kim", email: "kim@example.com", timeZone: "UTC", roles: rolesAmong([]) };
    const manyWords = (letter: string) => Array.from({ length: 20 }, (_, place) => letter + place).join(" ");
    await createProfile(counted, newProfile({ ...person, name: manyWords("a") }, newId(), 0));
    expect(usage().writeUnits).toBe(2 * (2 + 8));
    await call(changeMe, { table: counted, clock }, { as: person, body: { name: manyWords("b") } });
    expect(usage().writeUnits).toBe(2 * (1 + 8 + 8));
  });
});
