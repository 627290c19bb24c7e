import type { CalendarEntry, MeetingEntry, MeetingRole, Response } from "../calendar/calendar-entry.ts";
import { type EpochMillisecond, millisecondsPerMinute } from "../time/instant.ts";
import type { Meeting, Status } from "./meeting.ts";
import { attendeeOf, roleOf } from "./participants.ts";

/** Which of a person's meetings are wanted. What is absent does not matter. */
export interface MeetingFilter {
  /** Absent: every status but `cancelled`. */
  statuses?: readonly Status[] | undefined;
  role?: MeetingRole | undefined;
  response?: Response | undefined;
  typeId?: string | undefined;
}

/** Whether a calendar entry is of a wanted meeting. Undefined where no meeting that stands is wanted. */
export function filterOfStanding(
  { statuses, role, response, typeId }: MeetingFilter,
  now: EpochMillisecond,
): ((entry: CalendarEntry) => boolean) | undefined {
  if (statuses?.every((status) => status === "cancelled")) return undefined;
  return (entry) =>
    entry.kind === "meeting" &&
    (!statuses || statuses.includes(statusOf(entry, now))) &&
    (!role || entry.role === role) &&
    (!response || entry.response === response) &&
    (!typeId || entry.meetingTypeId === typeId);
}

/** The same of meetings that have ended for this person. */
export function filterOfEnded(
  { statuses, role, response, typeId }: MeetingFilter,
  userId: string,
): ((meeting: Meeting) => boolean) | undefined {
  if (!statuses?.includes("cancelled")) return undefined;
  return (meeting) =>
    (!role || roleOf(meeting, userId) === role) &&
    (!response || (attendeeOf(meeting, userId)?.response ?? "accepted") === response) &&
    (!typeId || meeting.meetingTypeId === typeId);
}

function statusOf({ end, status }: MeetingEntry, now: EpochMillisecond): Status {
  return end * millisecondsPerMinute <= now ? "completed" : status;
}
