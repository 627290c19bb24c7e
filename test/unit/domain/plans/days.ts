/** Days to clear: short ways to write them, and random ones that are the same for the same seed. */

import type { Availability } from "../../../../functions/domain/availability/availability.ts";
import type { CalendarEntry } from "../../../../functions/domain/calendar/calendar-entry.ts";
import type { PersonCalendar } from "../../../../functions/domain/calendar/person-calendar.ts";
import { entriesOnCalendars } from "../../../../functions/domain/meetings/calendar-entries.ts";
import { type Meeting, type Priority, priorities } from "../../../../functions/domain/meetings/meeting.ts";
import type { DayToClear } from "../../../../functions/domain/plans/day-to-clear.ts";
import type { SlotRules } from "../../../../functions/domain/slots/slot-context.ts";
import { minutesPerDay } from "../../../../functions/domain/time/instant.ts";
import { weekdays } from "../../../../functions/domain/time/weekday.ts";
import { meetingEntry } from "../../../support/meeting-entry.ts";
import { at, availabilityIn, rulesWith, weekly, workdays } from "../shorthand.ts";

export const organizerId = "organizer";

export interface MeetingParts {
  id: string;
  start: number;
  end: number;
  rules: SlotRules;
  attendeeIds?: readonly string[];
  declinedIds?: readonly string[];
  priority?: Priority;
}

export function meetingOf({
  id,
  start,
  end,
  rules,
  attendeeIds = [],
  declinedIds = [],
  priority,
}: MeetingParts): Meeting {
  const attendee = (response: "accepted" | "declined") => (userId: string) => ({
    ...{ userId, name: userId, response, respondedAt: 0, invitedBy: organizerId },
  });
  return {
    ...{ id, organizerId, start, end, title: id, description: "", location: "", status: "scheduled" },
    meetingTypeId: rules.id,
    priority: priority ?? "medium",
    attendees: [...attendeeIds.map(attendee("accepted")), ...declinedIds.map(attendee("declined"))],
    organizerName: "Olga",
    typeName: "One-on-one",
    typeColor: "#2563EB",
    bufferBeforeMinutes: rules.bufferBeforeMinutes,
    bufferAfterMinutes: rules.bufferAfterMinutes,
    changeNoticeMinutes: 0,
    reminders: [],
    booked: { start, end, by: organizerId, at: 0, ignoringAvailability: false },
    agreed: { at: 0, ignoringAvailability: false },
    latestChanges: [id],
    sequence: 0,
    version: 1,
    updatedAt: 0,
  };
}

export interface DayParts extends Pick<DayToClear, "from" | "to" | "cleared" | "timeZone" | "wishes"> {
  now?: number;
  availability: DayToClear["organizer"]["availability"];
  meetings: readonly MeetingParts[];
  /** Whose working hours are known, by person. Of all others nothing is known, which is as if they worked day and night. */
  worksAt?: Readonly<Record<string, Availability>>;
  /** What else stands on calendars, by person. */
  entries?: Readonly<Record<string, readonly CalendarEntry[]>>;
}

/** The day, with every meeting on the calendars of its people. */
export function dayToClear({
  meetings: parts,
  entries = {},
  worksAt = {},
  availability,
  now,
  ...when
}: DayParts): DayToClear {
  const meetings = parts.map(meetingOf);
  const people = new Set([
    ...Object.keys(entries),
    ...meetings.flatMap((one) => one.attendees.map((who) => who.userId)),
  ]);
  const calendarOf = (userId: string): PersonCalendar => ({
    entries: [
      ...(entries[userId] ?? []),
      ...meetings.flatMap((meeting) => entriesOnCalendars(meeting).get(userId) ?? []),
    ],
  });
  people.delete(organizerId);
  return {
    ...when,
    now: now ?? (when.from - minutesPerDay) * 60_000,
    meetings,
    rules: new Map(parts.map(({ id, rules }) => [id, rules])),
    organizer: { ...calendarOf(organizerId), availability },
    attendees: new Map([...people].map((userId) => [userId, calendarOf(userId)])),
    people: new Map(
      [organizerId, ...people].map((userId) => {
        const hours = userId === organizerId ? availability : (worksAt[userId] ?? dayAndNight);
        return [
          userId,
          { name: userId, timeZone: hours.timeZone, workingHours: { hours, source: "published" }, holidays: [] },
        ];
      }),
    ),
  };
}

const dayAndNight = availabilityIn("UTC", weekly(weekdays, "00:00", "24:00"));

