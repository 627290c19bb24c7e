import type { PersonCalendar } from "../availability/busy.ts";
import type { CalendarEntry } from "../meetings/calendar-entry.ts";
import type { Calendars } from "../meetings/fit.ts";
import type { Meeting } from "../meetings/meeting.ts";
import type { MovedRules } from "../meetings/reschedule.ts";
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
    attendeeIds: meeting.attendees.filter(({ response }) => response !== "declined").map(({ userId }) => userId),
  };
}

/** What a hold puts on calendars, by whose. It counts against the organizer's daily limit as its meeting will. */
export function entriesOfHold(hold: Hold, organizerId: string): Map<string, CalendarEntry> {
  const { start, end, meetingTypeId } = hold;
  const standing = { kind: "hold", response: "accepted", status: "scheduled" } as const;
  const entry = { ...standing, id: idOf(hold), start, end, meetingTypeId };
  return new Map<string, CalendarEntry>([
    [
      organizerId,
      {
        ...entry,
        blockedStart: start - hold.bufferBeforeMinutes,
        blockedEnd: end + hold.bufferAfterMinutes,
        role: "organizer",
      },
    ],
    ...hold.attendeeIds.map((userId): [string, CalendarEntry] => [
      userId,
      { ...entry, blockedStart: start, blockedEnd: end, role: "attendee" },
    ]),
  ]);
}

/** The organizer's and everybody's calendars with these holds on them, whether they stood there or not. */
export function withHolds(calendars: Calendars, organizerId: string, holds: readonly Hold[]): Calendars {
  const ids = new Set(holds.map(idOf));
  const entries = Map.groupBy(
    holds.flatMap((hold) => [...entriesOfHold(hold, organizerId)]),
    ([userId]) => userId,
  );
  const withTheirs = <Calendar extends PersonCalendar>(calendar: Calendar, userId: string): Calendar => ({
    ...calendar,
    entries: [
      ...calendar.entries.filter(({ id }) => !ids.has(id)),
      ...(entries.get(userId) ?? []).map(([, entry]) => entry),
    ],
  });
  return {
    organizer: withTheirs(calendars.organizer, organizerId),
    attendees: new Map([...calendars.attendees].map(([userId, calendar]) => [userId, withTheirs(calendar, userId)])),
  };
}

/** Entries without what is held for a meeting: to the meeting itself its new time is free. */
export function withoutHold(entries: readonly CalendarEntry[], hold: Hold): CalendarEntry[] {
  return entries.filter(({ id }) => id !== idOf(hold));
}

/** A meeting is held in one place at a time, because one plan of an organizer at a time is carried out. */
function idOf({ meetingId }: Hold): string {
  return `hold-${meetingId}`;
}
