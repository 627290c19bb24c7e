import { calendarWithout, type PersonCalendar, timesInTheWay } from "../calendar/busy.ts";
import type { Response } from "../calendar/calendar-entry.ts";
import { Refusal } from "../refusal.ts";
import type { EpochMillisecond } from "../time/instant.ts";
import { assertStanding } from "./cancel.ts";
import type { MeetingChange } from "./edit.ts";
import { attendeeOf, intervalOf, type Meeting, nextVersion } from "./meeting.ts";

/**
 * An attendee's answer to an invitation. Who had declined holds no time: coming back is checked against their calendar.
 * Throws `forbidden` for the organizer, `invalid_state` for a meeting that is over or cancelled, `schedule_conflict`.
 */
export function respond(
  before: Meeting,
  userId: string,
  response: Exclude<Response, "pending">,
  calendar: PersonCalendar,
  changeId: string,
  now: EpochMillisecond,
): MeetingChange {
  const attendee = attendeeOf(before, userId);
  if (!attendee) throw new Refusal("forbidden", "The organizer holds the meeting and does not answer its invitation.");
  assertStanding(before, now);
  if (attendee.response === "declined" && response !== "declined") assertNotBusy(before, calendar);
  const time = intervalOf(before);
  return {
    before,
    after: {
      ...before,
      attendees: before.attendees.map((one) => (one === attendee ? { ...one, response, respondedAt: now } : one)),
      ...nextVersion(before, changeId, now),
    },
    edit: { editType: "responded", requestedBy: userId, from: time, to: time, response, reason: null, at: now },
  };
}

function assertNotBusy(meeting: Meeting, calendar: PersonCalendar): void {
  const conflicts = timesInTheWay(calendarWithout(calendar, meeting.id), meeting);
  if (conflicts.length === 0) return;
  throw new Refusal("schedule_conflict", "You are busy at this time.", { conflicts });
}
