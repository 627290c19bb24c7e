import type { CallerWithRoles } from "../../domain/people/role.ts";
import { invalidRequest, type Refusal } from "../../domain/refusal.ts";
import { isFinal } from "../../domain/reviews/final-month.ts";
import { type InsightGrouping, type Insights, insightsOf } from "../../domain/reviews/insights.ts";
import { publishedMonth, type RatedMeeting } from "../../domain/reviews/published-month.ts";
import { type Month, monthsBetween } from "../../domain/time/month.ts";
import { type MonthRange, monthRange } from "../../domain/time/month-range.ts";
import { logger } from "../../runtime/logger.ts";
import type { Services } from "../../services/services.ts";
import { readGroupNames } from "../../store/reviews/group-names.ts";
import { readRatedMeetings } from "../../store/reviews/rated-meetings.ts";
import { BudgetSpent, ReadBudget } from "../../store/table/read-budget.ts";

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

/** What an admin asks for is not bounded: in a large organization somebody can see the months that are too full for others. */
const maxReadUnitsOfReviews = 150;
const maxReadUnitsOfNames = 120;

/**
 * How meetings are received across the organization. Throws what `monthRange` throws, and `invalid_request` where the months hold more
 * than can be read at once.
 */
export async function readReviewInsights(
  { table, clock }: Services,
  caller: CallerWithRoles,
  { groupBy, ...asked }: InsightsQuestion,
): Promise<NamedInsights> {
  const now = clock.now();
  const months = monthRange(asked, now);
  // For the audit: who has asked for which insights is the point of this line.
  logger.info("insights", { operation: "get-review-insights", caller: caller.userId, ...months, groupBy });
  const { final = [], notFinal = [] } = Object.groupBy(monthsBetween(months.from, months.to), (month) =>
    isFinal(month, now) ? "final" : "notFinal",
  );
  const isBounded = !caller.roles.has("admin");
  const budgetOf = (units: number) => new ReadBudget(isBounded ? units : Number.POSITIVE_INFINITY);
  const budget = budgetOf(maxReadUnitsOfReviews);
  const reviews: RatedMeeting[][] = [];
  for (const month of final) {
    reviews.push(await readRatedMeetings(table, month, budget));
    if (budget.isSpent) throw tooMuch("to");
  }
  const insights = insightsOf(
    final.map((month, index) => publishedMonth(month, reviews[index]!)),
    groupBy,
  );
  const groupKeys = insights.groups.map(({ key }) => key);
  const namesBudget = budgetOf(maxReadUnitsOfNames);
  const nameOf = await readGroupNames(table, groupBy, groupKeys, reviews.flat(), namesBudget).catch((error) => {
    throw error instanceof BudgetSpent ? tooMuch("groupBy") : error;
  });
  return { insights, months, nameOf, notFinal };
}

function tooMuch(path: "to" | "groupBy"): Refusal {
  return invalidRequest({ path, message: (say) => say.inputs.tooFullMonths });
}
