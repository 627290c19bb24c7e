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
}

/** Pending and tentative answers hold the time as much as accepted ones do. */
export function isBlocking(entry: CalendarEntry): boolean {
  return entry.response !== "declined";
}
