import * as z from "zod";
import { type Challenge, codeMilliseconds, maxTries } from "../../domain/accounts/challenge.ts";
import { languages } from "../../domain/texts/language.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { type Action, type Condition, isPresent, put, update, type Write } from "../table/actions.ts";
import { codec } from "../table/codec.ts";
import { instant } from "../table/fields.ts";
import type { Key } from "../table/key.ts";
import { readItem } from "../table/read-item.ts";
import { readBetweenTransactions, VersionConflict, write } from "../table/transaction.ts";

function challengeKey(id: string): Key {
  return { pk: `CHALLENGE#${id}`, sk: "CHALLENGE" };
}

const challengeFrom = codec<Challenge>(
  "challenge",
  z.looseObject({
    id: z.string(),
    email: z.string(),
    purpose: z.enum(["confirm", "sign-in", "reset", "address"]),
    userId: z.string().exactOptional(),
    signUpId: z.string().exactOptional(),
    language: z.enum(languages).nullable(),
    madeAt: instant,
    tries: z.int(),
    usedBy: z.string().exactOptional(),
  }),
  ["expiresAt"],
);

export function putChallenge(challenge: Challenge): Write {
  const expiresAt = Math.ceil((challenge.madeAt + codeMilliseconds) / 1000);
  return put({ ...challengeKey(challenge.id), ...challenge, expiresAt });
}

export async function findChallenge(table: Table, id: string): Promise<Challenge | undefined> {
  const item = await readItem(table, challengeKey(id));
  return item && challengeFrom(item);
}

/** Between transactions: whoever has seen anything of one that has used it sees by which attempt. */
export async function findSettledChallenge(table: Table, id: string): Promise<Challenge | undefined> {
  const item = await readBetweenTransactions(table, challengeKey(id));
  return item && challengeFrom(item);
}

/**
 * Counts that a code is named, before anybody looks whether it is right: so guesses sent all at once are no more than those sent one by
 * one. Undefined where the challenge is not there, expired, used, or was tried as often as it may be.
 */
export async function takeTry(table: Table, id: string, now: EpochMillisecond): Promise<Challenge | undefined> {
  try {
    await write(table, update(challengeKey(id), { add: { tries: 1 } }, canBeTried(now)));
  } catch (error) {
    if (error instanceof VersionConflict) return undefined;
    throw error;
  }
  return findChallenge(table, id);
}

function canBeTried(now: EpochMillisecond): Condition {
  return {
    ConditionExpression: `${isUnused} AND tries < :maxTries AND madeAt > :longAgo`,
    ExpressionAttributeValues: { ":maxTries": maxTries, ":longAgo": now - codeMilliseconds },
  };
}

const isUnused = "attribute_exists(pk) AND attribute_not_exists(usedBy)";

/** For a code that was right, and could not be used yet. */
export function giveTryBack(id: string): Write {
  return update(challengeKey(id), { add: { tries: -1 } }, isPresent);
}

/** On the condition that nobody has used it. */
export function useChallenge(id: string, usedBy: string): Action {
  return update(challengeKey(id), { set: { usedBy } }, { ConditionExpression: isUnused });
}
