import { createHash } from "node:crypto";
import { GetCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import {
  type Attempts,
  assertMayAttempt,
  failureWindow,
  hasRoom,
  recentAttempts,
} from "../../domain/accounts/attempts.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import type { Key } from "../table/key.ts";
import { keys } from "../table/keys.ts";
import { transact } from "../table/transaction.ts";
import { Contention } from "../table/transient.ts";

/** What is attempted at an address: each is counted on its own. */
export type Proof = "sign-up" | "log-in" | "confirmation" | "password-reset";

interface AttemptsItem {
  version: number;
  attempts: Attempts;
  /** Seconds since the epoch. */
  expiresAt: number;
}

/** The table holds a digest of the address, not the address. */
export function attemptsKey(proof: Proof, email: string): Key {
  return keys.failures(proof, createHash("sha256").update(email).digest("base64url"));
}

/**
 * Notes that an attempt begins. Throws the refusal `too_many_requests` after too many failures, `VersionConflict` where another attempt
 * began first, and `Contention` while so many are underway that this one may be one too many.
 */
export async function beginAttempt(table: Table, key: Key, attemptId: string, now: EpochMillisecond): Promise<void> {
  const answer = await table.client.send(new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }));
  const { version, attempts } = (answer.Item as AttemptsItem | undefined) ?? { version: 0, attempts: {} };
  const recent = recentAttempts(attempts, now);
  // It has been noted, and the answer was lost.
  if (attemptId in recent) return;
  assertMayAttempt(recent, now);
  if (!hasRoom(recent)) throw new Contention("As many attempts as may fail are underway for this address.");
  const item: AttemptsItem = {
    version: version + 1,
    attempts: { ...recent, [attemptId]: { startedAt: now, underway: true } },
    expiresAt: Math.ceil((now + failureWindow) / 1000),
  };
  await transact(table, [
    {
      Put: {
        Item: { ...key, ...item },
        ConditionExpression: version === 0 ? "attribute_not_exists(pk)" : "version = :read",
        ...(version > 0 && { ExpressionAttributeValues: { ":read": version } }),
      },
    },
  ]);
}

/** Notes how an attempt ended: a failure counts from now on, anything else never did. May be said twice. */
export async function endAttempt(table: Table, key: Key, attemptId: string, failed: boolean): Promise<void> {
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: key,
      UpdateExpression: failed
        ? "SET attempts.#id.underway = :no, version = version + :one"
        : "REMOVE attempts.#id SET version = version + :one",
      ExpressionAttributeNames: { "#id": attemptId },
      ExpressionAttributeValues: { ":one": 1, ...(failed && { ":no": false }) },
    }),
  );
}
