import { createHash } from "node:crypto";
import { isParticipant, type Meeting } from "../../domain/meetings/meeting.ts";
import { notFound } from "../../domain/refusal.ts";
import { isWithdrawn, type KeptReview, type Review } from "../../domain/reviews/review.ts";
import type { Table } from "../../runtime/table.ts";
import { checkNotClosing } from "../accounts/account-closing.ts";
import { meetingFrom, meetingKey } from "../meetings/meetings.ts";
import type { Action } from "../table/actions.ts";
import { batchRead } from "../table/batch-read.ts";
import { keys } from "../table/keys.ts";
import { itemsBetween, lastOfPrefix } from "../table/query.ts";
import { transact, VersionConflict } from "../table/transaction.ts";

/** Stands for a reviewer where figures are made: the same for all reviews of one person, and not their id. */
export function reviewerOf(userId: string): string {
  return createHash("sha256").update(`reviewer ${userId}`).digest("base64url").slice(0, 20);
}

/** The meeting as one of its participants may see it, and what they have said of it. Throws `not_found` for everybody else. */
export async function readMeetingAndReview(
  table: Table,
  meetingId: string,
  userId: string,
): Promise<{ meeting: Meeting; kept: KeptReview | undefined }> {
  const [ofMeeting, ofReview] = [meetingKey(meetingId), keys.review(meetingId, userId)];
  const item = await batchRead(table, [ofMeeting, ofReview]);
  const [foundMeeting, foundReview] = [item(ofMeeting), item(ofReview)];
  const meeting = foundMeeting && meetingFrom(foundMeeting);
  if (!meeting || !isParticipant(meeting, userId)) throw notFound("meeting");
  return { meeting, kept: foundReview && keptReviewFrom(foundReview) };
}

/** The reviews of a meeting that stand, by everybody but this person. */
export async function readReviewsOfOthers(table: Table, meetingId: string, userId: string): Promise<Review[]> {
  const reviews: Review[] = [];
  const own = keys.review(meetingId, userId).sk;
  for await (const item of itemsBetween(table, keys.review(meetingId, ""), keys.review(meetingId, lastOfPrefix))) {
    const kept = keptReviewFrom(item);
    if (item.sk !== own && !isWithdrawn(kept)) reviews.push(kept);
  }
  return reviews;
}

/**
 * Stores the next version of somebody's review. Throws `VersionConflict` where another came first, `not_found` where their account is
 * being closed: a token that is good for a while would leave a review behind that leads to them.
 */
export async function saveReview(table: Table, userId: string, kept: KeptReview): Promise<void> {
  const isFirst = kept.version === 1;
  const save: Action = {
    Put: {
      Item: { ...keys.review(kept.meeting.meetingId, userId), ...kept },
      ConditionExpression: isFirst ? "attribute_not_exists(pk)" : "version = :read",
      ...(!isFirst && { ExpressionAttributeValues: { ":read": kept.version - 1 } }),
    },
  };
  try {
    await transact(table, [checkNotClosing(userId), save]);
  } catch (error) {
    throw error instanceof VersionConflict && error.failed.includes(0) ? notFound("person") : error;
  }
}

export function keptReviewFrom(item: Record<string, unknown>): KeptReview {
  const { pk, sk, ...kept } = item;
  return kept as unknown as KeptReview;
}
