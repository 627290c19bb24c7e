import { beforeEach, describe, expect, test } from "vitest";
import type { Role } from "../../../functions/domain/people/role.ts";
import { replaceAvailability } from "../../../functions/operations/availability/replace-availability.ts";
import { getMe } from "../../../functions/operations/people/get-me.ts";
import { setRoles } from "../../../functions/operations/people/set-roles.ts";
import type { Services } from "../../../functions/services/services.ts";
import { readAdmins } from "../../../functions/store/people/admins.ts";
import { readProfile, removeProfile } from "../../../functions/store/people/profiles.ts";
import { transact } from "../../../functions/store/table/transaction.ts";
import { makeAdmin } from "../../../functions/use-cases/people/make-admin.ts";
import { call } from "../../support/call.ts";
import { newOffice } from "../../support/office.ts";
import { newPerson, type Person } from "../../support/person.ts";
import { faulty, lostAnswer } from "../../support/table/faulty.ts";

let services: Services;
let admin: Person;
let kim: Person;

beforeEach(async () => {
  services = (await newOffice()).services;
  admin = await newAdmin();
  kim = await newPerson(services.table, []);
});

/** As the command makes one. */
async function newAdmin(): Promise<Person> {
  const person = await newPerson(services.table, []);
  await makeAdmin(services, `${person.userId}@example.com`);
  return person;
}

const setting = (roles: unknown, as = admin, { userId } = kim, on = services) =>
  call(setRoles, on, { as, params: { userId }, body: { roles } });

const rolesOf = async ({ userId }: Person) => (await readProfile(services.table, userId)).roles;

/** The admins by their profiles, and that the item of the organization says the same. */
async function expectAdmins(...expected: Person[]): Promise<void> {
  const ids = expected.map(({ userId }) => userId).sort();
  expect((await readAdmins(services.table)).userIds.toSorted()).toEqual(ids);
  for (const person of expected) expect(await rolesOf(person)).toContain("admin");
}

describe("roles", () => {
  test.each<[Role[], Role, Role[]]>([
    [["organizer"], "organizer", ["attendee", "organizer"]],
    [["hr", "admin", "attendee"], "admin", ["attendee", "admin", "hr"]],
    [["hr", "hr"], "hr", ["attendee", "hr"]],
    [[], "attendee", ["attendee"]],
  ])("are exactly those that an admin sets: %j", async (wanted, role, roles) => {
    await setting(["organizer", "hr"]);
    const answer = await setting(wanted);
    expect(answer).toMatchObject({ status: 200, body: { id: kim.userId, role, roles } });
    expect((await call(getMe, services, { as: kim })).body).toMatchObject({ role, roles, version: 3 });
  });

  test("are set by admins only, whatever else somebody may do", async () => {
    const other = await newPerson(services.table, ["organizer", "hr"]);
    expect(await setting(["admin"], other)).toMatchObject({ status: 403, body: { code: "forbidden" } });
    expect(await rolesOf(kim)).toEqual(["attendee"]);
  });

  test("must exist, and so must the person", async () => {
    expect((await setting(["owner"])).status).toBe(400);
    const answer = await setting(["hr"], admin, { userId: "nobody" });
    expect(answer).toMatchObject({ status: 404, body: { code: "not_found" } });
  });
});

