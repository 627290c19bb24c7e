import { hasEnded, type Meeting } from "../meetings/meeting.ts";
import { attendeeOf } from "../meetings/participants.ts";
import { assertNotCancelled } from "../meetings/state.ts";
import { notFound, Refusal } from "../refusal.ts";
import { localDay, weekdayIndex } from "../time/calendar-date.ts";
import { type EpochMillisecond, millisecondsPerDay } from "../time/instant.ts";
import { weekdays } from "../time/weekday.ts";
import type { Zone } from "../time/zone.ts";
import {
  isWithdrawn,
  type KeptReview,
  type Opinion,
  type Review,
  type ReviewedMeeting,
  type WithdrawnReview,
} from "./review.ts";
import { assertWindowOpen, reviewWindowEnd } from "./review-window.ts";

/** This is longer than the stream and its dead letters keep a record of a review. */
const traceKeptDays = 30;

/** Whose review, and which attempt writes it. */
export interface Authorship {
  reviewer: string;
  changeId: string;
}

/**
 * Whether a participant may review the meeting now. What this is decided on cannot change any more, because the meeting is over.
 * Throws `forbidden` for somebody who has declined, `invalid_state` for a meeting that is cancelled or not over, and `too_late`.
 */
export function assertCanReview(meeting: Meeting, userId: string, now: EpochMillisecond): void {
  if (attendeeOf(meeting, userId)?.response === "declined") {
    throw new Refusal("forbidden", (say) => say.problems.declinedToReview);
  }
  assertNotCancelled(meeting);
  if (!hasEnded(meeting, now)) throw new Refusal("invalid_state", (say) => say.problems.notOverToReview);
  assertWindowOpen(meeting.end, now);
}

export function reviewedMeeting(meeting: Meeting, organizersZone: Zone): ReviewedMeeting {
  const { id, organizerId, meetingTypeId, start, end } = meeting;
  const weekday = weekdays[weekdayIndex(localDay(start, organizersZone))]!;
  return { meetingId: id, organizerId, meetingTypeId, endedAt: end, weekday, minutes: end - start };
}

/** The first review, the next version of one, or a new one after it was taken back. */
export function writtenReview(
  before: KeptReview | undefined,
  meeting: ReviewedMeeting,
  opinion: Opinion,
  authorship: Authorship,
  now: EpochMillisecond,
): Review {
  return {
    ...opinion,
    ...authorship,
    meeting,
    version: (before?.version ?? 0) + 1,
    madeAt: before && !isWithdrawn(before) ? before.madeAt : now,
    changedAt: now,
  };
}

/** What is left of a review that is taken back: nothing of what it said. Throws `too_late` once figures with it may have been shown. */
export function withdrawnReview(
  { meeting, reviewer, version }: Review,
  changeId: string,
  now: EpochMillisecond,
): WithdrawnReview {
  assertWindowOpen(meeting.endedAt, now);
  const expiresAt = traceKeptUntil(reviewWindowEnd(meeting.endedAt));
  return { withdrawn: true, meeting, reviewer, version: version + 1, changeId, expiresAt };
}

/** When no record of a review that was written before an instant can be underway any more, in seconds since the epoch. */
export function traceKeptUntil(instant: EpochMillisecond): number {
  return Math.ceil((instant + traceKeptDays * millisecondsPerDay) / 1000);
}

/** The review that stands. Throws `not_found` where there is none, or it was taken back. */
export function standingReview(kept: KeptReview | undefined): Review {
  if (!kept || isWithdrawn(kept)) throw notFound("ownReview");
  return kept;
}
