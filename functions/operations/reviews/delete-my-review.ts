import { meetingId } from "../../contract/meetings.ts";
import { defineOperation } from "../../http/operation.ts";
import { withdrawReview } from "../../use-cases/reviews/withdraw-review.ts";

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
  needs: { table: ["GetItem", "BatchGetItem", "PutItem", "ConditionCheckItem"] },
  handle: async (request, services) => {
    await withdrawReview(services, request, request.params.id);
    return {};
  },
});
