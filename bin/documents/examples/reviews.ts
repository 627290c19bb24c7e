import type { Examples } from "./example.ts";

const params = { id: "demo-past-meeting" };

export const reviewExamples: Examples = {
  "put-my-review": {
    as: "organizer",
    params,
    body: { rating: 5, usefulness: 4, preparation: 5, punctuality: 3, comment: "Worth every minute." },
  },
  "get-my-review": { as: "organizer", params },
  "delete-my-review": { as: "organizer", params },
  "list-reviews": { as: "organizer", params },
  "get-review-insights": { as: "admin", query: { from: "2026-09-28", to: "2026-09-28", groupBy: "month" } },
};