/** What a meeting would put on calendars at another time. */
export function entriesAt(meeting: Meeting, rules: SlotRules, start: number): Map<string, CalendarEntry> {
  const { bufferBeforeMinutes, bufferAfterMinutes } = rules;
  const end = start + meeting.end - meeting.start;
  return entriesOnCalendars({ ...meeting, start, end, bufferBeforeMinutes, bufferAfterMinutes });
}

/** The day with more entries on its calendars, by person. */
export function withEntries(day: DayToClear, more: ReadonlyMap<string, CalendarEntry>): DayToClear {
  return withCalendars(day, (entries, userId) => [...entries, ...[more.get(userId) ?? []].flat()]);
}

/** The day with a meeting on nobody's calendar. */
export function withoutEntries(day: DayToClear, meetingId: string): DayToClear {
  return withCalendars(day, (entries) => entries.filter(({ id }) => id !== meetingId));
}

function withCalendars(
  day: DayToClear,
  change: (entries: CalendarEntry[], userId: string) => CalendarEntry[],
): DayToClear {
  const changed = <T extends PersonCalendar>(calendar: T, userId: string): T => ({
    ...calendar,
    entries: change(calendar.entries, userId),
  });
  return {
    ...day,
    organizer: changed(day.organizer, organizerId),
    attendees: new Map([...day.attendees].map(([userId, calendar]) => [userId, changed(calendar, userId)])),
  };
}

export interface DayShape {
  meetings: number;
  /** Minutes between the starts that can be booked. */
  interval: number;
  /** How often an hour of anybody's coming days is taken already: 0–1. */
  busy: number;
  /** How far ahead new times may lie. */
  days: number;
  /** One of the three types has a daily limit. */
  isLimited: boolean;
  /** Where the attendees work, from nine to five, in turn. */
  zones: readonly string[];
}

/** A Thursday in Berlin, its working day filled with meetings of three types, with shared attendees and all priorities. */
export function randomDay({ meetings, interval, busy, days, isLimited, zones }: DayShape, seed: number): DayToClear {
  const random = randomFrom(seed);
  const thursday = at("2026-03-05T00:00:00+01:00");
  const types = [
    rulesWith({ id: "short", durationMinutes: 30 }),
    rulesWith({ id: "long", durationMinutes: 60, bufferBeforeMinutes: 10, bufferAfterMinutes: 5 }),
    rulesWith({ id: "rare", durationMinutes: 45, dailyLimit: isLimited ? 2 : null }),
  ].map((rules) => ({ ...rules, slotIntervalMinutes: interval }));
  const people = Array.from({ length: 12 }, (_, person) => `person-${person}`);
  const step = Math.floor(120 / meetings) * 5;

  const parts = Array.from({ length: meetings }, (_, index): MeetingParts => {
    const rules = types[random(types.length)]!;
    const start = thursday + 8 * 60 + index * step;
    const room = step - rules.bufferBeforeMinutes - rules.bufferAfterMinutes;
    return {
      id: `meeting-${index}`,
      start,
      end: start + Math.max(5, Math.min(rules.durationMinutes, room)),
      rules,
      attendeeIds: [...new Set(Array.from({ length: 1 + random(3) }, () => people[random(people.length)]!))],
      priority: priorities[Math.max(0, random(6) - 2)]!,
    };
  });

  const busyHours = (userId: string): CalendarEntry[] => {
    const entries: CalendarEntry[] = [];
    for (let hour = 24 + 8; hour < 24 * (days + 1); hour++) {
      if (hour % 24 < 8 || hour % 24 >= 18 || random(1000) >= busy * 1000) continue;
      const start = thursday + hour * 60 + 15 * random(3);
      const role = userId === organizerId ? "organizer" : "attendee";
      const meetingTypeId = types[random(types.length)]!.id;
      entries.push(meetingEntry(start, start + 30, { id: `${userId} ${hour}`, role, meetingTypeId }));
    }
    return entries;
  };
  return dayToClear({
    timeZone: "Europe/Berlin",
    from: thursday,
    to: thursday + (days + 1) * minutesPerDay,
    cleared: { start: thursday, end: thursday + minutesPerDay },
    availability: availabilityIn("Europe/Berlin", weekly(workdays, "08:00", "18:00")),
    meetings: parts,
    worksAt: Object.fromEntries(
      people.map((userId, place) => [
        userId,
        availabilityIn(zones[place % zones.length]!, weekly(workdays, "09:00", "17:00")),
      ]),
    ),
    entries: Object.fromEntries([organizerId, ...people].map((userId) => [userId, busyHours(userId)])),
  });
}

/** Whole numbers from zero up to, not including, `below`. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
