import * as z from "zod";
import type { Habits } from "../../domain/habits/habits.ts";
import { type EpochMillisecond, millisecondsPerDay } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { availabilityKey, organizersHoursFrom } from "../availability/availability.ts";
import { nameLength } from "../changes/each-once.ts";
import { rememberedDays } from "../changes/processed-events.ts";
import { profileFrom, profileKey } from "../people/profiles.ts";
import { isAtVersion, put, update, type Write } from "../table/actions.ts";
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
  /** The events of the decisions that were learned of late: their names one after the other, by when those were made, in days since 1970. */
  learnedOn?: Record<string, string>;
  /** Goes on counting when habits are forgotten: no version ever comes back with other habits. */
  version: number;
}

/** A person as far as learning from them goes. */
interface Learner {
  userId: string;
  /** The zone of the hours they publish, else of their profile. */
  timeZone: string;
  habits: Habits | undefined;
  record: HabitsRecord | undefined;
}

export function habitsKey(userId: string): Key {
  return { pk: personPartition(userId), sk: "HABITS" };
}

const weights = z.record(z.string(), z.int());

/** Habits were once kept without what was on offer, and without what is recent. */
const evidenceWindow = z.looseObject({
  period: z.int(),
  hours: z.record(z.string(), z.tuple([z.int(), z.int()])),
  offered: z.looseObject({ hours: weights, days: weights }).default({ hours: {}, days: {} }),
});

export const habitsRecordFrom = codec<HabitsRecord>(
  "habits",
  z.looseObject({
    habits: z
      .looseObject({
        ...{ timeZone: z.string(), decisions: z.int(), since: instant, updatedAt: instant },
        ...evidenceWindow.shape,
        recent: evidenceWindow.prefault({ period: 0, hours: {} }),
      })
      .exactOptional(),
    forgottenAt: instant.exactOptional(),
    learnedOn: z.record(z.string(), z.string()).exactOptional(),
    version: z.int(),
  }),
);

export async function findHabits(table: Table, userId: string): Promise<Habits | undefined> {
  const item = await readItem(table, habitsKey(userId));
  return item && habitsRecordFrom(item).habits;
}

/** Those of these people who are still there. */
export async function findLearners(table: Table, userIds: readonly string[]): Promise<Learner[]> {
  const keysOf = [profileKey, availabilityKey, habitsKey];
  const item = await batchRead(
    table,
    userIds.flatMap((userId) => keysOf.map((keyOf) => keyOf(userId))),
  );
  return userIds.flatMap((userId): Learner | [] => {
    const profile = item(profileKey(userId));
    const habits = item(habitsKey(userId));
    if (!profile) return [];
    const { timeZone } = organizersHoursFrom(item, userId) ?? profileFrom(profile);
    const record = habits && habitsRecordFrom(habits);
    return { userId, timeZone, habits: record?.habits, record };
  });
}

interface EventOfDecision {
  eventId: string;
  at: EpochMillisecond;
}

/** Those that are still to be learned, each once: not what was learned before, nor what was decided before habits were forgotten. */
export function notLearned<Decision extends EventOfDecision>(
  { record: { forgottenAt = 0, learnedOn = {} } = { version: 0 } }: Learner,
  decisions: readonly Decision[],
): Decision[] {
  const distinct = new Map(decisions.map((decision) => [decision.eventId, decision]));
  const known = new Set(Object.values(learnedOn).flatMap(namesIn));
  return [...distinct.values()].filter(({ eventId, at }) => at >= forgottenAt && !known.has(eventId));
}

/** What somebody's habits have become by these decisions, on the condition that they are still as they were read. */
export function replaceHabits({ userId, record }: Learner, habits: Habits, learned: readonly EventOfDecision[]): Write {
  const version = record?.version ?? 0;
  const learnedOn = withEvents(record?.learnedOn, learned);
  return put({ ...habitsKey(userId), ...record, habits, learnedOn, version: version + 1 }, isAtVersion(version));
}

/** What is remembered after these as well: no more than the last days. */
function withEvents(
  remembered: HabitsRecord["learnedOn"],
  learned: readonly EventOfDecision[],
): Record<string, string> {
  const names = new Map(Object.entries(remembered ?? {}));
  for (const { eventId, at } of learned) {
    const day = String(Math.floor(at / millisecondsPerDay));
    names.set(day, (names.get(day) ?? "") + eventId);
  }
  const lastDay = Math.max(...[...names.keys()].map(Number));
  return Object.fromEntries([...names].filter(([day]) => Number(day) > lastDay - rememberedDays));
}

function namesIn(text: string): string[] {
  return Array.from({ length: text.length / nameLength }, (_, place) =>
    text.slice(place * nameLength, (place + 1) * nameLength),
  );
}

/**
 * Forgets somebody's habits, also where there are none yet. When they were forgotten is kept: decisions made before may come to
 * be known later.
 */
export function deleteHabits(table: Table, userId: string, now: EpochMillisecond): Promise<void> {
  const forgotten = { set: { forgottenAt: now }, remove: ["habits"], add: { version: 1 } };
  return write(table, update(habitsKey(userId), forgotten));
}
