import * as z from "zod";
import { dueAt, type Reminder } from "../../domain/messages/reminders.ts";
import { formatUtc } from "../../domain/time/format.ts";
import {
  type EpochMillisecond,
  type EpochMinute,
  millisecondsPerMinute,
  minutesPerDay,
} from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { isAbsentOrBelow, put } from "../table/actions.ts";
import { codec } from "../table/codec.ts";
import { instant } from "../table/fields.ts";
import type { Key } from "../table/key.ts";
import { itemsBetween, justAfter, lastOfPrefix } from "../table/query.ts";
import { readItem } from "../table/read-item.ts";
import { shardOf } from "../table/shards.ts";
import { VersionConflict, write } from "../table/transaction.ts";

/** Reminders stand in buckets of a minute, and each minute in so many partitions: at the full hour much is due at once. */
export const reminderShards = 4;

/** Where reminders are taken next: the bucket, and the last one of it that was taken. They are taken in the order of such places. */
export interface ReminderPlace {
  minute: EpochMinute;
  shard: number;
  after: string;
}

const prefix = "REMINDER#";

function bucketKey({ minute, shard }: Omit<ReminderPlace, "after">, rest: string): Key {
  return { pk: `REMINDERS#${minuteText(minute)}#${shard}`, sk: `${prefix}${rest}` };
}

export function minuteText(minute: EpochMinute): string {
  return formatUtc(minute).slice(0, "yyyy-mm-ddThh:mm".length);
}

export const reminderFrom = codec<Reminder>(
  "reminder",
  z.looseObject({
    ...{ meetingId: z.string(), start: instant, minutesBefore: z.int() },
    overtakenAt: instant.nullable(),
  }),
  ["expiresAt"],
);

/** Longer than it takes to write one: a bucket that is taken by then has been read to its end, and nothing comes into it any more. */
const minutesToWrite = 3;

/**
 * Keeps reminders until they are due. One that is due by now comes a little later, as its bucket may have been taken. Keeping one again
 * changes nothing.
 */
export async function keepReminders(
  table: Table,
  reminders: readonly Reminder[],
  now: EpochMillisecond,
): Promise<void> {
  const soonest = Math.floor(now / millisecondsPerMinute) + minutesToWrite;
  await Promise.all(
    reminders.map((reminder) => {
      const { meetingId, start, minutesBefore } = reminder;
      const minute = Math.max(dueAt(reminder), soonest);
      const key = bucketKey(
        { minute, shard: shardOf(meetingId, reminderShards) },
        `${minuteText(start)}#${meetingId}#${minutesBefore}`,
      );
      return write(table, put({ ...key, ...reminder, expiresAt: (start + minutesPerDay) * 60 }));
    }),
  );
}

/**
 * The reminders of a bucket, from a place of it on, as many at most; and the last of them where there may be more. Nothing has come into
 * it for minutes, so that half the price will do.
 */
export async function takeReminders(
  table: Table,
  { after, ...bucket }: ReminderPlace,
  limit: number,
): Promise<{ reminders: Reminder[]; last: string | undefined }> {
  const first = bucketKey(bucket, after);
  const reminders: Reminder[] = [];
  const items = itemsBetween(table, after ? justAfter(first) : first, bucketKey(bucket, lastOfPrefix), {
    itemsARequest: limit,
    isEventual: true,
  });
  for await (const item of items) {
    reminders.push(reminderFrom(item));
    if (reminders.length === limit) return { reminders, last: item.sk.slice(prefix.length) };
  }
  return { reminders, last: undefined };
}

const placeKey: Key = { pk: "REMINDERS", sk: "PLACE" };

const reminderPlaceFrom = codec<ReminderPlace & { place: string }>(
  "place among reminders",
  z.looseObject({ place: z.string(), minute: instant, shard: z.int(), after: z.string() }),
);

/** Undefined before the first time. */
export async function findReminderPlace(table: Table): Promise<ReminderPlace | undefined> {
  const item = await readItem(table, placeKey);
  return item && reminderPlaceFrom(item);
}

/** Keeps where reminders are taken next, unless somebody has come further meanwhile. */
export async function keepReminderPlace(table: Table, { minute, shard, after }: ReminderPlace): Promise<void> {
  const place = [minuteText(minute), shard, after].join("#");
  try {
    await write(table, put({ ...placeKey, place, minute, shard, after }, isAbsentOrBelow("place", place)));
  } catch (error) {
    if (!(error instanceof VersionConflict)) throw error;
  }
}
