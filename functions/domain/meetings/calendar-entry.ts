import type { EpochMinute } from "../time/instant.ts";

export type Response = "accepted" | "declined" | "tentative" | "pending";

/** What stands on a person's calendar: a meeting they host or attend, or a one-off focus block. */
export interface CalendarEntry {
  /** The meeting's id, or the focus block's. */
  id: string;
  kind: "meeting" | "focus";
  start: EpochMinute;
  end: EpochMinute;
  /** With the buffers, which belong to the organizer's entry only. */
  blockedStart: EpochMinute;
  blockedEnd: EpochMinute;
  role: "organizer" | "attendee";
  response: Response;
  /** Of a meeting; a focus block has none. */
  meetingTypeId?: string;
}

/** Pending and tentative answers hold the time as much as accepted ones do. */
export function isBlocking(entry: CalendarEntry): boolean {
  return entry.response !== "declined";
}
