import type { CalendarEntry, EntryRecord, MeetingRole, Response } from "../calendar/calendar-entry.ts";
import { entriesOfStanding } from "../meetings/calendar-entries.ts";
import type { EndedMeeting, Ending } from "../meetings/ended-meeting.ts";
import type { Interval } from "../time/interval.ts";

/** One meeting as analytics see it: one person's part in it, whatever has become of it. */
export interface Participation extends Interval, EntryRecord {
  /** With the buffers, which are the organizer's. */
  blocked: Interval;
  meetingTypeId: string;
  role: MeetingRole;
  response: Response;
  /** How it ended before its time for this person; absent where it stands. */
  ended?: { how: Ending; byMe: boolean };
}

/** What stands on a person's calendar, where it is a meeting. */
export function standingParticipation(entry: CalendarEntry): Participation | undefined {
  if (entry.kind !== "meeting") return undefined;
  const { record, meetingTypeId, blockedStart, blockedEnd, start, end, role, response } = entry;
  return { ...record, start, end, blocked: { start: blockedStart, end: blockedEnd }, meetingTypeId, role, response };
}

/** What this person's part was in a meeting that is off. */
export function endedParticipation({ meeting, how, by }: EndedMeeting, userId: string): Participation | undefined {
  const entry = entriesOfStanding({ ...meeting, status: "scheduled" }).get(userId);
  const participation = entry && standingParticipation(entry);
  return participation && { ...participation, ended: { how, byMe: by === userId } };
}

/** Whether the person met: it stands, and they have not declined. */
export function isMet({ ended, response }: Participation): boolean {
  return !ended && response !== "declined";
}
