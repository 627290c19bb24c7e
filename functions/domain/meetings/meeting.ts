import {
  type EntryRecord,
  type MeetingEntry,
  type Response,
  type StandingStatus,
  standingStatuses,
} from "../calendar/calendar-entry.ts";
import { type EpochMillisecond, type EpochMinute, millisecondsPerMinute } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";
import type { ChangeOrigin } from "./change-origin.ts";

export const priorities = ["low", "medium", "high", "urgent"] as const;
export type Priority = (typeof priorities)[number];

/** How a meeting reads: `completed` is never stored, it is what a meeting that has ended is called. */
export const statuses = [...standingStatuses, "cancelled", "completed"] as const;
export type Status = (typeof statuses)[number];

/** Organizer included. */
export const maxParticipants = 20;

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

export interface Meeting extends Interval {
  id: string;
  organizerId: string;
  meetingTypeId: string;
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

/** More than can come between an attempt and its repetition. */
const maxRememberedChanges = 10;

/** What every change makes of a meeting besides what it is about. */
export function nextVersion(
  { latestChanges, version }: Meeting,
  { changeId, at }: Pick<ChangeOrigin, "changeId" | "at">,
): Pick<Meeting, "latestChanges" | "version" | "updatedAt"> {
  return {
    latestChanges: [changeId, ...latestChanges].slice(0, maxRememberedChanges),
    version: version + 1,
    updatedAt: at,
  };
}

export function onceMoreExtended({ timeChanges = neverChanged }: Meeting): TimeChanges {
  return { ...timeChanges, extended: timeChanges.extended + 1 };
}

export function onceMoreMoved({ timeChanges = neverChanged }: Meeting, by: string): TimeChanges {
  const { movedBy } = timeChanges;
  return { ...timeChanges, movedBy: { ...movedBy, [by]: (movedBy[by] ?? 0) + 1 } };
}

const neverChanged: TimeChanges = { extended: 0, movedBy: {} };

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

/** The ids of those attendees whose time the meeting takes: of all who have not declined. */
export function expectedAttendeesOf({ attendees }: Meeting): string[] {
  return attendees.filter(({ response }) => response !== "declined").map(({ userId }) => userId);
}

export function participantsOf(meeting: Meeting): string[] {
  return [meeting.organizerId, ...meeting.attendees.map(({ userId }) => userId)];
}

export function isParticipant(meeting: Meeting, userId: string): boolean {
  return participantsOf(meeting).includes(userId);
}

/** What a meeting puts on its participants' calendars: nothing once it is cancelled. */
export function entriesOnCalendars(meeting: Meeting): Map<string, MeetingEntry> {
  const { status } = meeting;
  return status === "cancelled" ? new Map() : entriesOfStanding({ ...meeting, status });
}

/** What a meeting puts, or would put, on calendars while it stands. */
export function entriesOfStanding(
  meeting: Omit<Meeting, "status"> & { status: StandingStatus },
): Map<string, MeetingEntry> {
  const { id, organizerId, start, end, meetingTypeId, status } = meeting;
  const entry = { id, kind: "meeting", start, end, meetingTypeId, status } as const;
  return new Map<string, MeetingEntry>([
    [
      organizerId,
      {
        ...entry,
        blockedStart: start - meeting.bufferBeforeMinutes,
        blockedEnd: end + meeting.bufferAfterMinutes,
        role: "organizer",
        response: "accepted",
        record: recordFor(organizerId, organizerId, meeting),
      },
    ],
    ...meeting.attendees.map(({ userId, response, invitedBy }): [string, MeetingEntry] => [
      userId,
      {
        ...entry,
        blockedStart: start,
        blockedEnd: end,
        role: "attendee",
        response,
        record: recordFor(userId, invitedBy, meeting),
      },
    ]),
  ]);
}

function recordFor(
  userId: string,
  invitedBy: string,
  { booked, timeChanges = neverChanged }: Pick<Meeting, "booked" | "timeChanges">,
): EntryRecord {
  const { extended, movedBy } = timeChanges;
  const moves = Object.values(movedBy).reduce((sum, times) => sum + times, 0);
  const movedByMe = movedBy[userId] ?? 0;
  return {
    invited: invitedBy !== userId,
    noticeMinutes: noticeOf(booked),
    extended,
    movedByMe,
    movedByOthers: moves - movedByMe,
  };
}

/** From the booking to the start that was booked, in minutes. */
export function noticeOf({ at, start }: Meeting["booked"]): number {
  return start - Math.floor(at / millisecondsPerMinute);
}

/** The interval alone, of whatever has one. */
export function intervalOf({ start, end }: { start: EpochMinute; end: EpochMinute }): Interval {
  return { start, end };
}
