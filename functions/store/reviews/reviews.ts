import { createHash } from "node:crypto";
import * as z from "zod";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import { isParticipant } from "../../domain/meetings/participants.ts";
import { notFound } from "../../domain/refusal.ts";
import { isWithdrawn, type KeptReview, type Review } from "../../domain/reviews/review.ts";
import { weekdays } from "../../domain/time/weekday.ts";
import type { Table } from "../../runtime/table.ts";
import { checkNotClosing } from "../accounts/account-closing.ts";
import { meetingFrom, meetingKey } from "../meetings/meetings.ts";
import { type Action, isAtVersion, put } from "../table/actions.ts";
import { batchRead } from "../table/batch-read.ts";
import { codec } from "../table/codec.ts";
import { instant } from "../table/fields.ts";
import { type Key, meetingPartition } from "../table/key.ts";
import { itemsBetween, lastOfPrefix } from "../table/query.ts";
import { readBetweenTransactions } from "../table/transaction.ts";

/** What one participant says about a meeting. */
export function reviewKey(meetingId: string, userId: string): Key {
  return { pk: meetingPartition(meetingId), sk: `REVIEW#${userId}` };
}

export const mark = z.literal([1, 2, 3, 4, 5]);

const kept = z.looseObject({
  meeting: z.looseObject({
    ...{ meetingId: z.string(), organizerId: z.string(), meetingTypeId: z.string() },
    endedAt: instant,
    weekday: z.enum(weekdays),
    minutes: z.int(),
  }),
  reviewer: z.string(),
  version: z.int(),
  changeId: z.string(),
});

export const keptReviewFrom = codec<KeptReview>(
  "review",
  z.union([
    kept.extend({ withdrawn: z.literal(true), expiresAt: z.int() }),
    kept.extend({
      rating: mark,
      ...{ usefulness: mark.nullable(), preparation: mark.nullable(), punctuality: mark.nullable() },
      comment: z.string().nullable(),
      madeAt: instant,
      changedAt: instant,
    }),
  ]),
);

/** Stands for a reviewer in figures: the same for all reviews of one person, and not their id. */
export function reviewerOf(userId: string): string {
  return createHash("sha256").update(`reviewer ${userId}`).digest("base64url").slice(0, 20);
}

/** The meeting as one of its participants may see it, and what they have said about it. Throws `not_found` for everybody else. */
export async function readMeetingAndReview(
  table: Table,
  meetingId: string,
  userId: string,
): Promise<{ meeting: Meeting; kept: KeptReview | undefined }> {
  const [ofMeeting, ofReview] = [meetingKey(meetingId), reviewKey(meetingId, userId)];
  const item = await batchRead(table, [ofMeeting, ofReview]);
  const [foundMeeting, foundReview] = [item(ofMeeting), item(ofReview)];
  const meeting = foundMeeting && meetingFrom(foundMeeting);
  if (!meeting || !isParticipant(meeting, userId)) throw notFound("meeting");
  return { meeting, kept: foundReview && keptReviewFrom(foundReview) };
}

/** The reviews of a meeting that stand, by everybody but this person. */
export async function readReviewsOfOthers(table: Table, meetingId: string, userId: string): Promise<Review[]> {
  const reviews: Review[] = [];
  const own = reviewKey(meetingId, userId).sk;
  for await (const item of itemsBetween(table, reviewKey(meetingId, ""), reviewKey(meetingId, lastOfPrefix))) {
    const kept = keptReviewFrom(item);
    if (item.sk !== own && !isWithdrawn(kept)) reviews.push(kept);
  }
  return reviews;
}

/** Somebody's review between transactions, where there is one. */
export async function findSettledReview(
  table: Table,
  meetingId: string,
  userId: string,
): Promise<KeptReview | undefined> {
  const item = await readBetweenTransactions(table, reviewKey(meetingId, userId));
  return item && keptReviewFrom(item);
}

/** The next version of somebody's review, on the condition that no other came first and that their account is not being closed. */
export function replaceReview(userId: string, kept: KeptReview): Action[] {
  const replacement = put({ ...reviewKey(kept.meeting.meetingId, userId), ...kept }, isAtVersion(kept.version - 1));
  return [checkNotClosing(userId), replacement];
}
