import type { Response } from "../calendar/calendar-entry.ts";
import type { Meeting } from "../meetings/meeting.ts";
import { attendeeOf } from "../meetings/participants.ts";
import { type Interval, intervalOf } from "../time/interval.ts";

/** What somebody knows of a meeting until they are told more: as it was at one of its versions. */
export interface KnownMeeting extends Interval {
  version: number;
  location: string;
  isCancelled: boolean;
  /** What every attendee has answered, by their ids. */
  responses: Readonly<Record<string, Response>>;
}

export function knownMeeting(meeting: Meeting): KnownMeeting {
  const { version, location, status, attendees } = meeting;
  const responses = Object.fromEntries(attendees.map(({ userId, response }) => [userId, response]));
  return { ...intervalOf(meeting), version, location, isCancelled: status === "cancelled", responses };
}

/** Whether the meeting takes place, as far as this is known, and this person is on it. */
export function isOnKnown(known: KnownMeeting, { organizerId }: Pick<Meeting, "organizerId">, userId: string): boolean {
  return !known.isCancelled && (userId === organizerId || known.responses[userId] !== undefined);
}

/** Whether the meeting takes place, and this person is on it. */
export function isOn(meeting: Meeting, userId: string): boolean {
  return (
    meeting.status !== "cancelled" && (userId === meeting.organizerId || attendeeOf(meeting, userId) !== undefined)
  );
}
