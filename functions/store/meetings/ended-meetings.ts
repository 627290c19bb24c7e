import * as z from "zod";
import { entriesOfStanding } from "../../domain/meetings/calendar-entries.ts";
import { type EndedMeeting, endings, seenAfterEnd } from "../../domain/meetings/ended-meeting.ts";
import type { Meeting, SeenMeeting } from "../../domain/meetings/meeting.ts";
import { isParticipant } from "../../domain/meetings/participants.ts";
import { notFound } from "../../domain/refusal.ts";
import { utcDate } from "../../domain/time/calendar-date.ts";
import { formatUtc } from "../../domain/time/format.ts";
import { type EpochMinute, minutesPerDay } from "../../domain/time/instant.ts";
import type { Interval } from "../../domain/time/interval.ts";
import type { Table } from "../../runtime/table.ts";
import { byPosition, type Position } from "../calendar/entries.ts";
import { entryFrom, entryText } from "../calendar/entry-text.ts";
import { type Action, has, put, remove, update } from "../table/actions.ts";
import { batchRead } from "../table/batch-read.ts";
import { codec, UnreadableItem } from "../table/codec.ts";
import { type Key, personOf, personPartition, type StoredItem } from "../table/key.ts";
import { itemsBetween, lastOfPrefix, type RangeOptions } from "../table/query.ts";
import { findMeeting, meetingAttributes } from "./meetings.ts";

/**
 * A meeting that was cancelled, or left by this person, under the minute at which it would have begun, so that a list stops where its
 * page ends: `CANCELLED#2026-12-08T09:30#<id>`.
 */
function endedMeetingKey(userId: string, start: EpochMinute, meetingId: string): Key {
  return keyUnder(userId, `${minuteText(start)}#${meetingId}`);
}

/** Where 0.1.0 kept it: under the date. Of one date these come before the others. */
function dateKey(userId: string, start: EpochMinute, meetingId: string): Key {
  return keyUnder(userId, `${utcDate(start)}#${meetingId}`);
}

/** Wherever it may be. */
export function endedMeetingKeys(userId: string, start: EpochMinute, meetingId: string): Key[] {
  return [endedMeetingKey(userId, start, meetingId), dateKey(userId, start, meetingId)];
}

function keyUnder(userId: string, rest: string): Key {
  return { pk: personPartition(userId), sk: `CANCELLED#${rest}` };
}

function minuteText(start: EpochMinute): string {
  return formatUtc(start).slice(0, "yyyy-mm-ddThh:mm".length);
}

/** 0.1.0 wrote no entry, and kept cancelled meetings whole as well. */
const contentOf = codec(
  "ended meeting",
  z.looseObject({
    entry: z.string().exactOptional(),
    meeting: meetingAttributes.exactOptional(),
    how: z.enum(endings),
    by: z.string(),
  }),
);

export function endedMeetingFrom(item: StoredItem): EndedMeeting {
  const { entry: text, ...ended } = contentOf(item);
  const { meeting } = ended;
  const entry = text
    ? entryFrom(item.sk.slice(item.sk.lastIndexOf("#") + 1), text)
    : meeting && entriesOfStanding({ ...meeting, status: "scheduled" }).get(personOf(item));
  if (entry?.kind !== "meeting") throw new UnreadableItem("ended meeting: its entry");
  return { ...ended, entry };
}

/**
 * The meetings that would have begun in a range, ascending by start. They are read request after request, and only as far as somebody
 * asks for them.
 */
export async function* readEndedMeetings(
  table: Table,
  userId: string,
  { start, end }: Interval,
  options: RangeOptions = {},
): AsyncGenerator<EndedMeeting, void> {
  const read = (first: Key, last: Key) => itemsBetween(table, first, last, options);
  // What 0.1.0 kept of a date comes first, in no order of time: it waits for its turn.
  let waiting: EndedMeeting[] = [];
  const takeTurns = (position: Position) => {
    const { before = [], after = [] } = Object.groupBy(waiting, ({ entry }) =>
      byPosition(entry, position) < 0 ? "before" : "after",
    );
    waiting = after;
    return before.filter(({ entry }) => entry.start >= start).sort((one, other) => byPosition(one.entry, other.entry));
  };
  const isMidnight = start % minutesPerDay === 0;
  if (!isMidnight) {
    const ofDate = read(dateKey(userId, start, ""), dateKey(userId, start, lastOfPrefix));
    for await (const item of ofDate) waiting.push(endedMeetingFrom(item));
  }
  const first = isMidnight ? dateKey(userId, start, "") : keyUnder(userId, minuteText(start));
  for await (const item of read(first, keyUnder(userId, minuteText(end - 1) + lastOfPrefix))) {
    const ended = endedMeetingFrom(item);
    if (item.sk === endedMeetingKey(userId, ended.entry.start, ended.entry.id).sk) {
      yield* takeTurns(ended.entry);
      yield ended;
    } else {
      waiting.push(ended);
    }
  }
  yield* takeTurns({ start: end, id: "" });
}

/** A meeting that has ended for somebody leaves their pages. It can still be listed. */
export function keepEndedMeeting(userId: string, { entry, how, by, meeting }: EndedMeeting): Action {
  return put({
    ...endedMeetingKey(userId, entry.start, entry.id),
    entry: entryText(entry),
    ...(meeting && { meeting: { ...meeting, status: "cancelled" } }),
    how,
    by,
  });
}

/** Such a copy never changes, but for the name and the address of somebody whose account is closed. */
export function renameInCopy(key: Key, meeting: Meeting, userId: string, name: string): Action {
  if (meeting.organizerId === userId) {
    return update(key, { set: { "meeting/organizerName": name } }, has("meeting/organizerId", userId));
  }
  const path = `meeting/attendees[${meeting.attendees.findIndex((attendee) => attendee.userId === userId)}]`;
  return update(key, { set: { [`${path}/name`]: name }, remove: [`${path}/email`] }, has(`${path}/userId`, userId));
}

export function removeEndedMeeting(userId: string, start: EpochMinute, meetingId: string): Action[] {
  return endedMeetingKeys(userId, start, meetingId).map((key) => remove(key));
}

/**
 * The meeting for somebody who is on it, and for somebody who is no longer on it the copy that they have kept. Throws `not_found` for
 * everybody else.
 */
export async function readSeenMeeting(table: Table, meetingId: string, userId: string): Promise<SeenMeeting> {
  const meeting = await findMeeting(table, meetingId);
  if (meeting && isParticipant(meeting, userId)) return meeting;
  const start = meeting?.left?.[userId];
  if (start === undefined) throw notFound("meeting");
  const keys = endedMeetingKeys(userId, start, meetingId);
  const found = await batchRead(table, keys);
  const [copy] = keys.flatMap((key) => found(key) ?? []);
  const seen = copy && seenAfterEnd(endedMeetingFrom(copy));
  if (!seen) throw notFound("meeting");
  return seen;
}
