import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newProfile } from "../../../functions/domain/people/profile.ts";
import { logIn } from "../../../functions/operations/accounts/log-in.ts";
import { logInWithCode } from "../../../functions/operations/accounts/log-in-with-code.ts";
import { getMe } from "../../../functions/operations/people/get-me.ts";
import type { Services } from "../../../functions/services/services.ts";
import { readAdmins } from "../../../functions/store/people/admins.ts";
import { createProfile, readProfile } from "../../../functions/store/people/profiles.ts";
import { makeAdmin } from "../../../functions/use-cases/people/make-admin.ts";
import { makeFirstAdmin } from "../../../functions/use-cases/people/make-first-admin.ts";
import { challengeAndCode, goodPassword, newAccountServices, signingUp } from "../../support/account-services.ts";
import { call } from "../../support/call.ts";
import { newOffice } from "../../support/office.ts";
import { newUserPool, type TestUserPool } from "../../support/user-pool.ts";

const email = "first@example.com";
let services: Services;

beforeEach(async () => {
  ({ services } = await newOffice());
});

async function newcomer(userId: string, address: string, emailProved = true) {
  const person = { userId, email: address, name: "Kim", timeZone: "UTC", roles: ["attendee" as const] };
  await createProfile(services.table, { ...newProfile(person, "change", 0), emailProved });
  return { userId, email: address };
}

const signsIn = (who: { userId: string; email: string }, firstAdminEmail = email) =>
  makeFirstAdmin({ ...services, firstAdminEmail }, who);
const rolesOf = async (userId: string) => (await readProfile(services.table, userId)).roles;

test("whoever has proved the configured address is the first admin", async () => {
  const first = await newcomer("first", email);
  await signsIn(first);
  expect(await rolesOf("first")).toEqual(["attendee", "admin"]);
  expect((await readAdmins(services.table)).userIds).toEqual(["first"]);
});

test("and nobody else: not with another address, not without a proof, and not where none is configured", async () => {
  const first = await newcomer("first", email, false);
  const other = await newcomer("other", "other@example.com");
  await signsIn(first);
  await signsIn(other);
  await signsIn(other, "");
  expect((await readAdmins(services.table)).userIds).toEqual([]);
  expect(await rolesOf("first")).toEqual(["attendee"]);
});

test("once there is an admin it means nothing any more", async () => {
  const first = await newcomer("first", email);
  await newcomer("other", "other@example.com");
  await makeAdmin(services, "other@example.com");
  await signsIn(first);
  expect((await readAdmins(services.table)).userIds).toEqual(["other"]);
});

test("two sign-ins at once make one admin once", async () => {
  const first = await newcomer("first", email);
  await Promise.all([signsIn(first), signsIn(first)]);
  expect((await readAdmins(services.table)).userIds).toEqual(["first"]);
});

describe("signing in", () => {
  let users: TestUserPool;
  beforeAll(async () => {
    users = await newUserPool();
  });
  afterAll(() => users.stop());

  const rolesAt = async (services: object, userId: string) =>
    (await call(getMe, services, { as: { userId } })).body.roles;

  test("by a code makes the first admin at once", async () => {
    const services = { ...(await newAccountServices(users)), firstAdminEmail: email };
    const body = { ...(await challengeAndCode(services, email)), name: "Ada" };
    const { userId } = (await call(logInWithCode, services, { body })).body;
    expect(await rolesAt(services, userId)).toEqual(["attendee", "admin"]);
  });

  test("by a password makes an admin only of whoever has proved the address", async () => {
    const services = { ...(await newAccountServices(users)), firstAdminEmail: email };
    const { userId } = (await signingUp(services, email)).body;
    const body = { email, password: goodPassword };
    await call(logIn, services, { body });
    expect(await rolesAt(services, userId)).toEqual(["attendee"]);
    await call(logInWithCode, { ...services, firstAdminEmail: "" }, { body: await challengeAndCode(services, email) });
    await call(logIn, services, { body });
    expect(await rolesAt(services, userId)).toEqual(["attendee", "admin"]);
  });
});

describe("the command", () => {
  test("gives whoever has no account one without a password", async () => {
    const { userId } = await makeAdmin(services, " Ada@Example.com ");
    expect(await readProfile(services.table, userId)).toMatchObject({
      ...{ email: "ada@example.com", name: "ada", account: "log-in", hasPassword: false, emailProved: false },
      roles: ["attendee", "admin"],
    });
  });

  test("leaves whoever was invited by the address their id and their name", async () => {
    const person = {
      userId: "invited",
      email,
      name: "Ada",
      timeZone: "Europe/Paris",
      roles: [],
      account: "none" as const,
    };
    await createProfile(services.table, newProfile(person, "change", 0));
    expect(await makeAdmin(services, email)).toMatchObject({
      ...{ userId: "invited", name: "Ada", timeZone: "Europe/Paris", account: "log-in" },
      roles: ["attendee", "admin"],
    });
  });
});
