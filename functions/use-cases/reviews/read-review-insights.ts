import type { Caller } from "../../domain/people/role.ts";
import { isFinal } from "../../domain/reviews/final-month.ts";
import { type InsightGrouping, type Insights, insightsOf, monthsToRead } from "../../domain/reviews/insights.ts";
import { publishedMonth } from "../../domain/reviews/published-month.ts";
import type { Month } from "../../domain/time/month.ts";
import { logger } from "../../runtime/logger.ts";
import type { Services } from "../../services/services.ts";
import { readGroupNames } from "../../store/reviews/group-names.ts";
import { readRatedMeetings } from "../../store/reviews/rated-meetings.ts";

export interface InsightsQuestion {
  from: Month;
  to: Month;
  groupBy: InsightGrouping;
}

export interface NamedInsights {
  insights: Insights;
  /** The name of a group; null for what has been deleted. */
  nameOf: (key: string) => string | null;
  /** The months that were asked for and can still change. */
  notFinal: Month[];
}

/** How meetings are received across the organization. Throws `invalid_request` for a range that cannot be read at once. */
export async function readReviewInsights(
  { table, clock }: Services,
  caller: Caller,
  { from, to, groupBy }: InsightsQuestion,
): Promise<NamedInsights> {
  // For the audit: who has asked for which insights is the point of this line.
  logger.info("insights", { operation: "get-review-insights", caller: caller.userId, from, to, groupBy });
  const now = clock.now();
  const { final = [], notFinal = [] } = Object.groupBy(monthsToRead(from, to), (month) =>
    isFinal(month, now) ? "final" : "notFinal",
  );
  const reviews = await Promise.all(final.map((month) => readRatedMeetings(table, month)));
  const insights = insightsOf(
    final.map((month, index) => publishedMonth(month, reviews[index]!)),
    groupBy,
  );
  const groupKeys = insights.groups.map(({ key }) => key);
  return { insights, nameOf: await readGroupNames(table, groupBy, groupKeys, reviews.flat()), notFinal };
}
