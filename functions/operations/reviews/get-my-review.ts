import { meetingId } from "../../contract/meetings.ts";
import { reviewAnswer, reviewView } from "../../contract/reviews.ts";
import { standingReview } from "../../domain/reviews/reviewing.ts";
import { defineOperation } from "../../http/operation.ts";
import { readMeetingAndReview } from "../../store/reviews/reviews.ts";

export const getMyReview = defineOperation({
  name: "get-my-review",
  area: "reviews",
  method: "GET",
  path: "/v1/meetings/{id}/reviews/mine",
  summary: "Shows what you said about a meeting",
  access: "signed-in",
  params: meetingId,
  answer: { status: 200, schema: reviewAnswer, description: "Your review." },
  refusals: ["not_found"],
  needs: { table: ["BatchGetItem"] },
  handle: async ({ caller, params }, { table }) => {
    const { kept } = await readMeetingAndReview(table, params.id, caller.userId);
    return { body: reviewView(standingReview(kept)) };
  },
});
