import * as z from "zod";
import { type ChangeCounts, type Due, dueAt, type Look } from "../../domain/suggestions/look.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { type OrganizerPlace, organizerKey, readPlacesOfShard } from "../people/organizers.ts";
import { type AttributeChanges, type Condition, has, isPresent, update } from "../table/actions.ts";
import { batchRead } from "../table/batch-read.ts";
import { codec } from "../table/codec.ts";
import { instant } from "../table/fields.ts";
import type { Key, StoredItem } from "../table/key.ts";
import { VersionConflict, write } from "../table/transaction.ts";
import { withRetries } from "../table/with-retries.ts";

/**
 * The place of an organizer on the list counts the changes that concern their inbox, and keeps the last look beside the count. So a
 * page of that list says for whom there is nothing to do.
 *
 * A look is kept twice: before anything is read, and when it has come to its end, each on the condition that the count is as it was read
 * at first. A change is counted after it is written, where the last look is of the present count. Otherwise somebody else has counted
 * one since a look began, and nothing can be kept of that look. So what a look has not seen is either counted before the look ends,
 * which then keeps nothing, or it makes what was kept an old one.
 */
const changesAndLook = codec(
  "changes and look",
  z.looseObject({
    changes: z.int().default(0),
    look: z
      .looseObject({ changes: z.int(), types: z.int(), holdsUntil: instant, openUntil: instant })
      .transform(({ changes, types, ...look }): Look => ({ ...look, seen: { own: changes, types } }))
      .optional(),
  }),
);

/** How often the organization's types have changed. They concern everybody. */
const changedTypesKey: Key = { pk: "ORG", sk: "CHANGED-TYPES" };

const changedTypesFrom = codec("changed types", z.looseObject({ changes: z.int() }));

/**
 * What is to be looked at in an organizer's inbox, and which changes are counted. Half a read unit each for two small reads: an older
 * count is on the safe side, as it differs from the one that stands.
 */
export async function readDue(
  table: Table,
  organizerId: string,
  now: EpochMillisecond,
): Promise<{ due: Due; counts: ChangeCounts }> {
  const place = organizerKey(organizerId);
  const found = await batchRead(table, [place, changedTypesKey], { isEventual: true });
  return dueIn(found(place), found(changedTypesKey), now);
}

/** The ids of those organizers of a page of a shard for whom there is something to do; and where the next page begins. */
export async function readOrganizersDue(
  table: Table,
  from: OrganizerPlace,
  now: EpochMillisecond,
  placesAPage?: number,
): Promise<{ ids: string[]; next: OrganizerPlace | undefined }> {
  const [found, { organizers, next }] = await Promise.all([
    batchRead(table, [changedTypesKey], { isEventual: true }),
    readPlacesOfShard(table, from, placesAPage),
  ]);
  const types = found(changedTypesKey);
  const due = organizers.filter(({ place }) => dueIn(place, types, now).due !== "nothing");
  return { ids: due.map(({ userId }) => userId), next };
}

/** Keeps a look, unless a change was counted since its counts were read. Somebody who is no longer on the list is left off it. */
export async function keepLook(table: Table, organizerId: string, { seen, ...look }: Look): Promise<void> {
  const set = { changes: seen.own, look: { changes: seen.own, types: seen.types, ...look } };
  await changePlace(table, organizerId, { set }, seen.own === 0 ? hasCountedNothing : has("changes", seen.own));
}

const hasCountedNothing: Condition = {
  ConditionExpression: "attribute_exists(pk) AND attribute_not_exists(changes) OR changes = :none",
  ExpressionAttributeValues: { ":none": 0 },
};

/** Counts a change for each of these people who is an organizer, unless one has been counted since their last look began. */
export async function countChanges(table: Table, userIds: readonly string[]): Promise<void> {
  const found = await batchRead(table, userIds.map(organizerKey));
  const lookedThrough = userIds.filter((userId) => {
    const place = found(organizerKey(userId));
    if (!place) return false;
    const { changes, look } = changesAndLook(place);
    return look?.seen.own === changes;
  });
  await Promise.all(lookedThrough.map((userId) => changePlace(table, userId, { add: { changes: 1 } }, isPresent)));
}

/** Counts a change of the organization's types. */
export function countChangeOfTypes(table: Table): Promise<void> {
  return withRetries(() => write(table, update(changedTypesKey, { add: { changes: 1 } })));
}

function dueIn(
  place: StoredItem | undefined,
  changedTypes: StoredItem | undefined,
  now: EpochMillisecond,
): { due: Due; counts: ChangeCounts } {
  const { changes = 0, look } = place ? changesAndLook(place) : {};
  const counts = { own: changes, types: changedTypes ? changedTypesFrom(changedTypes).changes : 0 };
  return { due: dueAt(now, counts, look), counts };
}

/** Changes what is kept in somebody's place where the condition holds. */
async function changePlace(
  table: Table,
  userId: string,
  changes: AttributeChanges,
  condition: Condition,
): Promise<void> {
  await withRetries(async () => {
    try {
      await write(table, update(organizerKey(userId), changes, condition));
    } catch (error) {
      if (!(error instanceof VersionConflict)) throw error;
    }
  });
}
