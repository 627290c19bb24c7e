import type { EpochMinute } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";

export const responses = ["accepted", "declined", "tentative", "pending"] as const;
export type Response = (typeof responses)[number];

/** What somebody is to a meeting: they host it, or attend it. */
export type MeetingRole = "organizer" | "attendee";

/** What stands on a person's calendar. Its kind tells what it is, and nothing else does. */
export type CalendarEntry = MeetingEntry | HoldEntry | FocusEntry;

interface AnyEntry extends Interval {
  /** The meeting's id, the hold's or the focus block's. */
  id: string;
  /** With the buffers, which only the organizer's entry has. */
  blockedStart: EpochMinute;
  blockedEnd: EpochMinute;
}

/** How a meeting that stands came to its time. */
export const standingStatuses = ["scheduled", "rescheduled", "extended"] as const;
export type StandingStatus = (typeof standingStatuses)[number];

/** A meeting that stands. */
export interface MeetingEntry extends AnyEntry {
  kind: "meeting";
  role: MeetingRole;
  response: Response;
  meetingTypeId: string;
  status: StandingStatus;
  record: EntryRecord;
}

/** Time that is held for a meeting until it moves there. */
export interface HoldEntry extends AnyEntry {
  kind: "hold";
  role: MeetingRole;
  meetingTypeId: string;
}

/** A one-off focus block. */
export interface FocusEntry extends AnyEntry {
  kind: "focus";
}

/**
 * What a person's analytics ask of a meeting besides its time. It changes only where the time does, so it rides along on the
 * entry for a few bytes, and a year is read without reading a single meeting.
 */
export interface EntryRecord {
  /** Somebody else put this person on the meeting. */
  invited: boolean;
  /** From the booking to the start that was booked. */
  noticeMinutes: number;
  /** How often it was extended, which only its organizer does. */
  extended: number;
  movedByMe: number;
  movedByOthers: number;
}

/** Whether the time is taken. Pending and tentative answers hold it as much as accepted ones do. */
export function isBlocking(entry: CalendarEntry): boolean {
  return entry.kind !== "meeting" || entry.response !== "declined";
}

/** A meeting on the calendar of the person who hosts it. */
export function isHostedMeeting(entry: CalendarEntry): entry is MeetingEntry {
  return entry.kind === "meeting" && entry.role === "organizer";
}
