import { meetingId } from "../../contract/meetings.ts";
import { reviewsAnswer } from "../../contract/reviews.ts";
import { defineOperation } from "../../http/operation.ts";
import { summarizeReviews } from "../../use-cases/reviews/summarize-reviews.ts";

export const listReviews = defineOperation({
  name: "list-reviews",
  area: "reviews",
  method: "GET",
  path: "/v1/meetings/{id}/reviews",
  summary: "Shows the organizer of a meeting how it was received",
  description:
    "You see averages and comments of the others who took part, without your own review. If there are fewer than three reviews, you " +
    "only see how many. If fewer than three people have rated an aspect, you see nothing of it. Comments come without their " +
    "authors, in a different order each time.",
  access: "signed-in",
  params: meetingId,
  answer: { status: 200, schema: reviewsAnswer, description: "What the others say about the meeting, taken together." },
  refusals: ["forbidden", "not_found", "invalid_state"],
  needs: { table: ["GetItem", "Query"] },
  handle: async ({ caller, params }, services) => ({
    body: await summarizeReviews(services, caller.userId, params.id),
  }),
});
