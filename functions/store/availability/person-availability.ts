import { emptyAvailability, type SavedAvailability } from "../../domain/availability/availability.ts";
import type { PublishedAvailability } from "../../domain/availability/counting-hours.ts";
import type { Profile } from "../../domain/people/profile.ts";
import { notFound } from "../../domain/refusal.ts";
import type { Table } from "../../runtime/table.ts";
import { profileFrom, profileKey } from "../people/profiles.ts";
import { batchRead, type Found } from "../table/batch-read.ts";
import { hoursFrom, hoursKeys, publishedFrom } from "./availability.ts";

/** Before a person saves any hours, they have none, in their own zone. Throws `not_found` where there is nobody with this id. */
export async function readPublishedAvailability(
  table: Table,
  userId: string,
): Promise<PublishedAvailability & { profile: Profile }> {
  const { profile, found } = await readPerson(table, userId);
  return { profile, ...publishedFrom(found, userId, emptyAvailability(profile.timeZone)) };
}

/** A person and their hours that count. Before they save any, they have none, in their own zone. Throws `not_found`. */
export async function readAvailability(
  table: Table,
  userId: string,
): Promise<{ profile: Profile; availability: SavedAvailability }> {
  const { profile, availability } = await readSavedAvailability(table, userId);
  return { profile, availability: availability ?? emptyAvailability(profile.timeZone) };
}

/** A person, and the hours that they have saved and that count, if any. Throws `not_found` where there is nobody with this id. */
export async function readSavedAvailability(
  table: Table,
  userId: string,
): Promise<{ profile: Profile; availability: SavedAvailability | undefined }> {
  const { profile, found } = await readPerson(table, userId);
  return { profile, availability: hoursFrom(found, userId) };
}

async function readPerson(table: Table, userId: string): Promise<{ profile: Profile; found: Found }> {
  const found = await batchRead(table, [profileKey(userId), ...hoursKeys(userId)]);
  const profile = found(profileKey(userId));
  if (!profile) throw notFound("person");
  return { profile: profileFrom(profile), found };
}
