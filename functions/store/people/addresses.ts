import * as z from "zod";
import type { Profile } from "../../domain/people/profile.ts";
import type { Table } from "../../runtime/table.ts";
import { type Action, check, has, isAbsent, put, remove } from "../table/actions.ts";
import { batchRead } from "../table/batch-read.ts";
import { codec } from "../table/codec.ts";
import type { Key } from "../table/key.ts";
import type { ReadOptions } from "../table/read-budget.ts";
import { readItem } from "../table/read-item.ts";
import { readBetweenTransactions } from "../table/transaction.ts";

/** To whom an e-mail address leads. The address is in lower case. */
export function addressKey(email: string): Key {
  return { pk: `UNIQUE#EMAIL#${email}`, sk: "UNIQUE" };
}

export const addressFrom = codec("address", z.looseObject({ userId: z.string() }));

export async function findOwnerOfAddress(table: Table, email: string): Promise<string | undefined> {
  const item = await readItem(table, addressKey(email));
  return item && addressFrom(item).userId;
}

/** To whom each of several addresses leads, in one read. Those that lead to nobody are left out. */
export async function findOwnersOfAddresses(
  table: Table,
  emails: readonly string[],
  options?: ReadOptions,
): Promise<Map<string, string>> {
  const item = await batchRead(table, emails.map(addressKey), options);
  return new Map(
    emails.flatMap((email) => {
      const found = item(addressKey(email));
      return found ? [[email, addressFrom(found).userId] as const] : [];
    }),
  );
}

/** The same between transactions: whoever has seen anything of a sign-up sees whose the address is. */
export async function findSettledOwnerOfAddress(table: Table, email: string): Promise<string | undefined> {
  const item = await readBetweenTransactions(table, addressKey(email));
  return item && addressFrom(item).userId;
}

/** On the condition that the address is free. */
export function checkFree(email: string): Action {
  return check(addressKey(email), isAbsent);
}

/** On the condition that the address is free. */
export function claimAddress({ email, userId }: Pick<Profile, "email" | "userId">): Action {
  return put({ ...addressKey(email), userId }, isAbsent);
}

/** On the condition that the address still leads to this person. */
export function freeAddress({ email, userId }: Pick<Profile, "email" | "userId">): Action {
  return remove(addressKey(email), has("userId", userId));
}
