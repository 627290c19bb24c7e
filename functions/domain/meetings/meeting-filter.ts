import type { CalendarEntry, MeetingEntry, MeetingRole, Response } from "../calendar/calendar-entry.ts";
import { type EpochMillisecond, millisecondsPerMinute } from "../time/instant.ts";
import type { Status } from "./meeting.ts";

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
  filter: MeetingFilter,
  now: EpochMillisecond,
): ((entry: CalendarEntry) => boolean) | undefined {
  const { statuses } = filter;
  if (statuses?.every((status) => status === "cancelled")) return undefined;
  return (entry) =>
    entry.kind === "meeting" && (!statuses || statuses.includes(statusOf(entry, now))) && isOf(entry, filter);
}

/** The same of meetings that have ended for this person, by the entries that they had. */
export function filterOfEnded(filter: MeetingFilter): ((entry: MeetingEntry) => boolean) | undefined {
  if (!filter.statuses?.includes("cancelled")) return undefined;
  return (entry) => isOf(entry, filter);
}

function isOf(entry: MeetingEntry, { role, response, typeId }: MeetingFilter): boolean {
  return (
    (!role || entry.role === role) &&
    (!response || entry.response === response) &&
    (!typeId || entry.meetingTypeId === typeId)
  );
}

function statusOf({ end, status }: MeetingEntry, now: EpochMillisecond): Status {
  return end * millisecondsPerMinute <= now ? "completed" : status;
}
