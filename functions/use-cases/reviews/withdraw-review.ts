import { assertVersion } from "../../domain/refusal.ts";
import type { KeptReview } from "../../domain/reviews/review.ts";
import { standingReview, withdrawnReview } from "../../domain/reviews/reviewing.ts";
import type { Services } from "../../services/services.ts";
import { readMeetingAndReview } from "../../store/reviews/reviews.ts";
import { changeReview, type Reviewer } from "./change-review.ts";

/** Takes somebody's review back. Throws `not_found`, `version_mismatch` and `too_late`. */
export function withdrawReview(services: Services, reviewer: Reviewer, meetingId: string): Promise<KeptReview> {
  return changeReview(services, reviewer, meetingId, async ({ changeId, at }) => {
    const { kept } = await readMeetingAndReview(services.table, meetingId, reviewer.caller.userId);
    const review = standingReview(kept);
    assertVersion(review, reviewer.ifMatch);
    return withdrawnReview(review, changeId, at);
  });
}
