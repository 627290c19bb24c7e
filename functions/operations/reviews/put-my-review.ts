import { meetingId } from "../../contract/meetings.ts";
import { opinion, reviewAnswer, reviewView } from "../../contract/reviews.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import { assertVersion } from "../../domain/refusal.ts";
import { isWithdrawn } from "../../domain/reviews/review.ts";
import { assertCanReview, reviewedMeeting, standingReview, writeReview } from "../../domain/reviews/reviewing.ts";
import { zoneNamed } from "../../domain/time/zone.ts";
import { defineOperation } from "../../http/operation.ts";
import { newId } from "../../runtime/ids.ts";
import { findProfile } from "../../store/people/profiles.ts";
import { readMeetingAndReview, reviewerOf, saveReview } from "../../store/reviews/reviews.ts";
import { withRetries } from "../../store/table/with-retries.ts";

export const putMyReview = defineOperation({
  name: "put-my-review",
  area: "reviews",
  method: "PUT",
  path: "/v1/meetings/{id}/reviews/mine",
  summary: "Says whether a meeting was worth it",
  description:
    "For everybody who took part, the organizer included, from the meeting's end until 14 days later; in that time it can be " +
    "changed and taken back. Replaces what was said before. The organizer hears averages, and comments without names, from " +
    "three reviews of others on; nobody else sees a single review.",
  access: "signed-in",
  conditional: true,
  params: meetingId,
  body: opinion,
  answer: { status: 200, schema: reviewAnswer, description: "Your review as it now is." },
  refusals: ["forbidden", "not_found", "invalid_state", "too_late", "unavailable"],
  needs: { table: ["BatchGetItem", "GetItem", "PutItem", "ConditionCheckItem"] },
  handle: ({ caller, params, body, ifMatch }, { table, clock }) => {
    const firstSeen = async (meeting: Meeting) => {
      const organizer = await findProfile(table, meeting.organizerId);
      return reviewedMeeting(meeting, zoneNamed(organizer?.timeZone ?? "UTC"));
    };
    const authorship = { reviewer: reviewerOf(caller.userId), changeId: newId() };
    return withRetries(async () => {
      const now = clock.now();
      const { meeting, kept } = await readMeetingAndReview(table, params.id, caller.userId);
      // An attempt whose answer was lost finds its own work.
      if (kept?.changeId === authorship.changeId) return { body: reviewView(standingReview(kept)) };
      assertCanReview(meeting, caller.userId, now);
      assertVersion(kept && !isWithdrawn(kept) ? kept : { version: 0 }, ifMatch);
      const review = writeReview(kept, kept?.meeting ?? (await firstSeen(meeting)), body, authorship, now);
      await saveReview(table, caller.userId, review);
      return { body: reviewView(review) };
    });
  },
});
