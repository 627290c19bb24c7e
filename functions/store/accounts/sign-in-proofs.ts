import { createHash } from "node:crypto";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { type Condition, put, remove, type Write } from "../table/actions.ts";
import type { Key } from "../table/key.ts";
import { VersionConflict, write } from "../table/transaction.ts";

/**
 * What somebody is let in for at the user pool, once: whoever has it has just proved who they are. It never leaves the service. The table
 * holds its digest.
 */
function proofKey(proof: string): Key {
  return { pk: `PROOF#${createHash("sha256").update(proof).digest("base64url")}`, sk: "PROOF" };
}

/** The sign-in follows at once. */
const goodForMilliseconds = 60_000;

export function putProof(proof: string, userId: string, now: EpochMillisecond): Write {
  return put({ ...proofKey(proof), userId, expiresAt: Math.ceil((now + goodForMilliseconds) / 1000) });
}

/** Whether it is a proof of this person's. From then on it is none. */
export async function redeemProof(
  table: Table,
  proof: string,
  userId: string,
  now: EpochMillisecond,
): Promise<boolean> {
  try {
    await write(table, remove(proofKey(proof), isGoodFor(userId, now)));
    return true;
  } catch (error) {
    if (error instanceof VersionConflict) return false;
    throw error;
  }
}

function isGoodFor(userId: string, now: EpochMillisecond): Condition {
  return {
    ConditionExpression: "userId = :userId AND expiresAt > :now",
    ExpressionAttributeValues: { ":userId": userId, ":now": Math.floor(now / 1000) },
  };
}