describe("a token says who somebody is, and nothing of what they may do", () => {
  const publishing = (as: Person & { token?: "id" }) =>
    call(replaceAvailability, services, { as, body: { timeZone: "UTC", weekly: [], overrides: [] } });

  test("so a role counts from the next request on, and is gone with the next request", async () => {
    expect(await publishing(kim)).toMatchObject({ status: 403, body: { code: "forbidden" } });
    await setting(["organizer"]);
    expect((await publishing(kim)).status).toBe(200);
    await setting([]);
    expect(await publishing(kim)).toMatchObject({ status: 403, body: { code: "forbidden" } });
  });

  test("so a former admin cannot give themselves the role back", async () => {
    await setting(["admin"]);
    await setting([]);
    expect(await setting(["admin"], kim)).toMatchObject({ status: 403, body: { code: "forbidden" } });
    expect(await setting([], kim, admin)).toMatchObject({ status: 403, body: { code: "forbidden" } });
    await expectAdmins(admin);
  });

  test("and where the account is closed, nobody at all", async () => {
    await setting(["organizer", "admin"]);
    await transact(services.table, [removeProfile(await readProfile(services.table, kim.userId))]);
    expect(await publishing(kim)).toMatchObject({ status: 401, body: { code: "unauthenticated" } });
    expect(await setting(["admin"], kim, admin)).toMatchObject({ status: 401, body: { code: "unauthenticated" } });
  });

  test("and an ID token says nothing", async () => {
    await setting(["organizer"]);
    expect(await publishing({ ...kim, token: "id" })).toMatchObject({ status: 401, body: { code: "unauthenticated" } });
  });
});

describe("there is always an admin", () => {
  test("the only one keeps the role, until there is another", async () => {
    expect(await setting(["organizer"], admin, admin)).toMatchObject({ status: 409, body: { code: "last_admin" } });
    expect((await setting(["admin", "organizer"], admin, admin)).status).toBe(200);
    await expectAdmins(admin);
    await setting(["admin"]);
    await expectAdmins(admin, kim);
    expect((await setting([], admin, admin)).status).toBe(200);
    await expectAdmins(kim);
    expect(await setting([], kim, kim)).toMatchObject({ status: 409, body: { code: "last_admin" } });
  });

  test.each([
    [
      "take the role from each other",
      (one: Person, other: Person) => [setting([], one, other), setting([], other, one)],
    ],
    ["give the role up", (one: Person, other: Person) => [setting([], one, one), setting([], other, other)]],
  ])("when two %s at once, one is left", async (_, attempts) => {
    for (let round = 0; round < 20; round++) {
      const [one, other] = [admin, kim];
      await setting(["admin"]);
      const answers = await Promise.all(attempts(one, other));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      for (const { status, body } of answers)
        if (status !== 200) expect(["forbidden", "last_admin"]).toContain(body.code);
      const [left] = (await readAdmins(services.table)).userIds;
      admin = left === one.userId ? one : other;
      kim = left === one.userId ? other : one;
      await expectAdmins(admin);
      expect(await rolesOf(kim)).not.toContain("admin");
    }
  });

  test("a role that was taken though the answer was lost is taken, and the answer says so", async () => {
    await setting(["admin"]);
    const { table, inject, pending } = faulty(services.table);
    inject({ command: "TransactWriteItems", when: "after", error: lostAnswer });
    const answer = await setting([], admin, admin, { ...services, table });
    expect(answer).toMatchObject({ status: 200, body: { roles: ["attendee"] } });
    expect(pending()).toBe(0);
    await expectAdmins(kim);
  });
});

describe("in an organization whose admins are not noted yet", () => {
  let [ada, bob]: Person[] = [];
  beforeEach(async () => {
    services = (await newOffice()).services;
    [ada, bob] = [await newPerson(services.table, ["admin"]), await newPerson(services.table, ["admin"])];
    kim = await newPerson(services.table, []);
  });

  test("who changes an admin is noted, and nobody else is forgotten", async () => {
    expect((await setting(["admin"], ada)).status).toBe(200);
    await expectAdmins(ada!, kim);
    expect((await setting([], bob, ada)).status).toBe(200);
    await expectAdmins(bob!, kim);
  });

  test("nobody gives the role up while no other admin is noted", async () => {
    expect(await setting([], ada, ada)).toMatchObject({ status: 409, body: { code: "last_admin" } });
    expect((await setting(["admin"], ada, bob)).status, "which bob has already").toBe(200);
    expect((await setting([], ada, ada)).status).toBe(200);
    await expectAdmins(bob!);
  });

  test("when two take the role from each other at once, one is left", async () => {
    const answers = await Promise.all([setting([], ada, bob), setting([], bob, ada)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 403]);
    const held = (await Promise.all([ada!, bob!].map(rolesOf))).filter((roles) => roles.includes("admin"));
    expect(held).toHaveLength(1);
  });
});
