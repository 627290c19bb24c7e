import type { OrganizerCalendar, PersonCalendar } from "../calendar/person-calendar.ts";
import type { Habits } from "../habits/habits.ts";
import type { Priority } from "../meetings/meeting.ts";
import type { PersonAtWork } from "../people/person-at-work.ts";
import type { SlotRules } from "../slots/slot-context.ts";
import type { EpochMillisecond, EpochMinute } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";
import type { ResolvedWishes } from "../wishes/wishes.ts";
import type { Drawback } from "./drawback.ts";

/**
 * All that times for a meeting are suggested on. The meeting itself is on none of the calendars. They are as complete as the slot
 * engine wants them for [from, to); a day more on either side lets the first and the last day be compared with their neighbours.
 */
export interface SuggestionContext {
  now: EpochMillisecond;
  /** Every candidate lies wholly within [from, to). */
  from: EpochMinute;
  to: EpochMinute;
  /** How long the meeting lasts. */
  minutes: number;
  priority: Priority;
  /** When the meeting stands now. A new meeting has no original time. */
  original?: Interval;
  /** From when it was moved there, where somebody has moved it. */
  movedFrom?: EpochMinute;
  rules: SlotRules;
  organizer: OrganizerCalendar;
  /** Everybody on the meeting, the organizer first. */
  people: PersonToMeet[];
  /** The one of these people who reads the answer. */
  callerId: string;
  /** What the caller wishes of the time. Absent: nothing. */
  wishes?: ResolvedWishes;
  /** What is known of the times that the caller likes. Nobody else's habits weigh anything: nobody can read them off an answer. */
  habits?: Habits;
}

export interface PersonToMeet extends PersonAtWork {
  userId: string;
  calendar: PersonCalendar;
}

export const suggestionReasons = [
  /** On the organizer's clock. */
  "same_time_of_day",
  /** Within an hour of it. */
  "similar_time_of_day",
  /** Within three days. */
  "near_original_date",
  /** Every soft wish of the caller is met. */
  "as_wished",
  /** No other candidate is inside everybody's working hours. */
  "only_within_hours",
  /** None is, and no other is closer. */
  "nearest_to_hours",
  /** Those that everybody publishes or has said. */
  "everyones_working_hours",
  /** The same, where for somebody it is a guess. */
  "usual_hours",
  "not_at_lunch",
  "another_day",
  "keeps_free_blocks",
  "light_day",
  "ample_notice",
  "soon",
  /** The caller's own habits speak for it. */
  "your_usual_time",
  /** Always true of a candidate. */
  "everyone_free",
] as const;
export type SuggestionReason = (typeof suggestionReasons)[number];

/** A time that could be suggested, and what can be said of it. */
export interface Candidate {
  start: EpochMinute;
  end: EpochMinute;
  /** From 0 to 1, to two decimals. */
  score: number;
  /** At least one; the one that says most for this time comes first. */
  reasons: SuggestionReason[];
  /** The worst first. */
  drawbacks: Drawback[];
  /** For everybody, the organizer included: the start as text with the offset of that person's zone. */
  localTimes: { userId: string; start: string }[];
}

export const emptyReasons = [
  /** The organizer has no time for it on their calendar. */
  "organizer_unavailable",
  /** The organizer has time, but never when everybody has. */
  "attendees_unavailable",
  /** The range is over, or the last time in it at which the meeting could have begun. */
  "in_the_past",
  /** The range has such times, but none that leaves the organizer's notice. */
  "too_soon",
  /** The organizer has no open hours within the range. */
  "no_open_hours",
  /** They have, but none within the range that are long enough. */
  "range_too_short",
  /** The whole range lies after the organizer's booking window. */
  "outside_booking_window",
  /** The time at which the meeting stands is the only one. */
  "no_other_time",
  /** There are times, but none that the hard wishes allow. */
  "against_wishes",
] as const;
export type EmptyReason = (typeof emptyReasons)[number];
