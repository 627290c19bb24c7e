import type { Review } from "../../domain/reviews/review.ts";
import { traceKeptUntil } from "../../domain/reviews/reviewing.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Action } from "../table/actions.ts";
import { keys } from "../table/keys.ts";
import { counting } from "./rated-meetings.ts";

/**
 * The review stays and counts as before, and its author is nobody any more: `pseudonym`, made at random, takes their place in all of
 * their reviews, so that they still count as one reviewer. What they said in words goes. On the condition that the review is as it was read.
 */
export function anonymizeReview(userId: string, review: Review, pseudonym: string, now: EpochMillisecond): Action[] {
  const { meeting, reviewer, version, changeId } = review;
  const anonymous: Review = { ...review, reviewer: pseudonym, comment: null };
  const expiresAt = traceKeptUntil(now);
  return [
    {
      Delete: {
        Key: keys.review(meeting.meetingId, userId),
        ConditionExpression: "version = :read",
        ExpressionAttributeValues: { ":read": version },
      },
    },
    { Put: { Item: { ...keys.review(meeting.meetingId, pseudonym), ...anonymous } } },
    counting(anonymous),
    // Records of the review that are still underway find that it counts no more under its old reviewer.
    counting({ withdrawn: true, meeting, reviewer, version: version + 1, changeId, expiresAt }),
  ];
}
