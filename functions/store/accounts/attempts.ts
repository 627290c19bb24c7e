import { createHash } from "node:crypto";
import * as z from "zod";
import { type Attempts, failedAttemptWindow } from "../../domain/accounts/attempts.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { isAtVersion, put, update, type Write } from "../table/actions.ts";
import { codec } from "../table/codec.ts";
import { instant } from "../table/fields.ts";
import type { Key } from "../table/key.ts";
import { readItem } from "../table/read-item.ts";

/** The attempts at one address, from one network or from all. */
export interface AttemptsRecord {
  attempts: Attempts;
  version: number;
}

/** The table holds a digest of the address and the network, neither of them itself. */
export function attemptsKey(email: string, network?: string): Key {
  const whose = network === undefined ? email : `${email}\n${network}`;
  const digest = createHash("sha256").update(whose).digest("base64url");
  return { pk: `FAILURES#log-in#${digest}`, sk: "FAILURES" };
}

const attemptsFrom = codec<AttemptsRecord>(
  "attempts",
  z.looseObject({
    attempts: z.record(z.string(), z.looseObject({ startedAt: instant, underway: z.boolean() })).default({}),
    version: z.int(),
  }),
  ["expiresAt"],
);

export async function readAttempts(table: Table, key: Key): Promise<AttemptsRecord> {
  const item = await readItem(table, key);
  return item ? attemptsFrom(item) : { attempts: {}, version: 0 };
}

/** On the condition that the record is as it was read. It expires when the last of these attempts no longer counts. */
export function replaceAttempts(key: Key, read: AttemptsRecord, attempts: Attempts, now: EpochMillisecond): Write {
  const expiresAt = Math.ceil((now + failedAttemptWindow) / 1000);
  return put({ ...key, version: read.version + 1, attempts, expiresAt }, isAtVersion(read.version));
}

/** An attempt that has failed counts from now on. May be written twice. */
export function markAttemptFailed(key: Key, attemptId: string): Write {
  return update(key, { set: { [`attempts/${attemptId}/underway`]: false }, add: { version: 1 } });
}

/** An attempt that has not failed never counted. May be written twice. */
export function forgetAttempt(key: Key, attemptId: string): Write {
  return update(key, { remove: [`attempts/${attemptId}`], add: { version: 1 } });
}
