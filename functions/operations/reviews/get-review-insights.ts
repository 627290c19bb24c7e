import * as z from "zod";
import { monthInQuery } from "../../contract/fields.ts";
import { insightsView, reviewInsights } from "../../contract/reviews.ts";
import { invalidRequest } from "../../domain/refusal.ts";
import { isFinal } from "../../domain/reviews/final-month.ts";
import { insightGroupings, insightsOf } from "../../domain/reviews/insights.ts";
import { publishedMonth } from "../../domain/reviews/published-month.ts";
import { type Month, monthsBetween } from "../../domain/time/month.ts";
import { defineOperation } from "../../http/operation.ts";
import { logger } from "../../runtime/logger.ts";
import { readGroupNames } from "../../store/reviews/insight-names.ts";
import { readRatedMeetings } from "../../store/reviews/rated-meetings.ts";

const maxMonths = 24;

export const getReviewInsights = defineOperation({
  name: "get-review-insights",
  area: "reviews",
  method: "GET",
  path: "/v1/insights/reviews",
  summary: "Shows how meetings are received across the organization",
  description:
    "Patterns, never persons: counts, averages and distributions of ratings by whole months, at most 24 of them. Nothing is shown " +
    "of fewer than five reviewers, nor anything from which such figures could be found by adding and subtracting, in one answer or " +
    "in several. A month counts once it is final, on the 16th of the month after it. Comments are not part of it, and who asked " +
    "for what is logged.",
  access: ["hr", "admin"],
  query: z.strictObject({ from: monthInQuery, to: monthInQuery, groupBy: z.enum(insightGroupings) }),
  answer: { status: 200, schema: reviewInsights, description: "The figures that can be shown." },
  needs: { table: ["BatchGetItem", "Query"] },
  handle: async ({ caller, query }, { table, clock }) => {
    const { from, to, groupBy } = query;
    // For the audit: whose insight it was is the point of this line.
    logger.info("insights", { operation: "get-review-insights", caller: caller.userId, from, to, groupBy });
    const months = monthsAskedFor(from, to);
    const now = clock.now();
    const final = months.filter((month) => isFinal(month, now));
    const reviews = await Promise.all(final.map((month) => readRatedMeetings(table, month)));
    const insights = insightsOf(
      final.map((month, index) => publishedMonth(month, reviews[index]!)),
      groupBy,
    );
    const groupKeys = insights.groups.map(({ key }) => key);
    const nameOf = await readGroupNames(table, groupBy, groupKeys, reviews.flat());
    const notFinal = months.filter((month) => !isFinal(month, now));
    return { body: insightsView({ from, to, groupBy, notFinal }, insights, nameOf) };
  },
});

/** Throws `invalid_request` for a range that ends before it begins, or is longer than can be read at once. */
function monthsAskedFor(from: Month, to: Month): Month[] {
  const months = monthsBetween(from, to);
  if (months.length === 0) throw invalidRequest({ path: "to", message: "The range must not end before it begins." });
  if (months.length > maxMonths) {
    throw invalidRequest({ path: "to", message: `A range of at most ${maxMonths} months can be asked for.` });
  }
  return months;
}
