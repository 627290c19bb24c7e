import * as z from "zod";
import type { RatedMeeting } from "../../domain/reviews/published-month.ts";
import { isWithdrawn, type KeptReview, type Review } from "../../domain/reviews/review.ts";
import { millisecondsPerMinute } from "../../domain/time/instant.ts";
import { type Month, monthOf } from "../../domain/time/month.ts";
import { weekdays } from "../../domain/time/weekday.ts";
import type { Table } from "../../runtime/table.ts";
import { isBeforeVersion, put, type Write } from "../table/actions.ts";
import { codec } from "../table/codec.ts";
import type { Key } from "../table/key.ts";
import { itemsBetween, lastOfPrefix } from "../table/query.ts";
import type { ReadBudget } from "../table/read-budget.ts";
import { shardOf } from "../table/shards.ts";
import { VersionConflict, write } from "../table/transaction.ts";
import { mark } from "./reviews.ts";

/** A month has several shards, so that they are read side by side and many can write at once. */
const shards = 4;

/** About ten units: the shards of a month may go beyond a budget together. */
const itemsARequest = 300;

/** A review among all of a month of UTC, without anybody's name. */
function ratedMeetingKey(month: Month, shard: number, meetingId: string, reviewer: string): Key {
  return { pk: `REVIEWS#${month}#${shard}`, sk: `RATING#${meetingId}#${reviewer}` };
}

const ratedMeetingFrom = codec<RatedMeeting>(
  "rated meeting",
  z.looseObject({
    reviewer: z.string(),
    rating: mark,
    ...{ usefulness: mark.nullable(), preparation: mark.nullable(), punctuality: mark.nullable() },
    ...{ organizerId: z.string(), meetingTypeId: z.string() },
    weekday: z.enum(weekdays),
    minutes: z.int(),
  }),
  ["version"],
);

/**
 * Counts a version of a review in its month. Does nothing where that version or a later one has been counted: records may come twice
 * and in any order. A review that was taken back leaves its version behind, for as long as an older one may come.
 */
export async function countReview(table: Table, kept: KeptReview): Promise<void> {
  try {
    await write(table, counting(kept));
  } catch (error) {
    if (!(error instanceof VersionConflict)) throw error;
  }
}

/** On the condition that neither that version of the review nor a later one has been counted. */
export function counting(kept: KeptReview): Write {
  const { meetingId, endedAt } = kept.meeting;
  const month = monthOf(endedAt * millisecondsPerMinute);
  const key = ratedMeetingKey(month, shardOf(meetingId, shards), meetingId, kept.reviewer);
  const content = isWithdrawn(kept) ? { withdrawn: true, expiresAt: kept.expiresAt } : ratedMeeting(kept);
  return put({ ...key, ...content, version: kept.version }, isBeforeVersion(kept.version));
}

/** Every review that counts in a month that is final, in no order. Fewer where the budget is spent. */
export async function readRatedMeetings(table: Table, month: Month, budget: ReadBudget): Promise<RatedMeeting[]> {
  // Such a month has not been written lately.
  const options = { itemsARequest, budget, stopsWhenSpent: true, isEventual: true };
  const ofShards = await Promise.all(
    Array.from({ length: shards }, async (_, shard) => {
      const keyOf = (meetingId: string) => ratedMeetingKey(month, shard, meetingId, "");
      return Array.fromAsync(itemsBetween(table, keyOf(""), keyOf(lastOfPrefix), options));
    }),
  );
  return ofShards.flat().flatMap((item) => (item.withdrawn ? [] : [ratedMeetingFrom(item)]));
}

function ratedMeeting(review: Review): RatedMeeting {
  const { reviewer, rating, usefulness, preparation, punctuality } = review;
  const { organizerId, meetingTypeId, weekday, minutes } = review.meeting;
  return { reviewer, rating, usefulness, preparation, punctuality, organizerId, meetingTypeId, weekday, minutes };
}
