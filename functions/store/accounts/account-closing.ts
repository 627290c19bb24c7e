import { GetCommand } from "@aws-sdk/lib-dynamodb";
import type { Profile } from "../../domain/people/profile.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { availabilityKey } from "../availability/availability.ts";
import { unindexOrganizer } from "../people/organizers.ts";
import type { Action } from "../table/actions.ts";
import { batchRead } from "../table/batch-read.ts";
import { keys } from "../table/keys.ts";
import { transact } from "../table/transaction.ts";

/**
 * That an account is being closed: what the background goes by, and why no profile comes back. It is not personal. It goes by
 * itself once every token of the account has long expired, and that it goes is the occasion to look for what came late.
 */
export interface AccountClosing {
  userId: string;
  /** Takes the place of this person in what they have rated: made at random, and the same for all of it. */
  standIn: string;
  /** When closing was last asked for: asking again sets the background to work again. */
  askedAt: EpochMillisecond;
}

/** Longer than a token is good for, which is an hour. */
const keptMilliseconds = 24 * 60 * 60 * 1000;

/**
 * From this transaction on nobody can book or invite this person, and their address is free. Throws `VersionConflict` where the profile
 * has changed since it was read.
 */
export async function beginClosing(table: Table, profile: Profile, closing: AccountClosing): Promise<void> {
  const { userId, email, version } = profile;
  const owner = await table.client.send(
    new GetCommand({ TableName: table.name, Key: keys.email(email), ConsistentRead: true }),
  );
  await transact(table, [
    { Put: { Item: accountClosingItem(closing) } },
    {
      Delete: {
        Key: keys.profile(userId),
        ConditionExpression: "version = :read",
        ExpressionAttributeValues: { ":read": version },
      },
    },
    { Delete: { Key: availabilityKey(userId) } },
    unindexOrganizer(userId),
    ...(owner.Item?.userId === userId ? [freeAddress(profile)] : []),
  ]);
}

/** On the condition that it has not come to lead to somebody else. */
function freeAddress({ userId, email }: Profile): Action {
  return {
    Delete: {
      Key: keys.email(email),
      ConditionExpression: "userId = :owner",
      ExpressionAttributeValues: { ":owner": userId },
    },
  };
}

/** Asks the background once more. */
export async function askToCloseAgain(table: Table, closing: AccountClosing): Promise<void> {
  await transact(table, [{ Put: { Item: accountClosingItem(closing) } }]);
}

export async function findAccountClosing(table: Table, userId: string): Promise<AccountClosing | undefined> {
  return (await findAccountClosings(table, [userId]))[0];
}

/** Those of them whose accounts are being closed. */
export async function findAccountClosings(table: Table, userIds: readonly string[]): Promise<AccountClosing[]> {
  const item = await batchRead(table, userIds.map(keys.closing));
  return userIds.flatMap((userId) => {
    const found = item(keys.closing(userId));
    return found ? [accountClosingFrom(found)] : [];
  });
}

export function accountClosingFrom(item: Record<string, unknown>): AccountClosing {
  const { pk, sk, expiresAt, ...closing } = item;
  return closing as unknown as AccountClosing;
}

/** On the condition that this person's account is not being closed. */
export function checkNotClosing(userId: string): Action {
  return {
    ConditionCheck: { Key: keys.closing(userId), ConditionExpression: "attribute_not_exists(pk)" },
  };
}

function accountClosingItem(closing: AccountClosing): Record<string, unknown> {
  const expiresAt = Math.ceil((closing.askedAt + keptMilliseconds) / 1000);
  return { ...keys.closing(closing.userId), ...closing, expiresAt };
}
