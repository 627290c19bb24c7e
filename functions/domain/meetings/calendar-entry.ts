import type { EpochMinute } from "../time/instant.ts";
import { type Interval, overlaps } from "../time/interval.ts";

export const responses = ["accepted", "declined", "tentative", "pending"] as const;
export type Response = (typeof responses)[number];

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
  /** How a meeting that stands has come to its time; a focus block has none. */
  status?: "scheduled" | "rescheduled" | "extended";
}

/** Pending and tentative answers hold the time as much as accepted ones do. */
export function isBlocking(entry: CalendarEntry): boolean {
  return entry.response !== "declined";
}

/** The blocking entries whose time, with their own buffers, overlaps an interval. */
export function entriesInTheWay(entries: readonly CalendarEntry[], interval: Interval): CalendarEntry[] {
  return entries.filter(
    (entry) => isBlocking(entry) && overlaps({ start: entry.blockedStart, end: entry.blockedEnd }, interval),
  );
}
