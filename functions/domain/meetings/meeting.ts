import type { EpochMillisecond, EpochMinute } from "../time/instant.ts";
import { millisecondsPerMinute } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";
import type { CalendarEntry, Response } from "./calendar-entry.ts";

export const priorities = ["low", "medium", "high", "urgent"] as const;
export type Priority = (typeof priorities)[number];

/** How a meeting reads: `completed` is never stored, it is what a meeting that has ended is called. */
export const statuses = ["scheduled", "rescheduled", "extended", "cancelled", "completed"] as const;
export type Status = (typeof statuses)[number];

/** Organizer included. */
export const mostParticipants = 20;

export interface Attendee {
  userId: string;
  name: string;
  response: Response;
  respondedAt: EpochMillisecond | null;
  /** Who put this person on the meeting; their own id for who booked it. */
  invitedBy: string;
}

export interface Meeting extends Interval {
  id: string;
  organizerId: string;
  meetingTypeId: string;
  title: string;
  description: string;
  location: string;
  status: Exclude<Status, "completed">;
  priority: Priority;
  /** Everybody but the organizer. */
  attendees: Attendee[];
  /** By the id of who has left or was taken off, also of who has come back: when the meeting would have begun for them. */
  left?: Record<string, EpochMinute>;
  /** Of the type as it was when the meeting was booked: later edits of the type change no agreed meeting. */
  bufferBeforeMinutes: number;
  bufferAfterMinutes: number;
  changeNoticeMinutes: number;
  /** The first line of the history follows from these. */
  booked: Interval & { by: string; at: EpochMillisecond; ignoringAvailability: boolean };
  /**
   * When its people were last asked for its time, by booking or moving it, and whether the organizer has set their availability
   * aside for it. Extending and pushing ask nobody.
   */
  agreed: { at: EpochMillisecond; ignoringAvailability: boolean };
  /** The ids of its latest changes, the last one first: how an attempt whose answer was lost recognises its own work. */
  latestChanges: string[];
  version: number;
  updatedAt: EpochMillisecond;
}

/** More than can come between an attempt and its repetition. */
const mostRememberedChanges = 10;

/** What every change makes of a meeting besides what it is about. */
export function nextVersion(
  { latestChanges, version }: Meeting,
  changeId: string,
  now: EpochMillisecond,
): Pick<Meeting, "latestChanges" | "version" | "updatedAt"> {
  return {
    latestChanges: [changeId, ...latestChanges].slice(0, mostRememberedChanges),
    version: version + 1,
    updatedAt: now,
  };
}

/** Whether the change has been made already, also where others have followed it. */
export function remembersChange({ latestChanges }: Meeting, changeId: string): boolean {
  return latestChanges.includes(changeId);
}

export function hasEnded(meeting: Meeting, now: EpochMillisecond): boolean {
  return meeting.end * millisecondsPerMinute <= now;
}

export function statusAt(meeting: Meeting, now: EpochMillisecond): Status {
  return meeting.status !== "cancelled" && hasEnded(meeting, now) ? "completed" : meeting.status;
}

export function attendeeOf(meeting: Meeting, userId: string): Attendee | undefined {
  return meeting.attendees.find((attendee) => attendee.userId === userId);
}

export function participantsOf(meeting: Meeting): string[] {
  return [meeting.organizerId, ...meeting.attendees.map(({ userId }) => userId)];
}

export function isParticipant(meeting: Meeting, userId: string): boolean {
  return participantsOf(meeting).includes(userId);
}

/** What a meeting puts on its participants' calendars: nothing once it is cancelled. */
export function entriesOnCalendars(meeting: Meeting): Map<string, CalendarEntry> {
  const { id, start, end, meetingTypeId, status } = meeting;
  if (status === "cancelled") return new Map();
  const entry = { id, kind: "meeting", start, end, meetingTypeId, status } as const;
  return new Map<string, CalendarEntry>([
    [
      meeting.organizerId,
      {
        ...entry,
        blockedStart: start - meeting.bufferBeforeMinutes,
        blockedEnd: end + meeting.bufferAfterMinutes,
        role: "organizer",
        response: "accepted",
      },
    ],
    ...meeting.attendees.map(({ userId, response }): [string, CalendarEntry] => [
      userId,
      { ...entry, blockedStart: start, blockedEnd: end, role: "attendee", response },
    ]),
  ]);
}

/** The interval alone, of whatever has one. */
export function intervalOf({ start, end }: { start: EpochMinute; end: EpochMinute }): Interval {
  return { start, end };
}
