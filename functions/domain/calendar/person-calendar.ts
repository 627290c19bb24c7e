import type { Availability } from "../availability/availability.ts";
import type { CalendarEntry } from "./calendar-entry.ts";

/** What decides about a person's time. Somebody who publishes no availability has no weekly focus time either. */
export interface PersonCalendar {
  entries: CalendarEntry[];
  availability?: Availability;
}

export interface OrganizerCalendar extends PersonCalendar {
  availability: Availability;
}

/** The calendar without the entries of these ids: a meeting that moves is not in its own way. */
export function calendarWithout<Calendar extends PersonCalendar>(calendar: Calendar, ...ids: string[]): Calendar {
  return { ...calendar, entries: calendar.entries.filter(({ id }) => !ids.includes(id)) };
}
