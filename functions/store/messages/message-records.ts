import * as z from "zod";
import { changeKinds } from "../../domain/messages/concerned.ts";
import type { ReminderMessage } from "../../domain/messages/mail-message.ts";
import {
  dropReasons,
  type MessageOutcome,
  type MessageRecord,
  messageFaults,
  messageStatuses,
} from "../../domain/messages/message-record.ts";
import { dueAt } from "../../domain/messages/reminders.ts";
import type { WaitingNews } from "../../domain/messages/waiting-news.ts";
import { type EpochMillisecond, type EpochMinute, millisecondsPerMinute } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { type Action, isAbsent, put, update } from "../table/actions.ts";
import { codec } from "../table/codec.ts";
import { instant } from "../table/fields.ts";
import { type Key, meetingPartition } from "../table/key.ts";
import { itemsBetween, justAfter, lastOfPrefix } from "../table/query.ts";
import type { MailNote } from "./mails-once.ts";
import { minuteText } from "./reminders.ts";

const prefix = "MESSAGE#";

/** By versions, so that a meeting's messages are in order. */
function recordKey({ meetingId, version, userId, kind }: WaitingNews): Key {
  return { pk: meetingPartition(meetingId), sk: `${prefix}${String(version).padStart(8, "0")}#${userId}#${kind}` };
}

const messageRecordFrom = codec<MessageRecord>(
  "message record",
  z.looseObject({
    ...{ userId: z.string(), kind: z.enum([...changeKinds, "reminder"]), status: z.enum(messageStatuses) },
    at: instant,
    settledAt: instant.nullable(),
    dropReason: z.enum(dropReasons).exactOptional(),
    fault: z.enum(messageFaults).exactOptional(),
  }),
  ["expiresAt", "heldUntil", "isSettled"],
);

/** As long after a meeting its messages can be looked up. */
const keptMinutes = 90 * 24 * 60;

export function expiryAfter(end: EpochMinute): number {
  return (end + keptMinutes) * 60;
}

/** Notes that somebody is to be told. There is one record for each change, person and kind: the second attempt fails. */
export function createRecord(news: WaitingNews): Action {
  const { userId, kind, at, end } = news;
  const record: MessageRecord = { userId, kind, status: "waiting", at, settledAt: null };
  return put({ ...recordKey(news), ...record, expiresAt: expiryAfter(end) }, isAbsent);
}

/** Notes what has become of it. */
export function settleRecord(news: WaitingNews, outcome: MessageOutcome, settledAt: EpochMillisecond): Action {
  const { userId, kind, at, end } = news;
  // A record that is gone is made anew, whole.
  const set = { userId, kind, at, ...outcome, settledAt, expiresAt: expiryAfter(end) };
  return update(recordKey(news), { set });
}

/** By this record a reminder is mailed once, too. Those of reminders come after those of changes, in the order in which they are due. */
export function reminderRecord({ meetingId, userId, ...reminder }: ReminderMessage, end: EpochMinute): MailNote {
  const due = dueAt(reminder);
  const sk = `${prefix}REMINDER#${minuteText(due)}#${reminder.minutesBefore}#${userId}`;
  const at = due * millisecondsPerMinute;
  const record: MessageRecord = { userId, kind: "reminder", status: "waiting", at, settledAt: null };
  return { pk: meetingPartition(meetingId), sk, ...record, expiresAt: expiryAfter(end) };
}

/** A page of a meeting's messages, in the order of its changes, and after them its reminders. `next` is where the one after it begins. */
export async function listRecords(
  table: Table,
  meetingId: string,
  limit: number,
  after?: string,
): Promise<{ items: MessageRecord[]; next: string | undefined }> {
  const pk = meetingPartition(meetingId);
  const first = after === undefined ? { pk, sk: prefix } : justAfter({ pk, sk: prefix + after });
  const items: MessageRecord[] = [];
  let latest = after;
  for await (const item of itemsBetween(
    table,
    first,
    { pk, sk: prefix + lastOfPrefix },
    { itemsARequest: limit + 1 },
  )) {
    if (items.length === limit) return { items, next: latest };
    items.push(messageRecordFrom(item));
    latest = item.sk.slice(prefix.length);
  }
  return { items, next: undefined };
}
