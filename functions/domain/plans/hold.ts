import { calendarWithout, type PersonCalendar } from "../calendar/busy.ts";
import type { HoldEntry } from "../calendar/calendar-entry.ts";
import { expectedAttendeesOf, type Meeting } from "../meetings/meeting.ts";
import type { MovedRules } from "../meetings/reschedule.ts";
import type { OrganizerCalendar } from "../slots/find-slots.ts";
import type { Interval } from "../time/interval.ts";

/** A new time that is kept free for a meeting until it moves there, and the rules by which it will stand there. */
export interface Hold extends Interval, MovedRules {
  meetingId: string;
  meetingTypeId: string;
  /** Whose time is held besides the organizer's: everybody's who has not declined. */
  attendeeIds: string[];
}

export function holdFor(meeting: Meeting, { start, end }: Interval, rules: MovedRules): Hold {
  const { bufferBeforeMinutes, bufferAfterMinutes, changeNoticeMinutes } = rules;
  return {
    meetingId: meeting.id,
    meetingTypeId: meeting.meetingTypeId,
    start,
    end,
    bufferBeforeMinutes,
    bufferAfterMinutes,
    changeNoticeMinutes,
    attendeeIds: expectedAttendeesOf(meeting),
  };
}

/** What a hold puts on calendars, by whose. */
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

/** A calendar without what is held for a meeting: to the meeting itself its new time is free. */
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

/** A meeting is held in one place at a time, because one plan of an organizer at a time is carried out. */
function idOf({ meetingId }: Hold): string {
  return `hold-${meetingId}`;
}
