import type { OrganizerCalendar, PersonCalendar } from "../calendar/person-calendar.ts";
import type { MeetingType } from "../meeting-types/meeting-type.ts";
import type { EpochMillisecond, EpochMinute } from "../time/instant.ts";

/** What a meeting type says about the times at which it can be booked. */
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
 * All that decides whether a time can be booked. The entries may come in any order. They must be complete for the time itself, for the
 * organizer's buffers around it and, if there is a daily limit, for the whole of its dates in the organizer's zone.
 */
export interface SlotContext {
  /** Exact. Rounding it up to the minute could change the date. */
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
