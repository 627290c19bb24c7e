import { GetCommand } from "@aws-sdk/lib-dynamodb";
import type { CalendarEntry } from "../../domain/calendar/calendar-entry.ts";
import type { Edit } from "../../domain/meetings/edit.ts";
import { isParticipant, type Meeting } from "../../domain/meetings/meeting.ts";
import { notFound } from "../../domain/refusal.ts";
import type { Table } from "../../runtime/table.ts";
import type { Action } from "../table/actions.ts";
import { batchRead } from "../table/batch-read.ts";
import type { StoredItem } from "../table/key.ts";
import { keys } from "../table/keys.ts";
import { itemsBetween, justAfter, lastOfPrefix } from "../table/query.ts";
import { readBetweenTransactions } from "../table/transaction.ts";

/** A meeting's item is the meeting and its key. */
export function meetingItem(meeting: Meeting): Record<string, unknown> {
  return { ...keys.meeting(meeting.id), ...meeting };
}

export function meetingFrom(item: Record<string, unknown>): Meeting {
  const { pk, sk, ...meeting } = item;
  return meeting as unknown as Meeting;
}

/** A line of a meeting's history, with whose meeting of which type it is about: whoever counts lines need not read the meeting. */
export function editItem(meeting: Meeting, edit: Edit): Record<string, unknown> {
  const { id, version, organizerId, meetingTypeId, personalType } = meeting;
  return { ...keys.edit(id, version), ...edit, organizerId, meetingTypeId, ...(personalType && { personalType }) };
}

/** The meeting as one of its participants may see it. Throws `not_found` for everybody else. */
export async function readMeetingOf(table: Table, meetingId: string, userId: string): Promise<Meeting> {
  const meeting = await findMeeting(table, meetingId);
  if (!meeting || !isParticipant(meeting, userId)) throw notFound("meeting");
  return meeting;
}

export async function findMeeting(table: Table, meetingId: string): Promise<Meeting | undefined> {
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: keys.meeting(meetingId), ConsistentRead: true }),
  );
  return answer.Item && meetingFrom(answer.Item);
}

/** The meeting between transactions: once anything of a change has been seen, so is what it made of the meeting. */
export async function readSettledMeeting(table: Table, meetingId: string): Promise<Meeting | undefined> {
  const item = await readBetweenTransactions(table, keys.meeting(meetingId));
  return item && meetingFrom(item);
}

/** The meetings behind calendar entries, in the order of the entries. */
export async function readMeetingsOf(table: Table, entries: readonly Pick<CalendarEntry, "id">[]): Promise<Meeting[]> {
  if (entries.length === 0) return [];
  const item = await batchRead(
    table,
    entries.map(({ id }) => keys.meeting(id)),
  );
  return entries.flatMap(({ id }) => {
    const found = item(keys.meeting(id));
    return found ? [meetingFrom(found)] : [];
  });
}

/** On the condition that nobody has changed the meeting since that version of it. */
export function meetingIsStill(meetingId: string, version: number): Action {
  return {
    ConditionCheck: {
      Key: keys.meeting(meetingId),
      ConditionExpression: "version = :read",
      ExpressionAttributeValues: { ":read": version },
    },
  };
}

/** The lines of a meeting's history after its booking, oldest first, from after that place on. */
export async function readEdits(
  table: Table,
  meetingId: string,
  limit: number,
  after: string = editPrefix,
): Promise<{ items: Edit[]; next: string | undefined }> {
  const { pk } = keys.meeting(meetingId);
  const lines: StoredItem[] = [];
  const last = { pk, sk: editPrefix + lastOfPrefix };
  for await (const item of itemsBetween(table, justAfter({ pk, sk: after }), last, limit + 1)) {
    lines.push(item);
    if (lines.length > limit) break;
  }
  const page = lines.slice(0, limit);
  return {
    items: page.map(editFrom),
    next: lines.length > limit ? (page.at(-1)?.sk ?? after) : undefined,
  };
}

function editFrom(item: StoredItem): Edit {
  const { pk, sk, organizerId, meetingTypeId, personalType, ...edit } = item;
  return edit as unknown as Edit;
}

const editPrefix = "EDIT#";
