import * as z from "zod";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { put, update } from "../table/actions.ts";
import { codec } from "../table/codec.ts";
import { instant } from "../table/fields.ts";
import type { Key } from "../table/key.ts";
import { readItem } from "../table/read-item.ts";
import { VersionConflict, write } from "../table/transaction.ts";
import { withRetries } from "../table/with-retries.ts";

/** A mail that is sent once, by its id: whoever sends it holds it meanwhile. It says nothing of whom it is for. */
function mailKey(id: string): Key {
  return { pk: `MAIL#${id}`, sk: "MAIL" };
}

const mailOnceFrom = codec("mail", z.looseObject({ heldUntil: instant, isSettled: z.boolean() }), ["expiresAt"]);

/** Longer than anything is delivered again, or tried. */
const keptSeconds = 14 * 24 * 60 * 60;

/** What somebody finds who takes the sending of a mail on: it is theirs; or it was sent or given up before; or until when another is at it. */
export type Taking = "taken" | "settled" | { heldUntil: EpochMillisecond };

export async function takeMail(
  table: Table,
  id: string,
  now: EpochMillisecond,
  heldUntil: EpochMillisecond,
): Promise<Taking> {
  const item = { ...mailKey(id), heldUntil, isSettled: false, expiresAt: Math.ceil(now / 1000) + keptSeconds };
  const isFree = {
    ConditionExpression: "attribute_not_exists(pk) OR isSettled = :no AND heldUntil <= :now",
    ExpressionAttributeValues: { ":no": false, ":now": now },
  };
  try {
    await write(table, put(item, isFree));
    return "taken";
  } catch (error) {
    if (!(error instanceof VersionConflict)) throw error;
    const found = await readItem(table, mailKey(id));
    const mail = found && mailOnceFrom(found);
    return !mail || mail.isSettled ? "settled" : { heldUntil: mail.heldUntil };
  }
}

/** It was sent, or never will be. */
export async function settleMail(table: Table, id: string): Promise<void> {
  await withRetries(() => write(table, update(mailKey(id), { set: { isSettled: true } })));
}

/** It was not sent: anybody may try again. */
export async function leaveMail(table: Table, id: string): Promise<void> {
  await withRetries(() => write(table, update(mailKey(id), { set: { heldUntil: 0 } })));
}
