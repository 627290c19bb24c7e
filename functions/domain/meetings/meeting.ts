import { type Response, standingStatuses } from "../calendar/calendar-entry.ts";
import type { OnOffer } from "../slots/on-offer.ts";
import { type EpochMillisecond, type EpochMinute, millisecondsPerMinute } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";

export const priorities = ["low", "medium", "high", "urgent"] as const;
export type Priority = (typeof priorities)[number];

/**
 * How a meeting reads. A meeting itself is stored with none of the last two: `completed` is what one that is over is called, and `left`
 * is how somebody sees one that they have left or were taken off.
 */
export const statuses = [...standingStatuses, "cancelled", "completed", "left"] as const;
export type Status = (typeof statuses)[number];

export interface Attendee {
  userId: string;
  name: string;
  /** As it was when they were put on the meeting, for its organizer alone. Absent for a closed account, and where 0.1.0 wrote it. */
  email?: string;
  response: Response;
  respondedAt: EpochMillisecond | null;
  /** The id of whoever put this person on the meeting: their own id if they booked it. */
  invitedBy: string;
}

/** How often a meeting's time was changed since it was booked. Only organizers extend. */
export interface TimeChanges {
  extended: number;
  /** Moves, and pushes by another meeting, counted by the id of whoever asked for them. */
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
  /** The type is the organizer's own. Absent for one of the organization's types. */
  personalType?: true;
  title: string;
  description: string;
  location: string;
  status: Exclude<Status, "completed" | "left">;
  priority: Priority;
  /** Everybody but the organizer. */
  attendees: Attendee[];
  /** Absent if its time was never changed. */
  timeChanges?: TimeChanges;
  /** When the meeting would have begun for people who have left or were taken off, by their ids. Those who came back are here, too. */
  left?: Record<string, EpochMinute>;
  /** Taken from the type when the meeting was booked or moved. Later edits of the type do not change an agreed meeting. */
  bufferBeforeMinutes: number;
  bufferAfterMinutes: number;
  changeNoticeMinutes: number;
  reminders: number[];
  /** The first line of the history follows from this. */
  booked: Interval & { by: string; at: EpochMillisecond; ignoringAvailability: boolean; onOffer?: OnOffer };
  /**
   * When its people were last asked for its time, because it was booked or moved, and whether the organizer set their availability
   * aside for it. Extending and pushing ask nobody. What was on offer is kept here once it was moved.
   */
  agreed: { at: EpochMillisecond; ignoringAvailability: boolean; onOffer?: OnOffer };
  /** The ids of its latest changes, the last one first. An attempt whose answer was lost recognises its own work by them. */
  latestChanges: string[];
  /** How often its time or place has changed, or it was called off: calendar programs tell a newer file from an older one by it. */
  sequence: number;
  version: number;
  updatedAt: EpochMillisecond;
}

/** A meeting as one of its people sees it: somebody who has left it sees it as it was then. */
export type SeenMeeting = Omit<Meeting, "status"> & { status: Exclude<Status, "completed"> };

export function hasBegun({ start }: Interval, now: EpochMillisecond): boolean {
  return start * millisecondsPerMinute <= now;
}

export function hasEnded(meeting: Interval, now: EpochMillisecond): boolean {
  return meeting.end * millisecondsPerMinute <= now;
}

export function statusAt(meeting: SeenMeeting, now: EpochMillisecond): Status {
  const isOff = meeting.status === "cancelled" || meeting.status === "left";
  return !isOff && hasEnded(meeting, now) ? "completed" : meeting.status;
}

/** From the booking to the start that was booked, in minutes. */
export function noticeOf({ at, start }: Meeting["booked"]): number {
  return start - Math.floor(at / millisecondsPerMinute);
}
