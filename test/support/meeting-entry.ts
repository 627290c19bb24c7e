import type { MeetingEntry } from "../../functions/domain/calendar/calendar-entry.ts";

/** A hosted meeting on a calendar, without buffers unless said. */
export function meetingEntry(start: number, end: number, more: Partial<MeetingEntry> = {}): MeetingEntry {
  return {
    id: `meeting ${start}`,
    kind: "meeting",
    start,
    end,
    blockedStart: start,
    blockedEnd: end,
    role: "organizer",
    response: "accepted",
    meetingTypeId: "one-on-one",
    status: "scheduled",
    record: { invited: false, noticeMinutes: 0, extended: 0, movedByMe: 0, movedByOthers: 0 },
    ...more,
  };
}
