import type { OrganizerCalendar, PersonCalendar } from "../calendar/person-calendar.ts";
import type { MeetingType } from "../meeting-types/meeting-type.ts";
import type { EpochMillisecond, EpochMinute } from "../time/instant.ts";

/** What a meeting type says of the times at which it can be booked. */
export type SlotRules = Pick<
  MeetingType,
  | "id"
  | "durationMinutes"
  | "otherDurationsMinutes"
  | "slotIntervalMinutes"
  | "bufferBeforeMinutes"
  | "bufferAfterMinutes"
  | "minimumNoticeMinutes"
  | "bookingWindowDays"
  | "dailyLimit"
>;

/**
 * All that decides whether a time can be booked. The entries may stand in any order and must be complete for the time in question,
 * for the organizer's buffers around it and, where there is a daily limit, for the whole of its dates in the organizer's zone.
 */
export interface SlotContext {
  /** Exact. Starts are whole minutes, so rounding it up to the minute would change nothing but the date. */
  now: EpochMillisecond;
  rules: SlotRules;
  organizer: OrganizerCalendar;
  /** Everybody else concerned: the caller and the attendees. */
  others: PersonCalendar[];
}

/** A search for the slots of one length that lie wholly within [from, to). */
export interface SlotSearch extends SlotContext {
  durationMinutes: number;
  from: EpochMinute;
  to: EpochMinute;
}
