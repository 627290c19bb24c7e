import { Refusal } from "../refusal.ts";
import { type EpochMillisecond, millisecondsPerMinute } from "../time/instant.ts";
import { hasBegun, hasEnded, type Meeting } from "./meeting.ts";

/** What can no longer be done to a meeting that is cancelled, has begun or is over. */

/** Throws `invalid_state` for a meeting that is cancelled. */
export function assertNotCancelled(meeting: Meeting): void {
  if (meeting.status === "cancelled") throw new Refusal("invalid_state", (say) => say.problems.meetingIsCancelled);
}

/** Throws `invalid_state` for a meeting that is over or cancelled. */
export function assertStanding(meeting: Meeting, now: EpochMillisecond): void {
  assertNotCancelled(meeting);
  if (hasEnded(meeting, now)) throw new Refusal("invalid_state", (say) => say.problems.meetingIsOver);
}

/**
 * Throws `invalid_state` for a meeting that has begun or is cancelled. What has begun takes place: it counts, and it can be reviewed,
 * so nobody takes it off calendars any more.
 */
export function assertToCome(meeting: Meeting, now: EpochMillisecond): void {
  assertStanding(meeting, now);
  if (!hasBegun(meeting, now)) return;
  throw new Refusal("invalid_state", (say) => say.problems.meetingHasBegun);
}

/** Throws `too_late` once attendees may no longer move or cancel the meeting. The organizer always may. */
export function assertNotTooLate({ start, changeNoticeMinutes }: Meeting, now: EpochMillisecond): void {
  if (changeNoticeMinutes > 0 && (start - changeNoticeMinutes) * millisecondsPerMinute < now) {
    throw new Refusal("too_late", (say) => say.problems.tooLateForAttendees(changeNoticeMinutes));
  }
}
