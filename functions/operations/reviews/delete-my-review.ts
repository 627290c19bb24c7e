import { meetingId } from "../../contract/meetings.ts";
import { assertVersion } from "../../domain/refusal.ts";
import { standingReview, withdrawReview } from "../../domain/reviews/reviewing.ts";
import { defineOperation } from "../../http/operation.ts";
import { newId } from "../../runtime/ids.ts";
import { readMeetingAndReview, saveReview } from "../../store/reviews/reviews.ts";
import { withRetries } from "../../store/table/with-retries.ts";

export const deleteMyReview = defineOperation({
  name: "delete-my-review",
  area: "reviews",
  method: "DELETE",
  path: "/v1/meetings/{id}/reviews/mine",
  summary: "Takes a review back",
  description:
    "Nothing of it is kept. As long as it can be changed: later it is part of figures that others have seen, and what they " +
    "would lose by it would be your review.",
  access: "signed-in",
  conditional: true,
  params: meetingId,
  answer: { status: 204, description: "The review is gone." },
  refusals: ["not_found", "too_late", "unavailable"],
  needs: { table: ["BatchGetItem", "PutItem", "ConditionCheckItem"] },
  handle: ({ caller, params, ifMatch }, { table, clock }) => {
    const changeId = newId();
    return withRetries(async () => {
      const { kept } = await readMeetingAndReview(table, params.id, caller.userId);
      // An attempt whose answer was lost finds its own work.
      if (kept?.changeId === changeId) return {};
      const review = standingReview(kept);
      assertVersion(review, ifMatch);
      await saveReview(table, caller.userId, withdrawReview(review, changeId, clock.now()));
      return {};
    });
  },
});
