import * as z from "zod";
import type { OpenHours } from "../../domain/availability/counting-hours.ts";
import type { Profile } from "../../domain/people/profile.ts";
import type { Table } from "../../runtime/table.ts";
import { readTypeList } from "../meeting-types/type-lists.ts";
import { type Action, remove, update } from "../table/actions.ts";
import { codec } from "../table/codec.ts";
import type { Key, StoredItem } from "../table/key.ts";
import { itemsBetween, justAfter, lastOfPrefix, type RangeOptions } from "../table/query.ts";
import { maxReadUnitsOfList, ReadBudget } from "../table/read-budget.ts";
import { shardOf } from "../table/shards.ts";

/** What the list shows of an organizer. */
export type Organizer = Pick<Profile, "userId" | "name" | "timeZone">;

/** A place in the list: the organizers of one shard stand after those of the shards before, by their ids. */
export interface OrganizerPlace {
  shard: number;
  userId: string;
}

/** Organizers are listed in shards: so nothing ever scans for them, and no single partition takes all writes. */
export const organizerShards = 8;

export function organizerKey(userId: string): Key {
  return keyInShard(shardOf(userId, organizerShards), userId);
}

function keyInShard(shard: number, userId: string): Key {
  return { pk: `ORGANIZERS#${shard}`, sk: `USER#${userId}` };
}

const organizerFrom = codec(
  "organizer",
  z.looseObject({
    userId: z.string(),
    name: z.string(),
    timeZone: z.string(),
    hasOpenHours: z.boolean().default(false),
    openForTypes: z.array(z.string()).default([]),
  }),
);

/**
 * Those who can be booked: organizers with open hours. At most `limit`, from after that place on, and where the list goes on. It looks
 * at so many places and no further, so it may hold fewer, or none, although others follow. Eventually consistent, as nothing is decided
 * on it.
 */
export async function listOrganizers(
  table: Table,
  limit: number,
  after?: OrganizerPlace,
): Promise<{ items: Organizer[]; next: OrganizerPlace | undefined }> {
  const budget = new ReadBudget(maxReadUnitsOfList / 2);
  const items: Organizer[] = [];
  const stands = await readStandingTypes(table);
  let last = after;
  for await (const { place, organizer } of placesAfter(table, after, {
    budget,
    stopsWhenSpent: true,
    isEventual: true,
  })) {
    if (organizer && (organizer.hasOpenHours || organizer.openForTypes.some(stands))) {
      if (items.length === limit) return { items, next: last };
      items.push(organizer);
    }
    last = place;
  }
  return { items, next: budget.isSpent ? last : undefined };
}

/** Which of the organization's types can have hours. Before their list is written first, that is all of them. */
async function readStandingTypes(table: Table): Promise<(typeId: string) => boolean> {
  const { active, version } = await readTypeList(table, "organization");
  return (typeId) => version === 0 || active.includes(typeId);
}

/**
 * A page of one shard's organizers with their places as they are stored, also of those without open hours, from after that place on;
 * and where the next page begins. Eventually consistent: a thousand of them cost about 30 read units.
 */
export async function readPlacesOfShard(
  table: Table,
  { shard, userId }: OrganizerPlace,
  placesAPage = 1_000,
): Promise<{ organizers: { userId: string; place: StoredItem }[]; next: OrganizerPlace | undefined }> {
  const organizers: { userId: string; place: StoredItem }[] = [];
  let read = 0;
  const first = justAfter(keyInShard(shard, userId));
  for await (const place of itemsBetween(table, first, keyInShard(shard, lastOfPrefix), {
    itemsARequest: placesAPage,
    isEventual: true,
  })) {
    const userId = place.sk.slice(keyInShard(shard, "").sk.length);
    if (place.isOrganizer) organizers.push({ userId, place });
    if (++read === placesAPage) return { organizers, next: { shard, userId } };
  }
  return { organizers, next: undefined };
}

/** The ids of all organizers, also of those without open hours, in batches. Shard after shard: no scan. */
export async function* allOrganizerIds(table: Table): AsyncGenerator<string[], void> {
  let ids: string[] = [];
  for await (const { organizer } of placesAfter(table)) {
    if (!organizer) continue;
    ids.push(organizer.userId);
    if (ids.length < itemsARequest) continue;
    yield ids;
    ids = [];
  }
  if (ids.length > 0) yield ids;
}

/** Every place of the list. Somebody who is not an organizer any more, or not yet, has a place, too. */
async function* placesAfter(
  table: Table,
  after: OrganizerPlace = { shard: 0, userId: "" },
  options: RangeOptions = {},
): AsyncGenerator<{ place: OrganizerPlace; organizer: ReturnType<typeof organizerFrom> | undefined }, void> {
  for (let shard = after.shard; shard < organizerShards; shard++) {
    if (options.stopsWhenSpent && options.budget?.isSpent) return;
    const first = keyInShard(shard, shard === after.shard ? after.userId : "");
    const last = keyInShard(shard, lastOfPrefix);
    for await (const item of itemsBetween(table, justAfter(first), last, { itemsARequest, ...options })) {
      const organizer = item.isOrganizer ? organizerFrom(item) : undefined;
      yield { place: { shard, userId: item.sk.slice("USER#".length) }, organizer };
    }
  }
}

/** As many as a list shows at most, so that a page of it reads little more. */
const itemsARequest = 100;

/** Makes the list agree with the profile of somebody who is, or was, an organizer. */
export function indexOrganizer({ userId, name, timeZone, roles }: Profile): Action {
  return update(organizerKey(userId), {
    set: { userId, name, timeZone, isOrganizer: roles.includes("organizer") },
  });
}

/** Notes whether an organizer can be booked at all: belongs in each transaction that changes their hours, or types that these name. */
export function indexOpenHours(userId: string, { hasOpenHours, openForTypes }: OpenHours): Action {
  return update(organizerKey(userId), { set: { hasOpenHours, openForTypes } });
}

/** Takes somebody off the list, whether they were on it or not. */
export function unindexOrganizer(userId: string): Action {
  return remove(organizerKey(userId));
}
