import * as z from "zod";
import { type CalendarEntry, responses } from "../../domain/calendar/calendar-entry.ts";
import { type Meeting, priorities, statuses } from "../../domain/meetings/meeting.ts";
import { isParticipant } from "../../domain/meetings/participants.ts";
import { withSequence } from "../../domain/meetings/sequence.ts";
import { notFound, Refusal } from "../../domain/refusal.ts";
import type { Table } from "../../runtime/table.ts";
import { type Action, check, isAbsent, isAtVersion, put } from "../table/actions.ts";
import { batchRead } from "../table/batch-read.ts";
import { codec } from "../table/codec.ts";
import { instant, interval } from "../table/fields.ts";
import { type Key, meetingPartition, type StoredItem } from "../table/key.ts";
import type { ReadBudget, ReadOptions } from "../table/read-budget.ts";
import { readItem } from "../table/read-item.ts";
import { readAllBetweenTransactions, readBetweenTransactions } from "../table/transaction.ts";

export function meetingKey(meetingId: string): Key {
  return { pk: meetingPartition(meetingId), sk: "MEETING" };
}

export const meetingAttributes = z.looseObject({
  ...{ id: z.string(), organizerId: z.string(), meetingTypeId: z.string() },
  // 0.1.0 did not keep what its people and its type were called.
  ...{
    organizerName: z.string().default(""),
    typeName: z.string().default(""),
    typeColor: z.string().default("#2563EB"),
  },
  personalType: z.literal(true).exactOptional(),
  ...{ title: z.string(), description: z.string(), location: z.string() },
  ...interval.shape,
  status: z.enum(statuses).exclude(["completed", "left"]),
  priority: z.enum(priorities),
  attendees: z.array(
    z.looseObject({
      ...{ userId: z.string(), name: z.string(), invitedBy: z.string() },
      email: z.string().exactOptional(),
      response: z.enum(responses),
      respondedAt: instant.nullable(),
    }),
  ),
  timeChanges: z.looseObject({ extended: z.int(), movedBy: z.record(z.string(), z.int()) }).exactOptional(),
  left: z.record(z.string(), instant).exactOptional(),
  ...{ bufferBeforeMinutes: z.int(), bufferAfterMinutes: z.int(), changeNoticeMinutes: z.int() },
  // Nobody is reminded of what was booked before there were reminders.
  reminders: z.array(z.int()).default([]),
  booked: interval.extend({
    ...{ by: z.string(), at: instant, ignoringAvailability: z.boolean() },
    onOffer: z.int().exactOptional(),
  }),
  agreed: z.looseObject({ at: instant, ignoringAvailability: z.boolean(), onOffer: z.int().exactOptional() }),
  latestChanges: z.array(z.string()),
  sequence: z.int().default(0),
  version: z.int(),
  updatedAt: instant,
});

export const meetingFrom = codec<Meeting>("meeting", meetingAttributes);

/**
 * The meeting, for somebody who is on it. Throws `invalid_state` for people who have left it or were taken off, and `not_found` for
 * everybody else.
 */
export async function readMeetingOf(table: Table, meetingId: string, userId: string): Promise<Meeting> {
  return assertIsOn(await findMeeting(table, meetingId), userId);
}

/** The same of a meeting that was read, or is not there. */
export function assertIsOn(meeting: Meeting | undefined, userId: string): Meeting {
  if (meeting && isParticipant(meeting, userId)) return meeting;
  if (meeting?.left?.[userId] === undefined) throw notFound("meeting");
  throw new Refusal("invalid_state", (say) => say.problems.youHaveLeft);
}

export async function findMeeting(table: Table, meetingId: string): Promise<Meeting | undefined> {
  const item = await readItem(table, meetingKey(meetingId));
  return item && meetingFrom(item);
}

/** The meeting between transactions: once any part of a change has been seen, so is what it made of the meeting. */
export async function readSettledMeeting(table: Table, meetingId: string): Promise<Meeting | undefined> {
  const item = await readBetweenTransactions(table, meetingKey(meetingId));
  return item && meetingFrom(item);
}

/** At most a hundred of them, in their order. Undefined for one that is gone. */
export async function readSettledMeetings(
  table: Table,
  meetingIds: readonly string[],
): Promise<(Meeting | undefined)[]> {
  const items = await readAllBetweenTransactions(table, meetingIds.map(meetingKey));
  return items.map((item) => item && meetingFrom(item));
}

/** The meetings behind calendar entries, in the order of the entries. */
export async function readMeetingsOf(
  table: Table,
  entries: readonly Pick<CalendarEntry, "id">[],
  options?: ReadOptions,
): Promise<Meeting[]> {
  if (entries.length === 0) return [];
  const item = await batchRead(
    table,
    entries.map(({ id }) => meetingKey(id)),
    options,
  );
  return entries.flatMap(({ id }) => {
    const found = item(meetingKey(id));
    return found ? [meetingFrom(found)] : [];
  });
}

/** Of a meeting with as many people and as long texts as there can be. */
const maxUnitsOfMeeting = 10;

/**
 * The meetings behind the first of these entries: as many as the budget is sure to pay for, in one request where that is enough for
 * all, whatever they hold. Undefined for one that is gone.
 */
export async function readMeetingsWithin(
  table: Table,
  entries: readonly Pick<CalendarEntry, "id">[],
  reading: ReadOptions & { budget: ReadBudget },
): Promise<(Meeting | undefined)[]> {
  const maxUnits = reading.isEventual ? maxUnitsOfMeeting / 2 : maxUnitsOfMeeting;
  const read: (Meeting | undefined)[] = [];
  while (read.length < entries.length) {
    const paid = Math.floor(reading.budget.left / maxUnits);
    if (paid < 1) break;
    const some = entries.slice(read.length, read.length + paid);
    const item = await batchRead(
      table,
      some.map(({ id }) => meetingKey(id)),
      reading,
    );
    read.push(...some.map(({ id }) => item(meetingKey(id))).map((found) => found && meetingFrom(found)));
  }
  return read;
}

/** A meeting's item is the meeting and its key. */
export function meetingItem(meeting: Meeting): StoredItem {
  return { ...meetingKey(meeting.id), ...meeting };
}

export function createMeeting(meeting: Meeting): Action {
  return put(meetingItem(meeting), isAbsent);
}

/**
 * Stores what a meeting has become, on the condition that it is still as it was read. Whatever changes a meeting comes by here, so its
 * revisions are counted here.
 */
export function replaceMeeting(before: Meeting, after: Meeting): Action {
  return put(meetingItem(withSequence(before, after)), isAtVersion(before.version));
}

/** Checks that nobody has changed the meeting since that version of it. */
export function meetingIsStill(meetingId: string, version: number): Action {
  return check(meetingKey(meetingId), isAtVersion(version));
}
