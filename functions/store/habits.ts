import { DeleteCommand, GetCommand } from "@aws-sdk/lib-dynamodb";
import type { Habits } from "../domain/habits/habits.ts";
import type { EpochMillisecond } from "../domain/time/instant.ts";
import { availabilityFrom } from "./availabilities.ts";
import { batchRead } from "./batch-read.ts";
import { keys } from "./keys.ts";
import { profileFrom } from "./profiles.ts";
import type { Table } from "./table.ts";
import type { Action } from "./transaction.ts";

/** Somebody's habits as they stand in the table. */
export type SavedHabits = Habits & {
  /** Begins with the instant of the first saving: after a deletion, no version ever comes back with other habits. */
  version: number;
};

/** A person as far as learning from them goes. */
export interface Learner {
  userId: string;
  /** That of the hours they publish, else of their profile. */
  timeZone: string;
  habits: SavedHabits | undefined;
}

export function habitsFrom(item: Record<string, unknown>): SavedHabits {
  const { pk, sk, ...habits } = item;
  return habits as unknown as SavedHabits;
}

export async function findHabits(table: Table, userId: string): Promise<SavedHabits | undefined> {
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: keys.habits(userId), ConsistentRead: true }),
  );
  return answer.Item && habitsFrom(answer.Item);
}

/** Undefined where there is nobody with this id any more. */
export async function findLearner(table: Table, userId: string): Promise<Learner | undefined> {
  const key = { profile: keys.profile(userId), availability: keys.availability(userId), habits: keys.habits(userId) };
  const item = await batchRead(table, Object.values(key));
  const profile = item(key.profile);
  const availability = item(key.availability);
  const habits = item(key.habits);
  if (!profile) return undefined;
  const { timeZone } = availability ? availabilityFrom(availability) : profileFrom(profile);
  return { userId, timeZone, habits: habits && habitsFrom(habits) };
}

/** What somebody's habits have become, on the condition that they are still as they were read. */
export function replaceHabits(
  table: Table,
  { userId, habits: read }: Learner,
  learned: Habits,
  now: EpochMillisecond,
): Action {
  const version = read ? read.version + 1 : now;
  return {
    Put: {
      TableName: table.name,
      Item: { ...keys.habits(userId), ...learned, version },
      ConditionExpression: read ? "version = :read" : "attribute_not_exists(pk)",
      ...(read && { ExpressionAttributeValues: { ":read": read.version } }),
    },
  };
}

/** Whether there are any does not matter. */
export async function deleteHabits(table: Table, userId: string): Promise<void> {
  await table.client.send(new DeleteCommand({ TableName: table.name, Key: keys.habits(userId) }));
}
