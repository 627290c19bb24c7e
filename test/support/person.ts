import { randomUUID } from "node:crypto";
import { newProfile } from "../../functions/domain/people/profile.ts";
import { type Role, rolesAmong } from "../../functions/domain/people/role.ts";
import { newId } from "../../functions/runtime/ids.ts";
import type { Table } from "../../functions/runtime/table.ts";
import { createProfile } from "../../functions/store/people/profiles.ts";

/** Somebody with an account, as `call` takes who asks. */
export interface Person {
  userId: string;
}

export async function newPerson(
  table: Table,
  roles: readonly Role[],
  timeZone = "Europe/Berlin",
  userId: string = randomUUID(),
  email = `${userId}@example.com`,
): Promise<Person> {
  await createProfile(
    table,
    newProfile({ userId, email, name: "Kim", timeZone, roles: rolesAmong(roles) }, newId(), Date.now()),
  );
  return { userId };
}
