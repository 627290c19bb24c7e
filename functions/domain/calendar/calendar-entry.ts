import type { EpochMinute } from "../time/instant.ts";

export const responses = ["accepted", "declined", "tentative", "pending"] as const;
export type Response = (typeof responses)[number];

/** What stands on a person's calendar: a meeting they host or attend, a one-off focus block, or time that is held for a meeting. */
export interface CalendarEntry {
  /** The meeting's id, the focus block's, or the hold's own. */
  id: string;
  kind: "meeting" | "focus" | "hold";
  start: EpochMinute;
  end: EpochMinute;
  /** With the buffers, which belong to the organizer's entry only. */
  blockedStart: EpochMinute;
  blockedEnd: EpochMinute;
  role: "organizer" | "attendee";
  response: Response;
  /** Of a meeting, and of one for which time is held; a focus block has none. */
  meetingTypeId?: string;
  /** How a meeting that stands has come to its time; a focus block has none. */
  status?: "scheduled" | "rescheduled" | "extended";
  /** Of a meeting only. */
  record?: EntryRecord;
}

/**
 * What a person's analytics ask of a meeting besides its time. It changes only where the time does, so it rides along on the
 * entry for a few bytes, and a year is read without reading a single meeting.
 */
export interface EntryRecord {
  /** Somebody else has put this person on the meeting. */
  invited: boolean;
  /** From the booking to the start that was booked. */
  noticeMinutes: number;
  /** How often it was extended, which only its organizer does. */
  extended: number;
  movedByMe: number;
  movedByOthers: number;
}

/** Pending and tentative answers hold the time as much as accepted ones do. */
export function isBlocking(entry: CalendarEntry): boolean {
  return entry.response !== "declined";
}
