import { randomUUID } from "node:crypto";
import { newProfile } from "../../../functions/domain/people/profile.ts";
import { newId } from "../../../functions/runtime/ids.ts";
import { createProfile } from "../../../functions/store/people/profiles.ts";
import type { Office } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";

/** Somebody who is no organizer, in Berlin. */
export async function newNamedPerson({ services }: Office, name: string): Promise<Person> {
  const userId = randomUUID();
  const person = { userId, email: `${userId}@example.com`, name, timeZone: "Europe/Berlin", roles: [] };
  await createProfile(services.table, newProfile(person, newId(), services.clock.now()));
  return { userId };
}
