import type { Meeting } from "../../domain/meetings/meeting.ts";
import { assertVersion } from "../../domain/refusal.ts";
import { isWithdrawn, type KeptReview, type Opinion, type ReviewedMeeting } from "../../domain/reviews/review.ts";
import { assertCanReview, reviewedMeeting, writtenReview } from "../../domain/reviews/reviewing.ts";
import { zoneNamed } from "../../domain/time/zone.ts";
import type { Table } from "../../runtime/table.ts";
import type { Services } from "../../services/services.ts";
import { findProfile } from "../../store/people/profiles.ts";
import { readMeetingAndReview, reviewerOf } from "../../store/reviews/reviews.ts";
import { changeReview, type Reviewer } from "./change-review.ts";

/**
 * Says what somebody thinks of a meeting, in place of what they said before. Throws `not_found`, what `assertCanReview` throws, and
 * `version_mismatch`.
 */
export function writeReview(
  services: Services,
  reviewer: Reviewer,
  meetingId: string,
  opinion: Opinion,
): Promise<KeptReview> {
  const { userId } = reviewer.caller;
  return changeReview(services, reviewer, meetingId, async ({ changeId, at }) => {
    const { meeting, kept } = await readMeetingAndReview(services.table, meetingId, userId);
    assertCanReview(meeting, userId, at);
    assertVersion(kept && !isWithdrawn(kept) ? kept : { version: 0 }, reviewer.ifMatch);
    const reviewed = kept?.meeting ?? (await firstReviewed(services.table, meeting));
    return writtenReview(kept, reviewed, opinion, { reviewer: reviewerOf(userId), changeId }, at);
  });
}

/** What is taken down of a meeting with its first review. */
async function firstReviewed(table: Table, meeting: Meeting): Promise<ReviewedMeeting> {
  const organizer = await findProfile(table, meeting.organizerId);
  return reviewedMeeting(meeting, zoneNamed(organizer?.timeZone ?? "UTC"));
}
