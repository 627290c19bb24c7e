import { GetCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { Habits } from "../../domain/habits/habits.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { availabilityFrom } from "../availability/availability.ts";
import { profileFrom } from "../people/profiles.ts";
import type { Action } from "../table/actions.ts";
import { batchRead } from "../table/batch-read.ts";
import { keys } from "../table/keys.ts";

/** What is kept of a person. */
export interface HabitsRecord {
  /** None where nothing was learned since they last had it forgotten. */
  habits?: Habits;
  /** What was decided before that is not to be learned any more, however late it comes to be known. */
  forgottenAt?: EpochMillisecond;
  /** Goes on counting when they are forgotten: no version ever comes back with other habits. */
  version: number;
}

/** A person as far as learning from them goes. */
export interface Learner {
  userId: string;
  /** That of the hours they publish, else of their profile. */
  timeZone: string;
  memory: HabitsRecord | undefined;
}

export function habitsRecordFrom(item: Record<string, unknown>): HabitsRecord {
  const { pk, sk, ...memory } = item;
  return memory as unknown as HabitsRecord;
}

export async function findHabits(table: Table, userId: string): Promise<Habits | undefined> {
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: keys.habits(userId), ConsistentRead: true }),
  );
  return answer.Item && habitsRecordFrom(answer.Item).habits;
}

/** Undefined where there is nobody with this id any more. */
export async function findLearner(table: Table, userId: string): Promise<Learner | undefined> {
  const key = { profile: keys.profile(userId), availability: keys.availability(userId), memory: keys.habits(userId) };
  const item = await batchRead(table, Object.values(key));
  const profile = item(key.profile);
  const availability = item(key.availability);
  const memory = item(key.memory);
  if (!profile) return undefined;
  const { timeZone } = availability ? availabilityFrom(availability) : profileFrom(profile);
  return { userId, timeZone, memory: memory && habitsRecordFrom(memory) };
}

/** What somebody's habits have become, on the condition that they are still as they were read. */
export function replaceHabits({ userId, memory: read }: Learner, learned: Habits): Action {
  const version = (read?.version ?? 0) + 1;
  return {
    Put: {
      Item: { ...keys.habits(userId), ...read, habits: learned, version },
      ConditionExpression: read ? "version = :read" : "attribute_not_exists(pk)",
      ...(read && { ExpressionAttributeValues: { ":read": read.version } }),
    },
  };
}

/** Whether there are any does not matter. What stays is when they were forgotten: decisions made before may come to be known later. */
export async function deleteHabits(table: Table, userId: string, now: EpochMillisecond): Promise<void> {
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: keys.habits(userId),
      UpdateExpression: "SET forgottenAt = :now REMOVE habits ADD version :one",
      ExpressionAttributeValues: { ":now": now, ":one": 1 },
    }),
  );
}
