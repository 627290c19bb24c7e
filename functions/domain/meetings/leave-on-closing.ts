import { callOff, withoutAttendee } from "./cancel.ts";
import type { ChangeOrigin, MeetingChange } from "./change.ts";
import type { Attendee, Meeting } from "./meeting.ts";
import { roleOf } from "./participants.ts";

/** Stands for the name of somebody whose account was closed. */
export const formerName = "A former user";

const accountClosed = "This person's account was closed.";

/**
 * Somebody whose account is closed leaves a meeting that stands. It is cancelled if they organize it or are its last attendee, and
 * goes on without them otherwise. No cut-off applies.
 */
export function leaveOnClosing(before: Meeting, leaver: Omit<ChangeOrigin, "reason">): MeetingChange {
  const origin = { ...leaver, reason: accountClosed };
  return roleOf(before, origin.by) === "organizer"
    ? callOff(before, origin)
    : withoutAttendee(before, origin.by, origin);
}

/** Whether a meeting still calls somebody by their name. */
export function isNamed(meeting: Meeting, userId: string): boolean {
  if (roleOf(meeting, userId) === "organizer") return meeting.organizerName !== formerName;
  return meeting.attendees.some((attendee) => attendee.userId === userId && attendee.name !== formerName);
}

function anonymous({ email, ...attendee }: Attendee): Attendee {
  return { ...attendee, name: formerName };
}

/** The same meeting, in which somebody has neither a name nor an address any more. The version goes up, so that nobody writes back a name that they have read. */
export function withoutName(meeting: Meeting, userId: string): Meeting {
  const attendees = meeting.attendees.map((attendee) => (attendee.userId === userId ? anonymous(attendee) : attendee));
  const isOrganizer = roleOf(meeting, userId) === "organizer";
  const organizerName = isOrganizer ? formerName : meeting.organizerName;
  return { ...meeting, organizerName, attendees, version: meeting.version + 1 };
}
