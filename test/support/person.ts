import { randomUUID } from "node:crypto";
import { newProfile } from "../../functions/domain/people/profile.ts";
import type { Role } from "../../functions/domain/people/role.ts";
import { newId } from "../../functions/runtime/ids.ts";
import type { Table } from "../../functions/runtime/table.ts";
import { createProfile } from "../../functions/store/people/profiles.ts";

/** Somebody with an account, as `call` takes who asks. */
export interface Person {
  userId: string;
  roles: readonly Role[];
}

export async function newPerson(table: Table, roles: Role[], timeZone = "Europe/Berlin"): Promise<Person> {
  const userId = randomUUID();
  await createProfile(
    table,
    newProfile({ userId, email: `${userId}@example.com`, name: "Kim", timeZone, roles }, newId(), Date.now()),
  );
  return { userId, roles };
}
