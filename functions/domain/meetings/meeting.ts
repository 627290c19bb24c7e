import { type Response, standingStatuses } from "../calendar/calendar-entry.ts";
import { type EpochMillisecond, type EpochMinute, millisecondsPerMinute } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";

export const priorities = ["low", "medium", "high", "urgent"] as const;
export type Priority = (typeof priorities)[number];

/** How a meeting reads: `completed` is never stored, it is what a meeting that has ended is called. */
export const statuses = [...standingStatuses, "cancelled", "completed"] as const;
export type Status = (typeof statuses)[number];

export interface Attendee {
  userId: string;
  name: string;
  response: Response;
  respondedAt: EpochMillisecond | null;
  /** Who put this person on the meeting; their own id for who booked it. */
  invitedBy: string;
}

/** What became of a meeting's time since it was booked. Only organizers extend; whom a move is counted for has asked for it. */
export interface TimeChanges {
  extended: number;
  /** Moves, and pushes by another meeting, by the id of who asked for them. */
  movedBy: Record<string, number>;
}

export const noTimeChanges: TimeChanges = { extended: 0, movedBy: {} };

export interface Meeting extends Interval {
  id: string;
  organizerId: string;
  meetingTypeId: string;
  /** As they were called when it was booked: a meeting can be shown without asking for anything else. */
  organizerName: string;
  typeName: string;
  /** `#RRGGBB`. */
  typeColor: string;
  /** The type is its organizer's own; absent for one of the organization's. */
  personalType?: true;
  title: string;
  description: string;
  location: string;
  status: Exclude<Status, "completed">;
  priority: Priority;
  /** Everybody but the organizer. */
  attendees: Attendee[];
  /** How often its time was changed; absent where it never was. */
  timeChanges?: TimeChanges;
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

export function hasEnded(meeting: Meeting, now: EpochMillisecond): boolean {
  return meeting.end * millisecondsPerMinute <= now;
}

export function statusAt(meeting: Meeting, now: EpochMillisecond): Status {
  return meeting.status !== "cancelled" && hasEnded(meeting, now) ? "completed" : meeting.status;
}

/** From the booking to the start that was booked, in minutes. */
export function noticeOf({ at, start }: Meeting["booked"]): number {
  return start - Math.floor(at / millisecondsPerMinute);
}
