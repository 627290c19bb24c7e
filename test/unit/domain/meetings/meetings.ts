import type { MeetingEntry } from "../../../../functions/domain/calendar/calendar-entry.ts";
import { entriesOnCalendars } from "../../../../functions/domain/meetings/calendar-entries.ts";
import type { Meeting } from "../../../../functions/domain/meetings/meeting.ts";

/** A meeting of Olga's and Alice's, without buffers unless said. */
export function meetingAt(start: number, end: number, more: Partial<Meeting> = {}): Meeting {
  return {
    id: `at-${start}`,
    organizerId: "olga",
    meetingTypeId: "one-on-one",
    organizerName: "Olga",
    typeName: "One-on-one",
    typeColor: "#2563EB",
    title: "Planning",
    description: "",
    location: "",
    start,
    end,
    status: "scheduled",
    priority: "medium",
    attendees: [{ userId: "alice", name: "Alice", response: "accepted", respondedAt: 0, invitedBy: "alice" }],
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    changeNoticeMinutes: 0,
    reminders: [],
    booked: { start, end, by: "alice", at: 0, ignoringAvailability: false },
    agreed: { at: 0, ignoringAvailability: false },
    latestChanges: ["booking"],
    sequence: 0,
    version: 1,
    updatedAt: 0,
    ...more,
  };
}

export function entryOn(userId: string, meeting: Meeting): MeetingEntry {
  return entriesOnCalendars(meeting).get(userId)!;
}
