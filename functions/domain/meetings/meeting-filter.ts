import type { CalendarEntry, MeetingEntry, MeetingRole, Response } from "../calendar/calendar-entry.ts";
import { type EpochMillisecond, millisecondsPerMinute } from "../time/instant.ts";
import { type EndedMeeting, endings } from "./ended-meeting.ts";
import type { Status } from "./meeting.ts";

/** Which of a person's meetings are wanted. What is absent does not matter. */
export interface MeetingFilter {
  /** Absent: every status but `cancelled` and `left`. */
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
  if (statuses?.every((status) => status === "cancelled" || status === "left")) return undefined;
  return (entry) =>
    entry.kind === "meeting" && (!statuses || statuses.includes(statusOf(entry, now))) && isOf(entry, filter);
}

/** The same of meetings that have ended for this person, by how they have and by the entries that they had. */
export function filterOfEnded(filter: MeetingFilter): ((ended: EndedMeeting) => boolean) | undefined {
  const wanted = endings.filter((how) => filter.statuses?.includes(how));
  if (wanted.length === 0) return undefined;
  return ({ how, entry }) => wanted.includes(how) && isOf(entry, filter);
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
