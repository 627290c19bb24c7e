import type { EntryRecord, MeetingEntry, StandingStatus } from "../calendar/calendar-entry.ts";
import { withBuffers } from "../slots/buffers.ts";
import { type Meeting, noTimeChanges, noticeOf } from "./meeting.ts";
import { attendeeOf, participantsOf } from "./participants.ts";

/** A meeting that stands, or as it would stand. */
type StandingMeeting = Omit<Meeting, "status"> & { status: StandingStatus };

/**
 * Whose calendars a meeting stands on while it stands, so whose pages a change of it reads and writes. Everybody on it has a calendar
 * here; somebody who has declined is among them, with an entry that takes no time.
 */
export function calendarOwnersOf(meeting: Pick<Meeting, "organizerId" | "attendees">): string[] {
  return participantsOf(meeting);
}

/** What a meeting puts on its people's calendars: nothing once it is cancelled. */
export function entriesOnCalendars(meeting: Meeting): Map<string, MeetingEntry> {
  const { status } = meeting;
  return status === "cancelled" ? new Map() : entriesOfStanding({ ...meeting, status });
}

/** What a meeting puts, or would put, on calendars while it stands. */
export function entriesOfStanding(meeting: StandingMeeting): Map<string, MeetingEntry> {
  return new Map(calendarOwnersOf(meeting).map((userId) => [userId, entryFor(meeting, userId)]));
}

function entryFor(meeting: StandingMeeting, userId: string): MeetingEntry {
  const { id, start, end, meetingTypeId, status } = meeting;
  const attendee = attendeeOf(meeting, userId);
  const blocked = attendee ? meeting : withBuffers(meeting, meeting);
  return {
    id,
    kind: "meeting",
    start,
    end,
    blockedStart: blocked.start,
    blockedEnd: blocked.end,
    role: attendee ? "attendee" : "organizer",
    response: attendee?.response ?? "accepted",
    meetingTypeId,
    status,
    record: recordFor(meeting, userId, attendee?.invitedBy ?? userId),
  };
}

function recordFor(
  { booked, timeChanges = noTimeChanges }: StandingMeeting,
  userId: string,
  invitedBy: string,
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
