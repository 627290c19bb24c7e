import type { RatedMeeting } from "../../domain/reviews/published-month.ts";
import { isWithdrawn, type KeptReview, type Review } from "../../domain/reviews/review.ts";
import { millisecondsPerMinute } from "../../domain/time/instant.ts";
import { type Month, monthOf } from "../../domain/time/month.ts";
import type { Table } from "../../runtime/table.ts";
import type { Action } from "../table/actions.ts";
import { keys } from "../table/keys.ts";
import { itemsBetween, lastOfPrefix } from "../table/query.ts";
import { shardOf } from "../table/shards.ts";
import { transact, VersionConflict } from "../table/transaction.ts";

/** So that a month is read side by side, and written by many at once. */
const shards = 4;

/**
 * Brings the month that a review counts in up to that version of it. Does nothing where that version or a later one has been there:
 * records may come twice and in any order. A review that was taken back leaves its version, for as long as an older one may come.
 */
export async function countReview(table: Table, kept: KeptReview): Promise<void> {
  try {
    await transact(table, [counting(kept)]);
  } catch (error) {
    if (!(error instanceof VersionConflict)) throw error;
  }
}

/** On the condition that neither that version of the review nor a later one has been counted. */
export function counting(kept: KeptReview): Action {
  const { meetingId, endedAt } = kept.meeting;
  const month = monthOf(endedAt * millisecondsPerMinute);
  const key = keys.ratedMeeting(month, shardOf(meetingId, shards), meetingId, kept.reviewer);
  const content = isWithdrawn(kept) ? { withdrawn: true, expiresAt: kept.expiresAt } : ratedMeeting(kept);
  return {
    Put: {
      Item: { ...key, ...content, version: kept.version },
      ConditionExpression: "attribute_not_exists(pk) OR version < :version",
      ExpressionAttributeValues: { ":version": kept.version },
    },
  };
}

/** Every review that counts in a month, in no order. */
export async function readRatedMeetings(table: Table, month: Month): Promise<RatedMeeting[]> {
  const ofShards = await Promise.all(
    Array.from({ length: shards }, async (_, shard) => {
      const keyOf = (meetingId: string) => keys.ratedMeeting(month, shard, meetingId, "");
      return Array.fromAsync(itemsBetween(table, keyOf(""), keyOf(lastOfPrefix)));
    }),
  );
  return ofShards.flat().flatMap((item) => (item.withdrawn ? [] : [item as unknown as RatedMeeting]));
}

function ratedMeeting(review: Review): RatedMeeting {
  const { reviewer, rating, usefulness, preparation, punctuality } = review;
  const { organizerId, meetingTypeId, weekday, minutes } = review.meeting;
  return { reviewer, rating, usefulness, preparation, punctuality, organizerId, meetingTypeId, weekday, minutes };
}
