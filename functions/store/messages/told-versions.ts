import * as z from "zod";
import type { EpochMillisecond, EpochMinute } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { type Action, put } from "../table/actions.ts";
import { batchRead } from "../table/batch-read.ts";
import { codec } from "../table/codec.ts";
import { instant } from "../table/fields.ts";
import { type Key, personPartition } from "../table/key.ts";
import { expiryAfter } from "./message-records.ts";

/**
 * Up to which version of a meeting somebody has been told of it. A mail tells how the meeting is when it is written. The changes that led
 * there may come out of the stream only later, and must not be told once more.
 */
export interface ToldVersion {
  version: number;
  toldAt: EpochMillisecond;
}

function toldKey(userId: string, meetingId: string): Key {
  return { pk: personPartition(userId), sk: `TOLD#${meetingId}` };
}

const toldVersionFrom = codec<ToldVersion>("told version", z.looseObject({ version: z.int(), toldAt: instant }), [
  "expiresAt",
]);

/** By the meetings' ids. Those of which somebody was never told are left out. */
export async function readToldVersions(
  table: Table,
  userId: string,
  meetingIds: readonly string[],
): Promise<Map<string, number>> {
  const item = await batchRead(
    table,
    meetingIds.map((meetingId) => toldKey(userId, meetingId)),
  );
  return new Map(
    meetingIds.flatMap((meetingId) => {
      const found = item(toldKey(userId, meetingId));
      return found ? [[meetingId, toldVersionFrom(found).version] as const] : [];
    }),
  );
}

export function noteTold(userId: string, meetingId: string, told: ToldVersion, end: EpochMinute): Action {
  return put({ ...toldKey(userId, meetingId), ...told, expiresAt: expiryAfter(end) });
}
