import type { Caller } from "../../domain/people/role.ts";
import { isFinal } from "../../domain/reviews/final-month.ts";
import { type InsightGrouping, type Insights, insightsOf } from "../../domain/reviews/insights.ts";
import { publishedMonth } from "../../domain/reviews/published-month.ts";
import { type Month, monthsBetween } from "../../domain/time/month.ts";
import { type MonthRange, monthRange } from "../../domain/time/month-range.ts";
import { logger } from "../../runtime/logger.ts";
import type { Services } from "../../services/services.ts";
import { readGroupNames } from "../../store/reviews/group-names.ts";
import { readRatedMeetings } from "../../store/reviews/rated-meetings.ts";

export interface InsightsQuestion {
  from?: Month | undefined;
  to?: Month | undefined;
  groupBy: InsightGrouping;
}

export interface NamedInsights {
  insights: Insights;
  months: MonthRange;
  /** The name of a group; null for what has been deleted. */
  nameOf: (key: string) => string | null;
  /** The months that were asked for and can still change. */
  notFinal: Month[];
}

/** How meetings are received across the organization. Throws what `monthRange` throws. */
export async function readReviewInsights(
  { table, clock }: Services,
  caller: Caller,
  { groupBy, ...asked }: InsightsQuestion,
): Promise<NamedInsights> {
  const now = clock.now();
  const months = monthRange(asked, now);
  // For the audit: who has asked for which insights is the point of this line.
  logger.info("insights", { operation: "get-review-insights", caller: caller.userId, ...months, groupBy });
  const { final = [], notFinal = [] } = Object.groupBy(monthsBetween(months.from, months.to), (month) =>
    isFinal(month, now) ? "final" : "notFinal",
  );
  const reviews = await Promise.all(final.map((month) => readRatedMeetings(table, month)));
  const insights = insightsOf(
    final.map((month, index) => publishedMonth(month, reviews[index]!)),
    groupBy,
  );
  const groupKeys = insights.groups.map(({ key }) => key);
  return { insights, months, nameOf: await readGroupNames(table, groupBy, groupKeys, reviews.flat()), notFinal };
}
