import type { PersonCalendar } from "../availability/busy.ts";
import { focusIntervals } from "../availability/open-windows.ts";
import { Refusal } from "../refusal.ts";
import { withoutMeeting } from "../slots/find-slots.ts";
import type { EpochMillisecond } from "../time/instant.ts";
import { entriesInTheWay, type Response } from "./calendar-entry.ts";
import { refuseUnlessStanding } from "./cancel.ts";
import type { MeetingChange } from "./edit.ts";
import { attendeeOf, intervalOf, type Meeting } from "./meeting.ts";

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
  refuseUnlessStanding(before, now);
  if (attendee.response === "declined" && response !== "declined") refuseIfBusy(before, calendar);
  const time = intervalOf(before);
  return {
    before,
    after: {
      ...before,
      attendees: before.attendees.map((one) => (one === attendee ? { ...one, response, respondedAt: now } : one)),
      lastChangeId: changeId,
      version: before.version + 1,
      updatedAt: now,
    },
    edit: { editType: "responded", requestedBy: userId, from: time, to: time, response, reason: null, at: now },
  };
}

function refuseIfBusy(meeting: Meeting, { entries, availability }: PersonCalendar): void {
  // A twin of this answer may have come first: the meeting itself is never in the way.
  const inTheWay = entriesInTheWay(withoutMeeting(entries, meeting.id), meeting);
  const focus = availability ? focusIntervals(availability, meeting.start, meeting.end) : [];
  if (inTheWay.length + focus.length === 0) return;
  throw new Refusal("schedule_conflict", "You are busy at this time.", {
    conflicts: [...inTheWay, ...focus].map(intervalOf),
  });
}
