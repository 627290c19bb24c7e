import { createHash } from "node:crypto";
import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { Profile } from "../domain/people/profile.ts";
import { keys } from "./keys.ts";
import type { Table } from "./table.ts";
import type { Action } from "./transaction.ts";

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
    next = { shard: shardOf(organizer.userId), userId: organizer.userId };
  }
  return { items, next: undefined };
}

/** Makes the index agree with the profile of somebody who is, or was, an organizer. */
export function indexOrganizer(table: Table, { userId, name, timeZone, roles }: Profile): Action {
  return {
    Update: {
      TableName: table.name,
      Key: keys.organizer(shardOf(userId), userId),
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
export function indexOpenHours(table: Table, userId: string, hasOpenHours: boolean): Action {
  return {
    Update: {
      TableName: table.name,
      Key: keys.organizer(shardOf(userId), userId),
      UpdateExpression: "SET hasOpenHours = :has",
      ExpressionAttributeValues: { ":has": hasOpenHours },
    },
  };
}

async function* bookableOrganizers(table: Table, after: OrganizerPlace = { shard: 0, userId: "" }) {
  for (let shard = after.shard; shard < organizerShards; shard++) {
    const { pk, sk } = keys.organizer(shard, shard === after.shard ? after.userId : "");
    let from: Record<string, unknown> | undefined;
    do {
      const answer = await table.client.send(
        new QueryCommand({
          TableName: table.name,
          KeyConditionExpression: "pk = :pk AND sk > :sk",
          FilterExpression: "isOrganizer = :yes AND hasOpenHours = :yes",
          ExpressionAttributeValues: { ":pk": pk, ":sk": sk, ":yes": true },
          Limit: 100,
          ...(from && { ExclusiveStartKey: from }),
        }),
      );
      yield* (answer.Items ?? []) as Organizer[];
      from = answer.LastEvaluatedKey;
    } while (from);
  }
}

function shardOf(userId: string): number {
  return (createHash("sha256").update(userId).digest()[0] ?? 0) % organizerShards;
}
