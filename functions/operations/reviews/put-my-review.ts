import { meetingId } from "../../contract/meetings.ts";
import { opinion, reviewAnswer, reviewView } from "../../contract/reviews.ts";
import { standingReview } from "../../domain/reviews/reviewing.ts";
import { defineOperation } from "../../http/operation.ts";
import { writeReview } from "../../use-cases/reviews/write-review.ts";

export const putMyReview = defineOperation({
  name: "put-my-review",
  area: "reviews",
  method: "PUT",
  path: "/v1/meetings/{id}/reviews/mine",
  summary: "Says whether a meeting was worth it",
  description:
    "Everybody who took part may review a meeting, the organizer included, from its end until 14 days later. In that time you can " +
    "change your review and take it back. A new one replaces the one before. Once three others have reviewed the meeting, its " +
    "organizer sees averages, and comments without names. Nobody sees a single review but its author.",
  access: "signed-in",
  conditional: true,
  params: meetingId,
  body: opinion,
  answer: { status: 200, schema: reviewAnswer, description: "Your review as it now is." },
  refusals: ["forbidden", "not_found", "invalid_state", "too_late", "unavailable"],
  needs: { table: ["BatchGetItem", "GetItem", "PutItem", "ConditionCheckItem"] },
  handle: async (request, services) => {
    const review = await writeReview(services, request, request.params.id, request.body);
    return { body: reviewView(standingReview(review)) };
  },
});
