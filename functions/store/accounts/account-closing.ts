import * as z from "zod";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { type Action, check, isAbsent, put } from "../table/actions.ts";
import { batchRead } from "../table/batch-read.ts";
import { codec } from "../table/codec.ts";
import { instant } from "../table/fields.ts";
import { type Key, personPartition } from "../table/key.ts";
import { readBetweenTransactions } from "../table/transaction.ts";

/**
 * Notes that an account is being closed. The background works from it. It holds nothing personal. It expires once every token of the
 * account has long expired. When the database removes it, which may be days later, that is the occasion to look for what came late.
 */
export interface AccountClosing {
  userId: string;
  /** Takes this person's place in what they have rated: made at random, and the same for all of it. */
  pseudonym: string;
  /** When closing was last asked for. Asking again sets the background to work again. */
  askedAt: EpochMillisecond;
}

export function accountClosingKey(userId: string): Key {
  return { pk: personPartition(userId), sk: "LEAVING" };
}

export const accountClosingFrom = codec<AccountClosing>(
  "account closing",
  z
    .looseObject({ userId: z.string(), standIn: z.string(), askedAt: instant })
    .transform(({ standIn, ...rest }) => ({ ...rest, pseudonym: standIn })),
  ["expiresAt"],
);

/** Longer than a token is good for, which is an hour. */
const keptMilliseconds = 24 * 60 * 60 * 1000;

/** Begins to close an account, or asks the background once more. */
export function putAccountClosing({ pseudonym, ...closing }: AccountClosing): Action {
  const expiresAt = Math.ceil((closing.askedAt + keptMilliseconds) / 1000);
  return put({ ...accountClosingKey(closing.userId), ...closing, standIn: pseudonym, expiresAt });
}

/** On the condition that this person's account is not being closed. */
export function checkNotClosing(userId: string): Action {
  return check(accountClosingKey(userId), isAbsent);
}

/** Whoever has seen that the profile is gone sees this, too. Throws `Contention` while a transaction is at work on it. */
export async function findAccountClosing(table: Table, userId: string): Promise<AccountClosing | undefined> {
  const item = await readBetweenTransactions(table, accountClosingKey(userId));
  return item && accountClosingFrom(item);
}

/** Those of these people whose accounts are being closed. */
export async function findAccountClosings(table: Table, userIds: readonly string[]): Promise<AccountClosing[]> {
  const item = await batchRead(table, userIds.map(accountClosingKey));
  return userIds.flatMap((userId) => {
    const found = item(accountClosingKey(userId));
    return found ? [accountClosingFrom(found)] : [];
  });
}
