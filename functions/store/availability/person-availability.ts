import { emptyAvailability, type SavedAvailability } from "../../domain/availability/availability.ts";
import type { Profile } from "../../domain/people/profile.ts";
import { notFound } from "../../domain/refusal.ts";
import type { Table } from "../../runtime/table.ts";
import { profileFrom, profileKey } from "../people/profiles.ts";
import { batchRead } from "../table/batch-read.ts";
import { availabilityFrom, availabilityKey } from "./availability.ts";

/** A person and their hours. Before they save any, they have none, in their own zone. Throws `not_found`. */
export async function readAvailability(
  table: Table,
  userId: string,
): Promise<{ profile: Profile; availability: SavedAvailability }> {
  const { profile, availability } = await readSavedAvailability(table, userId);
  return { profile, availability: availability ?? emptyAvailability(profile.timeZone) };
}

/** A person, and the hours that they have saved, if any. Throws `not_found` where there is nobody with this id. */
export async function readSavedAvailability(
  table: Table,
  userId: string,
): Promise<{ profile: Profile; availability: SavedAvailability | undefined }> {
  const found = await batchRead(table, [profileKey(userId), availabilityKey(userId)]);
  const profile = found(profileKey(userId));
  if (!profile) throw notFound("person");
  const availability = found(availabilityKey(userId));
  return { profile: profileFrom(profile), availability: availability && availabilityFrom(availability) };
}
