import type { OrganizerCalendar, PersonCalendar } from "../calendar/person-calendar.ts";
import type { MeetingRules } from "./rules.ts";

/** Everybody's calendars around meetings of one organizer. */
export interface Calendars {
  organizer: OrganizerCalendar;
  /** Everybody else's, by their ids. */
  attendees: ReadonlyMap<string, PersonCalendar>;
}

/** What changes of one organizer's standing meetings are decided on, besides the meetings. */
export interface MoveContext extends Calendars {
  /** Where each meeting may go, as its type says now. By the meeting's id. */
  rules: ReadonlyMap<string, MeetingRules>;
}
