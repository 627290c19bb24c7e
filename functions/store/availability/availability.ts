import { hasOpenHours, notYetPublished, type SavedAvailability } from "../../domain/availability/availability.ts";
import type { Profile } from "../../domain/people/profile.ts";
import { notFound } from "../../domain/refusal.ts";
import type { Table } from "../../runtime/table.ts";
import { indexOpenHours } from "../people/organizers.ts";
import { profileFrom } from "../people/profiles.ts";
import type { Action } from "../table/actions.ts";
import { batchRead } from "../table/batch-read.ts";
import { keys } from "../table/keys.ts";
import { transact } from "../table/transaction.ts";

/** A person, and when they say they can be met. */
export interface Publisher {
  profile: Profile;
  availability: SavedAvailability;
}

export function availabilityFrom(item: Record<string, unknown>): SavedAvailability {
  const { pk, sk, ...availability } = item;
  return availability as unknown as SavedAvailability;
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
  const item = await batchRead(table, [keys.profile(userId), keys.availability(userId)]);
  const person = item(keys.profile(userId));
  if (!person) throw notFound("person");
  const saved = item(keys.availability(userId));
  return { profile: profileFrom(person), availability: saved && availabilityFrom(saved) };
}

/** Stores the next version, and notes whether there are any hours. Throws `VersionConflict` where it has changed since it was read. */
export async function saveAvailability(table: Table, userId: string, availability: SavedAvailability): Promise<void> {
  const save: Action = {
    Put: {
      Item: { ...keys.availability(userId), ...availability },
      ConditionExpression: availability.version === 1 ? "attribute_not_exists(pk)" : "version = :read",
      ...(availability.version > 1 && { ExpressionAttributeValues: { ":read": availability.version - 1 } }),
    },
  };
  await transact(table, [save, indexOpenHours(userId, hasOpenHours(availability))]);
}
