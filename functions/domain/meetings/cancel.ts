import { Refusal } from "../refusal.ts";
import { type EpochMillisecond, millisecondsPerMinute } from "../time/instant.ts";
import { intervalOf } from "../time/interval.ts";
import { type ChangeOrigin, type MeetingChange, nextVersion, signedBy } from "./change.ts";
import { hasEnded, type Meeting } from "./meeting.ts";
import { roleOf } from "./participants.ts";

/**
 * The organizer cancels the meeting. An attendee leaves it, and cancels it if nobody else attends. The time is free at once.
 * Throws `invalid_state` for a meeting that is over or cancelled, and `too_late` for an attendee past the type's cut-off.
 */
export function cancel(before: Meeting, origin: ChangeOrigin): MeetingChange {
  assertStanding(before, origin.at);
  const isOrganizer = roleOf(before, origin.by) === "organizer";
  if (!isOrganizer) assertNotTooLate(before, origin.at);
  if (!isOrganizer && before.attendees.length > 1) return withoutAttendee(before, origin.by, origin);
  return callOff(before, origin);
}

/** The meeting is off for everybody. */
export function callOff(before: Meeting, origin: ChangeOrigin): MeetingChange {
  return {
    before,
    after: { ...before, status: "cancelled", ...nextVersion(before, origin) },
    edit: { editType: "cancelled", ...signedBy(origin), from: intervalOf(before), to: null },
  };
}

/** The meeting goes on without one of its attendees. */
export function withoutAttendee(before: Meeting, attendeeId: string, origin: ChangeOrigin): MeetingChange {
  const time = intervalOf(before);
  return {
    before,
    after: {
      ...before,
      attendees: before.attendees.filter(({ userId }) => userId !== attendeeId),
      left: { ...before.left, [attendeeId]: before.start },
      ...nextVersion(before, origin),
    },
    edit: { editType: "attendee_removed", ...signedBy(origin), attendeeIds: [attendeeId], from: time, to: time },
  };
}

/** Throws `invalid_state` for a meeting that is cancelled. */
export function assertNotCancelled(meeting: Meeting): void {
  if (meeting.status === "cancelled") throw new Refusal("invalid_state", "The meeting is cancelled.");
}

/** Throws `invalid_state` for a meeting that is over or cancelled. */
export function assertStanding(meeting: Meeting, now: EpochMillisecond): void {
  assertNotCancelled(meeting);
  if (hasEnded(meeting, now)) throw new Refusal("invalid_state", "The meeting is over.");
}

/** Throws `too_late` once attendees may no longer move or cancel the meeting. The organizer always may. */
export function assertNotTooLate({ start, changeNoticeMinutes }: Meeting, now: EpochMillisecond): void {
  if (changeNoticeMinutes > 0 && (start - changeNoticeMinutes) * millisecondsPerMinute < now) {
    throw new Refusal(
      "too_late",
      `Attendees can change this meeting until ${changeNoticeMinutes} minutes before it starts. Ask the organizer.`,
    );
  }
}
