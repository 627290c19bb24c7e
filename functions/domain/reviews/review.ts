import type { EpochMillisecond, EpochMinute } from "../time/instant.ts";
import type { Weekday } from "../time/weekday.ts";

/** From 1, which is worst, to 5, which is best. */
export type Mark = 1 | 2 | 3 | 4 | 5;

/** What can be rated besides the meeting as a whole. Each may be left out. */
export const aspects = ["usefulness", "preparation", "punctuality"] as const;
export type Aspect = (typeof aspects)[number];

/** What somebody says about a meeting. */
export type Opinion = { rating: Mark; comment: string | null } & Record<Aspect, Mark | null>;

/**
 * What insights have to know about a meeting. It is taken down with the first review and never again: the meeting is over, and a change
 * that slips in at its last instant must not move a review from one month to another.
 */
export interface ReviewedMeeting {
  meetingId: string;
  organizerId: string;
  meetingTypeId: string;
  endedAt: EpochMinute;
  /** The day that the clocks of the organizer showed at the start. */
  weekday: Weekday;
  minutes: number;
}

interface Kept {
  meeting: ReviewedMeeting;
  /** Tells reviewers apart and names nobody. */
  reviewer: string;
  /** Counts on through everything that happens to one person's review of one meeting, so that nothing older ever counts again. */
  version: number;
  /** How an attempt whose answer was lost recognises its own work. */
  changeId: string;
}

/** One person's review of one meeting. */
export interface Review extends Kept, Opinion {
  madeAt: EpochMillisecond;
  changedAt: EpochMillisecond;
}

/** What is left of a review that was taken back. */
export interface WithdrawnReview extends Kept {
  withdrawn: true;
  /** Seconds since the epoch. By then no record of the review is underway any more. */
  expiresAt: number;
}

export type KeptReview = Review | WithdrawnReview;

export function isWithdrawn(kept: KeptReview): kept is WithdrawnReview {
  return "withdrawn" in kept;
}
