import { Refusal } from "../../domain/refusal.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import type { Action } from "../table/actions.ts";
import { keys } from "../table/keys.ts";
import { readBetweenTransactions } from "../table/transaction.ts";

const keptMilliseconds = 24 * 60 * 60 * 1000;

interface IdempotencyItem {
  fingerprint: string;
  /** The answer's body as JSON text. */
  body: string;
  /** Seconds since the epoch. The database removes it later, by days at times: so it is compared as well. */
  expiresAt: number;
}

/** Keeps the answer of a successful request in the transaction that makes it true, and fails that transaction for a twin. */
export function keepAnswer(
  userId: string,
  request: { key: string; fingerprint: string },
  body: unknown,
  now: EpochMillisecond,
): Action {
  const item: IdempotencyItem = {
    fingerprint: request.fingerprint,
    body: JSON.stringify(body),
    expiresAt: Math.ceil((now + keptMilliseconds) / 1000),
  };
  return {
    Put: {
      Item: { ...keys.idempotency(userId, request.key), ...item },
      ConditionExpression: "attribute_not_exists(pk) OR expiresAt <= :now",
      ExpressionAttributeValues: { ":now": Math.floor(now / 1000) },
    },
  };
}

/**
 * The answer kept for this key, or undefined. Read only when a request is about to be refused, has lost a race or has nothing
 * left to do: a repeated request always comes to one of these, so the usual way in pays nothing for it. Not by a plain read:
 * who was refused because of its own twin's entry must find the twin's answer.
 * Throws `idempotency_key_reused` where the key belongs to another request.
 */
export async function keptAnswer(
  table: Table,
  userId: string,
  request: { key: string; fingerprint: string },
  now: EpochMillisecond,
): Promise<unknown> {
  const key = keys.idempotency(userId, request.key);
  const item = (await readBetweenTransactions(table, key)) as IdempotencyItem | undefined;
  if (!item || item.expiresAt <= Math.floor(now / 1000)) return undefined;
  if (item.fingerprint !== request.fingerprint) {
    throw new Refusal("idempotency_key_reused", "This key was used for another request: take a new one.");
  }
  return JSON.parse(item.body);
}
