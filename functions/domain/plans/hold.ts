import type { HoldEntry } from "../calendar/calendar-entry.ts";
import { calendarWithout, type OrganizerCalendar, type PersonCalendar } from "../calendar/person-calendar.ts";
import type { Meeting } from "../meetings/meeting.ts";
import { expectedAttendeesOf } from "../meetings/participants.ts";
import type { MovedRules } from "../meetings/reschedule.ts";
import type { Interval } from "../time/interval.ts";

/** A new time that is kept free for a meeting until it moves there, and the rules that it will have there. */
export interface Hold extends Interval, MovedRules {
  meetingId: string;
  meetingTypeId: string;
  /** The attendees whose time is held: all who have not declined. The organizer's always is. */
  attendeeIds: string[];
}

export function holdFor(meeting: Meeting, { start, end }: Interval, rules: MovedRules): Hold {
  const { bufferBeforeMinutes, bufferAfterMinutes, changeNoticeMinutes, reminders } = rules;
  return {
    meetingId: meeting.id,
    meetingTypeId: meeting.meetingTypeId,
    start,
    end,
    bufferBeforeMinutes,
    bufferAfterMinutes,
    changeNoticeMinutes,
    reminders,
    attendeeIds: expectedAttendeesOf(meeting),
  };
}

/** What a hold puts on calendars, by person. */
export function entriesOfHold(hold: Hold, organizerId: string): Map<string, HoldEntry> {
  const entry = organizersEntry(hold);
  const { start: blockedStart, end: blockedEnd } = hold;
  return new Map([
    [organizerId, entry],
    ...hold.attendeeIds.map((userId): [string, HoldEntry] => [
      userId,
      { ...entry, blockedStart, blockedEnd, role: "attendee" },
    ]),
  ]);
}

/** The organizer's calendar with more holds on it. They count against daily limits as their meetings will. */
export function withHolds(organizer: OrganizerCalendar, holds: readonly Hold[]): OrganizerCalendar {
  return { ...organizer, entries: [...organizer.entries, ...holds.map(organizersEntry)] };
}

/** A calendar without this hold: for the meeting itself, its new time is free. */
export function withoutHold(calendar: PersonCalendar, hold: Hold): PersonCalendar {
  return calendarWithout(calendar, idOf(hold));
}

function organizersEntry(hold: Hold): HoldEntry {
  const { start, end, meetingTypeId, bufferBeforeMinutes, bufferAfterMinutes } = hold;
  return {
    id: idOf(hold),
    kind: "hold",
    start,
    end,
    blockedStart: start - bufferBeforeMinutes,
    blockedEnd: end + bufferAfterMinutes,
    role: "organizer",
    meetingTypeId,
  };
}

/** Only one of an organizer's plans is applied at a time, so a meeting has at most one hold. */
function idOf({ meetingId }: Hold): string {
  return `hold-${meetingId}`;
}
