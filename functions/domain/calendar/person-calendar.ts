import type { Availability } from "../availability/availability.ts";
import type { CalendarEntry } from "./calendar-entry.ts";

/** What a person's time is decided by. Someone who publishes no availability has no weekly focus time either. */
export interface PersonCalendar {
  entries: CalendarEntry[];
  availability?: Availability;
}

export interface OrganizerCalendar extends PersonCalendar {
  availability: Availability;
}

/** The calendar without what stands on it under these ids: a meeting that moves is in the way of nothing, itself included. */
export function calendarWithout<Calendar extends PersonCalendar>(calendar: Calendar, ...ids: string[]): Calendar {
  return { ...calendar, entries: calendar.entries.filter(({ id }) => !ids.includes(id)) };
}
