import { notYetPublished, type SavedAvailability } from "../../domain/availability/availability.ts";
import type { Profile } from "../../domain/people/profile.ts";
import { notFound } from "../../domain/refusal.ts";
import type { Table } from "../../runtime/table.ts";
import { profileFrom, profileKey } from "../people/profiles.ts";
import { batchRead } from "../table/batch-read.ts";
import { availabilityFrom, availabilityKey } from "./availability.ts";

/** A person, and when they say they can be met. */
export interface Publisher {
  profile: Profile;
  availability: SavedAvailability;
}

/** Before the first saving: no hours, in the person's own zone. Throws `not_found` where there is nobody with this id. */
export async function readPublisher(table: Table, userId: string): Promise<Publisher> {
  const { profile, availability } = await readPerson(table, userId);
  return { profile, availability: availability ?? notYetPublished(profile.timeZone) };
}

/** Anybody, and their hours where they have saved any. Throws `not_found` where there is nobody with this id. */
export async function readPerson(
  table: Table,
  userId: string,
): Promise<{ profile: Profile; availability: SavedAvailability | undefined }> {
  const item = await batchRead(table, [profileKey(userId), availabilityKey(userId)]);
  const person = item(profileKey(userId));
  if (!person) throw notFound("person");
  const saved = item(availabilityKey(userId));
  return { profile: profileFrom(person), availability: saved && availabilityFrom(saved) };
}
