import { countReview } from "../../store/reviews/rated-meetings.ts";
import { keptReviewFrom } from "../../store/reviews/reviews.ts";
import { consumeStream } from "../trigger/event-function.ts";

/**
 * Makes every review count in the month of its meeting. The removal of an item means nothing: a review that is taken back is written as
 * such first, and only what is left of it expires.
 */
export const indexReviews = consumeStream({
  name: "index-reviews",
  summary: "Counts reviews by month, for insights",
  interests: [{ sortKey: "REVIEW#", changes: ["INSERT", "MODIFY"] }],
  needs: { table: ["PutItem"] },
  handle: async (changes, { table }) => {
    for (const { after } of changes) if (after) await countReview(table, keptReviewFrom(after));
  },
});
