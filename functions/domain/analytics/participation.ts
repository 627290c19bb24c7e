import type { CalendarEntry, EntryRecord, MeetingRole, Response } from "../calendar/calendar-entry.ts";
import type { EndedMeeting, Ending } from "../meetings/ended-meeting.ts";
import type { Interval } from "../time/interval.ts";

/** A meeting as analytics see it: one person's part in it, whatever has become of it. */
export interface Participation extends Interval, EntryRecord {
  /** With the buffers, which only the organizer has. */
  blocked: Interval;
  meetingTypeId: string;
  role: MeetingRole;
  response: Response;
  /** How it ended for this person before its time. Absent where it stands. */
  ended?: { how: Ending; byMe: boolean };
}

/** A person's part in a meeting that stands on their calendar. */
export function standingParticipation(entry: CalendarEntry): Participation | undefined {
  if (entry.kind !== "meeting") return undefined;
  const { record, meetingTypeId, blockedStart, blockedEnd, start, end, role, response } = entry;
  return { ...record, start, end, blocked: { start: blockedStart, end: blockedEnd }, meetingTypeId, role, response };
}

/** A person's part in a meeting that is off for them. */
export function endedParticipation({ entry, how, by }: EndedMeeting, userId: string): Participation | undefined {
  const participation = standingParticipation(entry);
  return participation && { ...participation, ended: { how, byMe: by === userId } };
}

/** Whether the person met: the meeting stands, and they have not declined. */
export function isMet({ ended, response }: Participation): boolean {
  return !ended && response !== "declined";
}
