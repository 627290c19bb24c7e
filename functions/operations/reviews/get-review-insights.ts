import * as z from "zod";
import { monthInQuery } from "../../contract/fields.ts";
import { insightsView, reviewInsights } from "../../contract/reviews.ts";
import { insightGroupings } from "../../domain/reviews/insights.ts";
import { defineOperation } from "../../http/operation.ts";
import { readReviewInsights } from "../../use-cases/reviews/read-review-insights.ts";

export const getReviewInsights = defineOperation({
  name: "get-review-insights",
  area: "reviews",
  method: "GET",
  path: "/v1/insights/reviews",
  summary: "Shows how meetings are received across the organization",
  description:
    "Shows patterns and never persons: counts, averages and distributions of ratings, by whole months and for at most 24 of them: " +
    "the last twelve, unless you ask for others. " +
    "Nothing is shown about fewer than five reviewers, nor anything from which such figures could be found by adding and " +
    "subtracting, in one answer or in several. A month counts once it is final, on the 16th of the next month. Comments are not " +
    "part of it. It is logged who has asked for what. Of types and of organizers, the 60 with the most reviewers of a month can be shown. Where the months hold too much to be read at once, the answer is 400: ask for " +
    "fewer. An admin can ask for them all the same.",
  access: ["hr", "admin"],
  query: z.strictObject({
    from: monthInQuery.optional(),
    to: monthInQuery.optional(),
    groupBy: z.enum(insightGroupings).default("month"),
  }),
  answer: { status: 200, schema: reviewInsights, description: "The figures that can be shown." },
  needs: { table: ["BatchGetItem", "Query"] },
  handle: async ({ caller, query }, services) => {
    const { insights, months, nameOf, notFinal } = await readReviewInsights(services, caller, query);
    return { body: insightsView({ ...months, groupBy: query.groupBy, notFinal }, insights, nameOf) };
  },
});
