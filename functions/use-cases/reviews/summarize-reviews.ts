import { randomInt } from "node:crypto";
import { assertOrganizer } from "../../domain/meetings/participants.ts";
import { type Summary, summaryOf } from "../../domain/reviews/summary.ts";
import type { Services } from "../../services/services.ts";
import { readMeetingOf } from "../../store/meetings/meetings.ts";
import { readReviewsOfOthers } from "../../store/reviews/reviews.ts";

/** How a meeting was received by the others who took part. Throws `not_found`, and `forbidden` for everybody but its organizer. */
export async function summarizeReviews({ table }: Services, userId: string, meetingId: string): Promise<Summary> {
  const meeting = await readMeetingOf(table, meetingId, userId);
  assertOrganizer(meeting, userId, "seeReviews");
  return summaryOf(await readReviewsOfOthers(table, meetingId, userId), randomInt);
}
