import * as z from "zod";
import { Refusal } from "../../domain/refusal.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { type Action, type Condition, has, isAbsentOrExpired, put } from "../table/actions.ts";
import { codec } from "../table/codec.ts";
import { type Key, personPartition } from "../table/key.ts";
import { readBetweenTransactions, write } from "../table/transaction.ts";

/** A request that says by its key that it may be sent again. The fingerprint tells whether it is the same request. */
export interface RepeatableRequest {
  key: string;
  fingerprint: string;
}

const keptMilliseconds = 24 * 60 * 60 * 1000;
/** Longer than any function runs: what an earlier attempt has sent has landed by then, or never will. */
const fencedMilliseconds = 15 * 60 * 1000;

export const idempotencyPrefix = "IDEMPOTENCY#";

function idempotencyKey(userId: string, key: string): Key {
  return { pk: personPartition(userId), sk: idempotencyPrefix + key };
}

/** What stands under a key: the answer of a request that succeeded, as JSON text, or how often a request was refused under it. */
const attributes = z.looseObject({
  fingerprint: z.string(),
  body: z.string().optional(),
  fence: z.number().default(0),
  /** Seconds since the epoch. The database removes it later, by days at times: so it is compared as well. */
  expiresAt: z.number(),
});

export const idempotencyFrom = codec("idempotency record", attributes);

/** What is known of a key. `fence` is what stands in its record, and 0 where there is none. */
export interface KnownKey {
  answer?: { body: unknown };
  fence: number;
}

/**
 * Read only when a request is about to be refused, has lost a race or has nothing left to do: a repeated request always comes to
 * one of these, so the usual way in pays nothing for it. Not by a plain read: whoever was refused because of its own twin's entry
 * must find the twin's answer. Throws `idempotency_key_reused` where the key belongs to another request.
 */
export async function readKey(
  table: Table,
  userId: string,
  { key, fingerprint }: RepeatableRequest,
  now: EpochMillisecond,
): Promise<KnownKey> {
  const item = await readBetweenTransactions(table, idempotencyKey(userId, key));
  const record = item && idempotencyFrom(item);
  if (!record || record.expiresAt <= Math.floor(now / 1000)) return { fence: 0 };
  if (record.body === undefined) return { fence: record.fence };
  if (record.fingerprint !== fingerprint) {
    throw new Refusal("idempotency_key_reused", (say) => say.problems.keyReused);
  }
  return { answer: { body: JSON.parse(record.body) }, fence: record.fence };
}

/** Keeps the answer of a successful request in the transaction that makes it true, and fails that transaction for a twin. */
export function keepAnswer(
  userId: string,
  { key, fingerprint }: RepeatableRequest,
  body: unknown,
  fence: number,
  now: EpochMillisecond,
): Action {
  const kept = { fingerprint, body: JSON.stringify(body), expiresAt: Math.ceil((now + keptMilliseconds) / 1000) };
  return put({ ...idempotencyKey(userId, key), ...kept }, isStillAtFence(fence, now));
}

/**
 * Before a request with a key is refused: what an earlier attempt of it may have sent, and is still under way, cannot land any more.
 * Throws `VersionConflict` where it has landed meanwhile, or a twin was refused first.
 */
export async function fenceKey(
  table: Table,
  userId: string,
  { key, fingerprint }: RepeatableRequest,
  fence: number,
  now: EpochMillisecond,
): Promise<void> {
  const fenced = { fingerprint, fence: fence + 1, expiresAt: Math.ceil((now + fencedMilliseconds) / 1000) };
  await write(table, put({ ...idempotencyKey(userId, key), ...fenced }, isStillAtFence(fence, now)));
}

function isStillAtFence(fence: number, now: EpochMillisecond): Condition {
  return fence === 0 ? isAbsentOrExpired(now) : has("fence", fence);
}
