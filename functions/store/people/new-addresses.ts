import * as z from "zod";
import { endOfDay } from "../../domain/people/hourly-limit.ts";
import type { Profile } from "../../domain/people/profile.ts";
import { notFound } from "../../domain/refusal.ts";
import { utcDate } from "../../domain/time/calendar-date.ts";
import { type EpochMillisecond, millisecondsPerMinute } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { type Action, isAbsentOrBelow, update } from "../table/actions.ts";
import { batchRead } from "../table/batch-read.ts";
import { codec } from "../table/codec.ts";
import { type Key, personPartition } from "../table/key.ts";
import { profileFrom, profileKey } from "./profiles.ts";

/** To how many new addresses somebody has written on a day of UTC. */
function newAddressesKey(userId: string, now: EpochMillisecond): Key {
  const date = utcDate(Math.floor(now / millisecondsPerMinute));
  return { pk: personPartition(userId), sk: `NEW-ADDRESSES#${date}` };
}

const newAddressesFrom = codec("new addresses", z.looseObject({ written: z.int() }), ["expiresAt"]);

/** Who has written to how many today. One batch read. Throws `not_found` where there is no such person. */
export async function readNewAddresses(
  table: Table,
  userId: string,
  now: EpochMillisecond,
): Promise<{ profile: Profile; written: number }> {
  const key = newAddressesKey(userId, now);
  const found = await batchRead(table, [profileKey(userId), key]);
  const [profile, counted] = [found(profileKey(userId)), found(key)];
  if (!profile) throw notFound("person");
  return { profile: profileFrom(profile), written: counted ? newAddressesFrom(counted).written : 0 };
}

/** Counts more of them, on the condition that these are no more than may be, whoever else counts meanwhile. */
export function countMoreAddresses(userId: string, more: number, limit: number, now: EpochMillisecond): Action {
  return update(
    newAddressesKey(userId, now),
    { add: { written: more }, set: { expiresAt: Math.ceil(endOfDay(now) / 1000) } },
    isAbsentOrBelow("written", limit - more + 1),
  );
}
