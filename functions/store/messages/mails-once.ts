import * as z from "zod";
import type { MessageOutcome } from "../../domain/messages/message-record.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { type Condition, put, update } from "../table/actions.ts";
import { codec } from "../table/codec.ts";
import { instant } from "../table/fields.ts";
import type { StoredItem } from "../table/key.ts";
import { readItem } from "../table/read-item.ts";
import { VersionConflict, write } from "../table/transaction.ts";
import { withRetries } from "../table/with-retries.ts";

/** An item by which a mail is sent once: whoever sends it holds it meanwhile. */
export type MailNote = StoredItem & { expiresAt: number };

/** For a mail that is on no list. It says nothing of whom it is for. */
export function unlistedMail(id: string, now: EpochMillisecond): MailNote {
  return { pk: `MAIL#${id}`, sk: "MAIL", expiresAt: Math.ceil(now / 1000) + keptSeconds };
}

const mailOnceFrom = codec("mail", z.looseObject({ heldUntil: instant, isSettled: z.boolean() }), ["expiresAt"]);

/** Longer than anything is delivered again, or tried. */
const keptSeconds = 14 * 24 * 60 * 60;

/** What somebody finds who takes the sending of a mail on: it is theirs; or it was sent or given up before; or until when another is at it. */
export type Taking = "taken" | "settled" | { heldUntil: EpochMillisecond };

export async function takeMail(
  table: Table,
  note: MailNote,
  now: EpochMillisecond,
  heldUntil: EpochMillisecond,
): Promise<Taking> {
  try {
    await write(table, put({ ...note, heldUntil, isSettled: false }, isFree(now)));
    return "taken";
  } catch (error) {
    if (!(error instanceof VersionConflict)) throw error;
    const found = await readItem(table, note);
    const mail = found && mailOnceFrom(found);
    return !mail || mail.isSettled ? "settled" : { heldUntil: mail.heldUntil };
  }
}

function isFree(now: EpochMillisecond): Condition {
  return {
    ConditionExpression: "attribute_not_exists(pk) OR isSettled = :no AND heldUntil <= :now",
    ExpressionAttributeValues: { ":no": false, ":now": now },
  };
}

/** It was sent, or never will be: by whoever holds it. */
export async function settleMail(
  table: Table,
  note: MailNote,
  outcome: MessageOutcome,
  settledAt: EpochMillisecond,
): Promise<void> {
  await withRetries(() => write(table, update(note, { set: { ...outcome, isSettled: true, settledAt } })));
}

/** It was not sent: anybody may try again. */
export async function leaveMail(table: Table, note: MailNote): Promise<void> {
  await withRetries(() => write(table, update(note, { set: { heldUntil: 0 } })));
}

/** It is not to be sent, or not any more. Where somebody holds it or it was settled before, that stands. */
export async function dropMail(
  table: Table,
  note: MailNote,
  outcome: MessageOutcome,
  now: EpochMillisecond,
): Promise<void> {
  try {
    await write(table, put({ ...note, ...outcome, heldUntil: now, isSettled: true, settledAt: now }, isFree(now)));
  } catch (error) {
    if (!(error instanceof VersionConflict)) throw error;
  }
}
