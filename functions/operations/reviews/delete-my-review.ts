import { meetingId } from "../../contract/meetings.ts";
import { defineOperation } from "../../http/operation.ts";
import { withdrawReview } from "../../use-cases/reviews/withdraw-review.ts";

export const deleteMyReview = defineOperation({
  name: "delete-my-review",
  area: "reviews",
  method: "DELETE",
  path: "/v1/meetings/{id}/reviews/mine",
  summary: "Takes your review back",
  description:
    "Nothing of it is kept. This is possible as long as a review can be changed. Later it is part of figures that others have " +
    "seen, and the difference would show them what you said.",
  access: "signed-in",
  conditional: true,
  params: meetingId,
  answer: { status: 204, description: "The review is gone." },
  refusals: ["not_found", "too_late", "unavailable"],
  needs: { table: ["GetItem", "BatchGetItem", "PutItem", "ConditionCheckItem"] },
  handle: async (request, services) => {
    await withdrawReview(services, request, request.params.id);
    return {};
  },
});
