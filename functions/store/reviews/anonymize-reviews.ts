import { isWithdrawn, type KeptReview } from "../../domain/reviews/review.ts";
import { traceKeptUntil } from "../../domain/reviews/reviewing.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import { type Action, isAtVersion, put, remove } from "../table/actions.ts";
import { counting } from "./rated-meetings.ts";
import { reviewKey } from "./reviews.ts";

/**
 * The review stays and counts as before, but leads to nobody: a pseudonym takes its author's place in all of their reviews, so that
 * they still count as one reviewer. What they said in words goes, and so does what is left of a review that was taken back. On the
 * condition that the review is as it was read.
 */
export function anonymizeReview(
  userId: string,
  review: KeptReview,
  pseudonym: string,
  now: EpochMillisecond,
): Action[] {
  const { meeting, reviewer, version, changeId } = review;
  const removal = remove(reviewKey(meeting.meetingId, userId), isAtVersion(version));
  if (isWithdrawn(review)) return [removal];
  const anonymous = { ...review, reviewer: pseudonym, comment: null };
  const expiresAt = traceKeptUntil(now);
  return [
    removal,
    put({ ...reviewKey(meeting.meetingId, pseudonym), ...anonymous }),
    counting(anonymous),
    // Records of the review that are still underway find that it counts no more under its old reviewer.
    counting({ withdrawn: true, meeting, reviewer, version: version + 1, changeId, expiresAt }),
  ];
}
