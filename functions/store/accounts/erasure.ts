import { formerName, withoutName } from "../../domain/meetings/leave-on-closing.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import { participantsOf } from "../../domain/meetings/participants.ts";
import { isWithdrawn } from "../../domain/reviews/review.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { endedMeetingKey } from "../meetings/ended-meetings.ts";
import { replaceMeeting } from "../meetings/meetings.ts";
import { anonymizeReview } from "../reviews/anonymize-reviews.ts";
import { keptReviewFrom, reviewKey } from "../reviews/reviews.ts";
import type { Action } from "../table/actions.ts";
import { batchRead } from "../table/batch-read.ts";
import type { Key, StoredItem } from "../table/key.ts";
import { itemsBetween } from "../table/query.ts";
import { maxActions, transact } from "../table/transaction.ts";
import { type AccountClosing, accountClosingKey } from "./account-closing.ts";

/** All that a person's own partition holds, but for the note that they leave. */
export async function* ownItems(table: Table, userId: string): AsyncGenerator<StoredItem, void> {
  const { pk, sk: closing } = accountClosingKey(userId);
  for await (const item of itemsBetween(table, { pk, sk: " " }, { pk, sk: "~" })) if (item.sk !== closing) yield item;
}

/** Takes items away, as many as fit at a time; those that are gone are no error. */
export async function removeItems(table: Table, items: readonly Key[]): Promise<void> {
  for (let at = 0; at < items.length; at += maxActions) {
    const removals = items.slice(at, at + maxActions).map(({ pk, sk }) => remove({ pk, sk }));
    await transact(table, removals);
  }
}

/** Takes an item away, unless it has changed since it was read. Throws `VersionConflict` then. */
export async function removeUnchanged(table: Table, { pk, sk, version }: StoredItem): Promise<void> {
  await transact(table, [
    {
      Delete: {
        Key: { pk, sk },
        ConditionExpression: "version = :read",
        ExpressionAttributeValues: { ":read": version },
      },
    },
  ]);
}

/**
 * Takes a person's name off a meeting that is over, or off for them, and off the copies that others keep of it; what they have said
 * of it is nobody's from now on. Answers whether there was anything to do. Throws `VersionConflict` where something has changed meanwhile.
 */
export async function eraseFromMeeting(
  table: Table,
  meeting: Meeting,
  { userId, pseudonym }: AccountClosing,
  now: EpochMillisecond,
): Promise<boolean> {
  const ofReview = reviewKey(meeting.id, userId);
  const copies = copiesOf(meeting, userId);
  const item = await batchRead(table, [ofReview, ...copies]);
  const reviewed = item(ofReview);
  const actions = [
    ...renaming(meeting, userId),
    ...copies.flatMap((key) => renamingCopy(key, item(key), userId)),
    ...(reviewed ? erasingReview(userId, reviewed, pseudonym, now) : []),
  ];
  if (actions.length > 0) await transact(table, actions);
  return actions.length > 0;
}

/** The version goes up, so that nobody who has read the name writes it back. */
function renaming(meeting: Meeting, userId: string): Action[] {
  if (!isNamed(meeting, userId)) return [];
  const attendees = withoutName(meeting.attendees, userId);
  return [replaceMeeting(meeting, { ...meeting, attendees, version: meeting.version + 1 })];
}

/** Where others may keep the meeting as it was when it was called off, or when they left it and have not come back. */
function copiesOf(meeting: Meeting, userId: string): Key[] {
  const everybody = meeting.status === "cancelled" ? participantsOf(meeting) : [];
  const starts = new Map([
    ...Object.entries(meeting.left ?? {}),
    ...everybody.map((owner) => [owner, meeting.start] as const),
  ]);
  starts.delete(userId);
  return [...starts].map(([owner, start]) => endedMeetingKey(owner, start, meeting.id));
}

/** Copies never change but for this. */
function renamingCopy(key: Key, item: Record<string, unknown> | undefined, userId: string): Action[] {
  const copy = item?.meeting as Meeting | undefined;
  if (!copy || !isNamed(copy, userId)) return [];
  const place = copy.attendees.findIndex((attendee) => attendee.userId === userId);
  return [
    {
      Update: {
        Key: key,
        UpdateExpression: `SET meeting.attendees[${place}].#name = :former`,
        ConditionExpression: `meeting.attendees[${place}].userId = :id`,
        ExpressionAttributeNames: { "#name": "name" },
        ExpressionAttributeValues: { ":former": formerName, ":id": userId },
      },
    },
  ];
}

function erasingReview(
  userId: string,
  item: Record<string, unknown>,
  pseudonym: string,
  now: EpochMillisecond,
): Action[] {
  const kept = keptReviewFrom(item);
  if (!isWithdrawn(kept)) return anonymizeReview(userId, kept, pseudonym, now);
  return [remove(reviewKey(kept.meeting.meetingId, userId))];
}

function isNamed({ attendees }: Meeting, userId: string): boolean {
  return attendees.some((attendee) => attendee.userId === userId && attendee.name !== formerName);
}

function remove({ pk, sk }: Key) {
  return { Delete: { Key: { pk, sk } } };
}
