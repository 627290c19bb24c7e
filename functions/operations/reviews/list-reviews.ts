import { meetingId } from "../../contract/meetings.ts";
import { reviewsAnswer } from "../../contract/reviews.ts";
import { defineOperation } from "../../http/operation.ts";
import { summarizeReviews } from "../../use-cases/reviews/summarize-reviews.ts";

export const listReviews = defineOperation({
  name: "list-reviews",
  area: "reviews",
  method: "GET",
  path: "/v1/meetings/{id}/reviews",
  summary: "Shows its organizer how a meeting was received",
  description:
    "Averages and comments of the others who took part; the organizer's own review is not among them. From three reviews on: " +
    "of fewer only their number is told, and of an aspect that fewer than three have rated nothing. Comments come without " +
    "their authors, in another order each time.",
  access: "signed-in",
  params: meetingId,
  answer: { status: 200, schema: reviewsAnswer, description: "What others say of the meeting, all together." },
  refusals: ["forbidden", "not_found"],
  needs: { table: ["GetItem", "Query"] },
  handle: async ({ caller, params }, services) => ({
    body: await summarizeReviews(services, caller.userId, params.id),
  }),
});
