import { GetCommand } from "@aws-sdk/lib-dynamodb";
import type { Profile } from "../domain/people/profile.ts";
import type { EpochMillisecond } from "../domain/time/instant.ts";
import { batchRead } from "./batch-read.ts";
import { keys } from "./keys.ts";
import { unindexOrganizer } from "./organizers.ts";
import type { Table } from "./table.ts";
import { type Action, transact } from "./transaction.ts";

/**
 * That an account is being closed: what the background goes by, and why no profile comes back. It is not personal. It goes by
 * itself once every token of the account has long expired, and that it goes is the occasion to look for what came late.
 */
export interface Leaving {
  userId: string;
  /** Takes the place of this person in what they have rated: made at random, and the same for all of it. */
  standIn: string;
  /** When closing was last asked for: asking again sets the background to work again. */
  askedAt: EpochMillisecond;
}

/** Longer than a token is good for, which is an hour. */
const keptMilliseconds = 24 * 60 * 60 * 1000;

/**
 * From this transaction on nobody can book or invite this person, and their address is free. Throws `RaceLost` where the profile
 * has changed since it was read.
 */
export async function beginLeaving(table: Table, profile: Profile, leaving: Leaving): Promise<void> {
  const { userId, email, version } = profile;
  const owner = await table.client.send(
    new GetCommand({ TableName: table.name, Key: keys.email(email), ConsistentRead: true }),
  );
  await transact(table, [
    { Put: { TableName: table.name, Item: leavingItem(leaving) } },
    {
      Delete: {
        TableName: table.name,
        Key: keys.profile(userId),
        ConditionExpression: "version = :read",
        ExpressionAttributeValues: { ":read": version },
      },
    },
    { Delete: { TableName: table.name, Key: keys.availability(userId) } },
    unindexOrganizer(table, userId),
    ...(owner.Item?.userId === userId ? [freeAddress(table, profile)] : []),
  ]);
}

/** On the condition that it has not come to lead to somebody else. */
function freeAddress(table: Table, { userId, email }: Profile): Action {
  return {
    Delete: {
      TableName: table.name,
      Key: keys.email(email),
      ConditionExpression: "userId = :owner",
      ExpressionAttributeValues: { ":owner": userId },
    },
  };
}

/** Asks the background once more. */
export async function askAgain(table: Table, leaving: Leaving): Promise<void> {
  await transact(table, [{ Put: { TableName: table.name, Item: leavingItem(leaving) } }]);
}

export async function findLeaving(table: Table, userId: string): Promise<Leaving | undefined> {
  return (await findAllLeaving(table, [userId]))[0];
}

/** Those of them whose accounts are being closed. */
export async function findAllLeaving(table: Table, userIds: readonly string[]): Promise<Leaving[]> {
  const item = await batchRead(table, userIds.map(keys.leaving));
  return userIds.flatMap((userId) => {
    const found = item(keys.leaving(userId));
    return found ? [leavingFrom(found)] : [];
  });
}

export function leavingFrom(item: Record<string, unknown>): Leaving {
  const { pk, sk, expiresAt, ...leaving } = item;
  return leaving as unknown as Leaving;
}

/** On the condition that this person's account is not being closed. */
export function notLeaving(table: Table, userId: string): Action {
  return {
    ConditionCheck: {
      TableName: table.name,
      Key: keys.leaving(userId),
      ConditionExpression: "attribute_not_exists(pk)",
    },
  };
}

function leavingItem(leaving: Leaving): Record<string, unknown> {
  const expiresAt = Math.ceil((leaving.askedAt + keptMilliseconds) / 1000);
  return { ...keys.leaving(leaving.userId), ...leaving, expiresAt };
}
