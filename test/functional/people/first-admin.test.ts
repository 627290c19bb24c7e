import { beforeEach, expect, test } from "vitest";
import { newProfile } from "../../../functions/domain/people/profile.ts";
import type { Services } from "../../../functions/services/services.ts";
import { readAdmins } from "../../../functions/store/people/admins.ts";
import { createProfile, readProfile } from "../../../functions/store/people/profiles.ts";
import { makeAdmin } from "../../../functions/use-cases/people/make-admin.ts";
import { makeFirstAdmin } from "../../../functions/use-cases/people/make-first-admin.ts";
import { newOffice } from "../../support/office.ts";

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
