import type { Profile } from "../../domain/people/profile.ts";
import type { Table } from "../../runtime/table.ts";
import type { Action } from "../table/actions.ts";
import type { Key } from "../table/key.ts";
import { keys } from "../table/keys.ts";
import { itemsBetween, justAfter, lastOfPrefix } from "../table/query.ts";
import { shardOf } from "../table/shards.ts";

/** What the list shows of an organizer. */
export type Organizer = Pick<Profile, "userId" | "name" | "timeZone">;

/** A place in the list: the organizers of one shard stand after those of the shards before, by their ids. */
export interface OrganizerPlace {
  shard: number;
  userId: string;
}

export const organizerShards = 8;

/**
 * Those who can be booked: organizers with open hours. From after that place on, as many as `limit`, and the place of the last of
 * them if more follow.
 */
export async function listOrganizers(
  table: Table,
  limit: number,
  after?: OrganizerPlace,
): Promise<{ items: Organizer[]; next: OrganizerPlace | undefined }> {
  const items: Organizer[] = [];
  let next: OrganizerPlace | undefined;
  for await (const organizer of bookableOrganizers(table, after)) {
    if (items.length === limit) return { items, next };
    items.push(organizer);
    next = { shard: shardOf(organizer.userId, organizerShards), userId: organizer.userId };
  }
  return { items, next: undefined };
}

/** Makes the index agree with the profile of somebody who is, or was, an organizer. */
export function indexOrganizer({ userId, name, timeZone, roles }: Profile): Action {
  return {
    Update: {
      Key: organizerKey(userId),
      UpdateExpression: "SET userId = :id, #name = :name, #zone = :zone, isOrganizer = :is",
      ExpressionAttributeNames: { "#name": "name", "#zone": "timeZone" },
      ExpressionAttributeValues: {
        ":id": userId,
        ":name": name,
        ":zone": timeZone,
        ":is": roles.includes("organizer"),
      },
    },
  };
}

/** Notes whether an organizer can be booked at all: belongs in each transaction that changes their availability. */
export function indexOpenHours(userId: string, hasOpenHours: boolean): Action {
  return {
    Update: {
      Key: organizerKey(userId),
      UpdateExpression: "SET hasOpenHours = :has",
      ExpressionAttributeValues: { ":has": hasOpenHours },
    },
  };
}

/** Every organizer, also those without open hours, so many at a time: shard after shard, no scan. */
export async function* allOrganizerIds(table: Table): AsyncGenerator<string[], void> {
  for (let shard = 0; shard < organizerShards; shard++) {
    let ids: string[] = [];
    for await (const item of itemsBetween(
      table,
      keys.organizer(shard, ""),
      keys.organizer(shard, lastOfPrefix),
      itemsARequest,
    )) {
      if (item.isOrganizer) ids.push(item.userId as string);
      if (ids.length === itemsARequest) {
        yield ids;
        ids = [];
      }
    }
    if (ids.length > 0) yield ids;
  }
}

/** Takes somebody out of the index, whether they were in it or not. */
export function unindexOrganizer(userId: string): Action {
  return { Delete: { Key: organizerKey(userId) } };
}

export function organizerKey(userId: string): Key {
  return keys.organizer(shardOf(userId, organizerShards), userId);
}

async function* bookableOrganizers(table: Table, after: OrganizerPlace = { shard: 0, userId: "" }) {
  for (let shard = after.shard; shard < organizerShards; shard++) {
    const first = keys.organizer(shard, shard === after.shard ? after.userId : "");
    for await (const item of itemsBetween(
      table,
      justAfter(first),
      keys.organizer(shard, lastOfPrefix),
      itemsARequest,
    )) {
      if (item.isOrganizer && item.hasOpenHours) yield item as unknown as Organizer;
    }
  }
}

/** As many as a list shows at most, so that a page of it reads little more. */
const itemsARequest = 100;
