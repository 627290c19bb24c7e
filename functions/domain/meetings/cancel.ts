import { Refusal } from "../refusal.ts";
import { type EpochMillisecond, millisecondsPerMinute } from "../time/instant.ts";
import type { Edit, MeetingChange } from "./edit.ts";
import { hasEnded, intervalOf, type Meeting } from "./meeting.ts";

/**
 * The organizer cancels the meeting; an attendee leaves it, and cancels it as the last one. Its time is free at once.
 * Throws `invalid_state` for a meeting that is over or cancelled, `too_late` for an attendee past the type's cut-off.
 */
export function cancel(
  before: Meeting,
  requestedBy: string,
  reason: string | null,
  changeId: string,
  now: EpochMillisecond,
): MeetingChange {
  refuseUnlessStanding(before, now);
  const isOrganizer = requestedBy === before.organizerId;
  if (!isOrganizer) refuseTooLate(before, now);
  const changed = { lastChangeId: changeId, version: before.version + 1, updatedAt: now };
  const edit = { requestedBy, from: intervalOf(before), reason, at: now };

  const remaining = before.attendees.filter(({ userId }) => userId !== requestedBy);
  if (!isOrganizer && remaining.length > 0) {
    const left: Edit = { ...edit, editType: "attendee_removed", attendeeId: requestedBy, to: intervalOf(before) };
    return { before, after: { ...before, ...changed, attendees: remaining }, edit: left };
  }
  const cancelled: Edit = { ...edit, editType: "cancelled", to: null };
  return { before, after: { ...before, ...changed, status: "cancelled" }, edit: cancelled };
}

/** Throws `invalid_state` for a meeting that is cancelled. */
export function refuseIfCancelled(meeting: Meeting): void {
  if (meeting.status === "cancelled") throw new Refusal("invalid_state", "The meeting is cancelled.");
}

/** Throws `invalid_state` for a meeting that is over or cancelled. */
export function refuseUnlessStanding(meeting: Meeting, now: EpochMillisecond): void {
  refuseIfCancelled(meeting);
  if (hasEnded(meeting, now)) throw new Refusal("invalid_state", "The meeting is over.");
}

/** Throws `too_late` once an attendee may no longer move or cancel; the organizer always may. */
export function refuseTooLate({ start, changeNoticeMinutes }: Meeting, now: EpochMillisecond): void {
  if (changeNoticeMinutes > 0 && (start - changeNoticeMinutes) * millisecondsPerMinute < now) {
    throw new Refusal(
      "too_late",
      `Attendees may change this meeting until ${changeNoticeMinutes} minutes before it starts.`,
    );
  }
}
