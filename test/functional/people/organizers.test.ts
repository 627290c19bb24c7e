import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { changedProfile, newProfile, type Profile } from "../../../functions/domain/people/profile.ts";
import { changeMe } from "../../../functions/operations/people/change-me.ts";
import { listOrganizers } from "../../../functions/operations/people/list-organizers.ts";
import { newId } from "../../../functions/runtime/ids.ts";
import type { Table } from "../../../functions/runtime/table.ts";
import { indexOpenHours } from "../../../functions/store/people/organizers.ts";
import { createProfile, readProfile, replaceProfile } from "../../../functions/store/people/profiles.ts";
import { transact } from "../../../functions/store/table/transaction.ts";
import { call } from "../../support/call.ts";
import { metered } from "../../support/table/metered.ts";
import { newTable } from "../../support/table/new-table.ts";

let table: Table;
beforeEach(async () => {
  table = await newTable();
});

const somebody = { userId: "somebody" };
const listing = (query: Record<string, string> = {}) => call(listOrganizers, { table }, { as: somebody, query });
const listed = async () => (await listing()).body.items.map(({ id }: { id: string }) => id);
const publish = (userId: string, hasOpenHours = true) =>
  transact(table, [indexOpenHours(userId, { hasOpenHours, openForTypes: [] })]);

async function newPerson(roles: Profile["roles"]): Promise<string> {
  const userId = randomUUID();
  const person = { userId, email: `${userId}@example.com`, name: "Kim", timeZone: "Europe/Berlin", roles };
  await createProfile(table, newProfile(person, newId(), Date.now()));
  return userId;
}

async function setProfileRoles(userId: string, roles: Profile["roles"]): Promise<void> {
  const profile = await readProfile(table, userId);
  await transact(table, replaceProfile(profile, changedProfile(profile, { roles }, newId())));
}

async function newBookable(): Promise<string> {
  const userId = await newPerson(["attendee", "organizer"]);
  await publish(userId);
  return userId;
}

describe("the list of organizers", () => {
  test("holds those who have open hours, and nobody else", async () => {
    const [kim] = [await newBookable(), await newPerson(["attendee", "organizer"]), await newPerson(["attendee"])];
    const { status, body } = await listing();
    expect(status).toBe(200);
    expect(body).toEqual({ items: [{ id: kim, name: "Kim", timeZone: "Europe/Berlin" }], nextCursor: null });
  });

  test("leaves out whoever closes their hours, and takes them back", async () => {
    const kim = await newBookable();
    await publish(kim, false);
    expect(await listed()).toEqual([]);
    await publish(kim);
    expect(await listed()).toEqual([kim]);
  });

  test("leaves out whoever is no longer an organizer, and takes them back with the hours they had", async () => {
    const kim = await newBookable();
    await setProfileRoles(kim, ["attendee"]);
    expect(await listed()).toEqual([]);
    await setProfileRoles(kim, ["attendee", "organizer"]);
    expect(await listed()).toEqual([kim]);
  });

  test("is read at half the price: each of the eight shards costs half a unit, and the organization's types one", async () => {
    await newBookable();
    const { table: counted, usage } = metered(table);
    await call(listOrganizers, { table: counted }, { as: somebody });
    expect(usage().readUnits).toBe(5);
  });

  test("shows the name and the zone that people have now", async () => {
    const kim = await newBookable();
    await call(
      changeMe,
      { table, clock: { now: Date.now } },
      { as: { userId: kim }, body: { name: "Kim Lee", timeZone: "Asia/Kolkata" } },
    );
    expect((await listing()).body.items).toEqual([{ id: kim, name: "Kim Lee", timeZone: "Asia/Kolkata" }]);
  });

  test("is the same in pages of any size", async () => {
    const people = await Promise.all([
      ...Array.from({ length: 23 }, newBookable),
      newPerson(["attendee", "organizer"]),
    ]);
    const everybody = (await listing({ limit: "100" })).body.items;
    expect(everybody.map(({ id }: { id: string }) => id).sort()).toEqual(people.slice(0, 23).sort());
    for (const limit of [1, 5, 22, 23, 24]) {
      const pages: unknown[][] = [];
      let cursor: string | null = "";
      while (cursor !== null) {
        const { body } = await listing({ limit: String(limit), ...(cursor && { cursor }) });
        pages.push(body.items);
        cursor = body.nextCursor;
      }
      expect(pages.flat()).toEqual(everybody);
      expect(pages).toHaveLength(Math.ceil(23 / limit));
    }
  });
});
