import { tableServices } from "../../platform/services.ts";
import { countReview } from "../../store/rated-meetings.ts";
import { keptReviewFrom } from "../../store/reviews.ts";
import { consumeStream } from "../event.ts";

/**
 * Makes every review count in the month of its meeting. An item that vanishes says nothing: a review that is taken back is
 * written as such first, and only what is left of it expires.
 */
export const indexReviews = consumeStream({
  name: "index-reviews",
  summary: "Counts reviews by month, for insights",
  interests: [{ sortKey: "REVIEW#", changes: ["INSERT", "MODIFY"] }],
  grants: { table: ["PutItem"] },
  services: tableServices,
  handle: async ({ after }, { table }) => {
    if (after) await countReview(table, keptReviewFrom(after));
  },
});
