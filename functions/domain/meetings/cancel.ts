import { intervalOf } from "../time/interval.ts";
import { type ChangeOrigin, type MeetingChange, nextVersion, signedBy } from "./change.ts";
import type { Meeting } from "./meeting.ts";
import { roleOf } from "./participants.ts";
import { assertNotTooLate, assertToCome } from "./state.ts";

/**
 * The organizer cancels the meeting. An attendee leaves it, and cancels it if nobody else attends. The time is free at once.
 * Throws `invalid_state` for a meeting that has begun or is cancelled, and `too_late` for an attendee past the type's cut-off.
 */
export function cancel(before: Meeting, origin: ChangeOrigin): MeetingChange {
  assertToCome(before, origin.at);
  if (roleOf(before, origin.by) === "organizer") return callOff(before, origin);
  assertNotTooLate(before, origin.at);
  return withoutAttendee(before, origin.by, origin);
}

/** The meeting is off for everybody. */
export function callOff(before: Meeting, origin: ChangeOrigin): MeetingChange {
  return {
    before,
    after: { ...before, status: "cancelled", ...nextVersion(before, origin) },
    edit: { editType: "cancelled", ...signedBy(origin), from: intervalOf(before), to: null },
  };
}

/** The meeting goes on without one of its attendees. Without the last of them it is off. */
export function withoutAttendee(before: Meeting, attendeeId: string, origin: ChangeOrigin): MeetingChange {
  if (before.attendees.length === 1) return callOff(before, origin);
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
