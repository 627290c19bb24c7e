import * as z from "zod";
import { handleKeptFor, type OwnedHandle } from "../../domain/pages/handle.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { type Action, type Condition, has, isAbsent, put } from "../table/actions.ts";
import { codec } from "../table/codec.ts";
import { instant } from "../table/fields.ts";
import type { Key } from "../table/key.ts";
import { readItem } from "../table/read-item.ts";

export function handleKey(handle: string): Key {
  return { pk: `UNIQUE#HANDLE#${handle}`, sk: "UNIQUE" };
}

const handleFrom = codec<OwnedHandle>(
  "handle",
  z.looseObject({ userId: z.string(), keptUntil: instant.exactOptional() }),
  ["expiresAt"],
);

export async function findHandle(table: Table, handle: string): Promise<OwnedHandle | undefined> {
  const item = await readItem(table, handleKey(handle));
  return item && handleFrom(item);
}

/** On the condition that it is as it was read. */
export function claimHandle(handle: string, userId: string, read: OwnedHandle | undefined): Action {
  return put({ ...handleKey(handle), userId }, read ? isAsRead(read) : isAbsent);
}

/** Whoever is still kept a name may take it back until the moment at which another one has it. */
function isAsRead({ userId, keptUntil }: OwnedHandle): Condition {
  return keptUntil === undefined ? has("userId", userId) : has("keptUntil", keptUntil);
}

/** It goes on leading to this person for a while, and is kept from others. */
export function giveUpHandle(handle: string, userId: string, now: EpochMillisecond): Action {
  const keptUntil = now + handleKeptFor;
  const kept = { userId, keptUntil, expiresAt: Math.ceil(keptUntil / 1000) };
  return put({ ...handleKey(handle), ...kept }, has("userId", userId));
}
