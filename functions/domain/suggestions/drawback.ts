import type { Holiday } from "../holidays/holiday.ts";

/** What can be said against a time, from what is worst on. */
export const drawbackCodes = [
  /** It is a public holiday for this person. */
  "holiday",
  /** Before their working hours of that day. */
  "early_for",
  /** After their working hours of that day. */
  "late_for",
  /** On a day or in a break on which they do not work. */
  "outside_hours",
  /** A window to avoid is touched, or none of those to prefer holds it. */
  "against_wish",
  "at_lunch",
  /** It breaks up a free block of two hours or more. */
  "splits_free_block",
  /** More than two hours of meetings without a pause. */
  "back_to_back",
  /** More than five hours of meetings on that day. */
  "full_day",
  /** In the last two hours before a weekend. */
  "late_in_the_week",
] as const;
export type DrawbackCode = (typeof drawbackCodes)[number];

/** Made of what the caller may know: working hours are shown to everybody, whose calendar is full only to them and of their organizer. */
export interface Drawback {
  code: DrawbackCode;
  /** Whom it costs something. Absent: it is about nobody in particular. */
  userId?: string;
  holiday?: Holiday;
  /** Which of the caller's wishes it is against, by the index of its window. */
  window?: number;
}

export function worstFirst(one: Drawback, other: Drawback): number {
  return drawbackCodes.indexOf(one.code) - drawbackCodes.indexOf(other.code);
}
