import * as z from "zod";
import { type EndedMeeting, endings } from "../../domain/meetings/ended-meeting.ts";
import { type CalendarDate, utcDate } from "../../domain/time/calendar-date.ts";
import type { EpochMinute } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { type Action, has, put, remove, update } from "../table/actions.ts";
import { codec } from "../table/codec.ts";
import { type Key, personPartition } from "../table/key.ts";
import { itemsBetween, lastOfPrefix } from "../table/query.ts";
import { meetingAttributes } from "./meetings.ts";

/** A meeting that was cancelled, or left by this person, under the UTC date on which it would have begun. */
export function endedMeetingKey(userId: string, start: EpochMinute, meetingId: string): Key {
  return keyOn(userId, utcDate(start), meetingId);
}

export const endedMeetingFrom = codec<EndedMeeting>(
  "ended meeting",
  z.looseObject({ meeting: meetingAttributes, how: z.enum(endings), by: z.string() }),
);

/** The meetings that would have begun on these UTC dates, both included. Ascending by date, and read request after request. */
export async function* readEndedMeetings(
  table: Table,
  userId: string,
  first: CalendarDate,
  last: CalendarDate,
  itemsARequest?: number,
): AsyncGenerator<EndedMeeting, void> {
  const items = itemsBetween(table, keyOn(userId, first, ""), keyOn(userId, last, lastOfPrefix), itemsARequest);
  for await (const item of items) yield endedMeetingFrom(item);
}

/** A meeting that has ended for somebody leaves their pages. It can still be listed. */
export function keepEndedMeeting(userId: string, { meeting, how, by }: EndedMeeting): Action {
  return put({
    ...endedMeetingKey(userId, meeting.start, meeting.id),
    meeting: { ...meeting, status: "cancelled" },
    how,
    by,
  });
}

/** Such a copy never changes, but for the name of somebody whose account is closed. */
export function renameInEndedMeeting(ownerId: string, { meeting }: EndedMeeting, userId: string, name: string): Action {
  const key = endedMeetingKey(ownerId, meeting.start, meeting.id);
  if (meeting.organizerId === userId) {
    return update(key, { set: { "meeting/organizerName": name } }, has("meeting/organizerId", userId));
  }
  const path = `meeting/attendees[${meeting.attendees.findIndex((attendee) => attendee.userId === userId)}]`;
  return update(key, { set: { [`${path}/name`]: name } }, has(`${path}/userId`, userId));
}

export function removeEndedMeeting(userId: string, start: EpochMinute, meetingId: string): Action {
  return remove(endedMeetingKey(userId, start, meetingId));
}

function keyOn(userId: string, date: CalendarDate, meetingId: string): Key {
  return { pk: personPartition(userId), sk: `CANCELLED#${date}#${meetingId}` };
}
