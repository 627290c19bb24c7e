import type { PersonCalendar } from "../calendar/busy.ts";
import type { Habits } from "../habits/habits.ts";
import type { Priority } from "../meetings/meeting.ts";
import type { OrganizerCalendar, SlotRules } from "../slots/find-slots.ts";
import type { EpochMillisecond, EpochMinute } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";

/**
 * When could this meeting be? All calendars are without the meeting itself, and complete as the slot engine wants them for [from, to).
 * Days are compared and free blocks measured by the same entries: a day more on either side makes the first and the last day true as well.
 */
export interface SuggestionQuestion {
  now: EpochMillisecond;
  /** Every suggestion lies wholly within [from, to). */
  from: EpochMinute;
  to: EpochMinute;
  /** How long it lasts. */
  minutes: number;
  priority: Priority;
  /** When it stands now; a new meeting stands nowhere. */
  original?: Interval;
  rules: SlotRules;
  organizer: OrganizerCalendar;
  /** Everybody concerned, the organizer first. */
  people: SuggestedPerson[];
  /** Who reads the answer: one of the people. */
  callerId: string;
}

export interface SuggestedPerson {
  userId: string;
  timeZone: string;
  calendar: PersonCalendar;
  /** What is known of the times that they like. Theirs alone: it weighs in the order, and is told to nobody else. */
  habits?: Habits;
}

export const suggestionReasons = [
  /** As the organizer's clocks show it. */
  "same_time_of_day",
  /** Within an hour of it. */
  "similar_time_of_day",
  /** Within three days. */
  "near_original_date",
  "everyones_working_hours",
  "not_at_lunch",
  "another_day",
  "keeps_free_blocks",
  "light_day",
  "ample_notice",
  "soon",
  /** The caller's own habits speak for it. */
  "your_usual_time",
  /** Always true of what is suggested. */
  "everyone_free",
] as const;
export type SuggestionReason = (typeof suggestionReasons)[number];

export interface Candidate {
  start: EpochMinute;
  end: EpochMinute;
  /** From 0 to 1, to two decimals: of what the caller may know, so that others' habits cannot be read off it. */
  score: number;
  /** At least one, what speaks most for it first. */
  reasons: SuggestionReason[];
  /** One English sentence, with the time in the caller's zone. */
  explanation: string;
  /** For everybody, the organizer included: the start as text with the offset of that person's zone. */
  localTimes: { userId: string; start: string }[];
}

export const emptyReasons = [
  /** The organizer has no time for it on their calendar. */
  "organizer_unavailable",
  /** The organizer has time, but never when everybody has. */
  "attendees_unavailable",
  /** No open hours of the organizer within the range and after their notice are long enough. */
  "range_too_short",
  /** All of the range lies after the organizer's booking window. */
  "outside_booking_window",
  /** The time at which it stands is the only one. */
  "no_other_time",
] as const;
export type EmptyReason = (typeof emptyReasons)[number];
