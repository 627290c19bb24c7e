import * as z from "zod";
import type { Habits } from "../../domain/habits/habits.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { availabilityKey, organizersHoursFrom } from "../availability/availability.ts";
import { profileFrom, profileKey } from "../people/profiles.ts";
import { type Action, isAtVersion, put, update } from "../table/actions.ts";
import { batchRead } from "../table/batch-read.ts";
import { codec } from "../table/codec.ts";
import { instant } from "../table/fields.ts";
import { type Key, personPartition } from "../table/key.ts";
import { readItem } from "../table/read-item.ts";
import { write } from "../table/transaction.ts";

/** What is stored of a person's habits. */
interface HabitsRecord {
  /** Absent where nothing has been learned since the person last had it forgotten. */
  habits?: Habits;
  /** Decisions made before this are never learned again, however late they come to be known. */
  forgottenAt?: EpochMillisecond;
  /** Goes on counting when habits are forgotten: no version ever comes back with other habits. */
  version: number;
}

/** A person as far as learning from them goes. */
interface Learner {
  userId: string;
  /** The zone of the hours they publish, else of their profile. */
  timeZone: string;
  record: HabitsRecord | undefined;
}

export function habitsKey(userId: string): Key {
  return { pk: personPartition(userId), sk: "HABITS" };
}

export const habitsRecordFrom = codec<HabitsRecord>(
  "habits",
  z.looseObject({
    habits: z
      .looseObject({
        timeZone: z.string(),
        decisions: z.int(),
        since: instant,
        updatedAt: instant,
        period: z.int(),
        hours: z.record(z.string(), z.tuple([z.int(), z.int()])),
      })
      .exactOptional(),
    forgottenAt: instant.exactOptional(),
    version: z.int(),
  }),
);

export async function findHabits(table: Table, userId: string): Promise<Habits | undefined> {
  const item = await readItem(table, habitsKey(userId));
  return item && habitsRecordFrom(item).habits;
}

/** Undefined where nobody has this id any more. */
export async function findLearner(table: Table, userId: string): Promise<Learner | undefined> {
  const item = await batchRead(table, [profileKey(userId), availabilityKey(userId), habitsKey(userId)]);
  const profile = item(profileKey(userId));
  const record = item(habitsKey(userId));
  if (!profile) return undefined;
  const { timeZone } = organizersHoursFrom(item, userId) ?? profileFrom(profile);
  return { userId, timeZone, record: record && habitsRecordFrom(record) };
}

/** What somebody's habits have become, on the condition that they are still as they were read. */
export function replaceHabits({ userId, record }: Learner, habits: Habits): Action {
  const version = record?.version ?? 0;
  return put({ ...habitsKey(userId), ...record, habits, version: version + 1 }, isAtVersion(version));
}

/**
 * Forgets somebody's habits, also where there are none yet. When they were forgotten is kept: decisions made before may come to
 * be known later.
 */
export function deleteHabits(table: Table, userId: string, now: EpochMillisecond): Promise<void> {
  const forgotten = { set: { forgottenAt: now }, remove: ["habits"], add: { version: 1 } };
  return write(table, update(habitsKey(userId), forgotten));
}
