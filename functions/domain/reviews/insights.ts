import type { Month } from "../time/month.ts";
import { weekdays } from "../time/weekday.ts";
import { type Grouping, groupings, lengths, type PublishedMonth, sumOf, type Tally } from "./published-month.ts";

/** A month by itself is a group, too. */
export const insightGroupings = [...groupings, "month"] as const;
export type InsightGrouping = (typeof insightGroupings)[number];

/** A tally, and the months whose sum it is. */
export interface Trend {
  total: Tally;
  months: { month: Month; tally: Tally }[];
}

export interface Insights extends Trend {
  groups: (Trend & { key: string })[];
  /** Months with too few reviewers. They count nowhere. */
  monthsWithheld: Month[];
  /** How many reviews of the total are in no group that is shown. */
  reviewsInNoGroup: number;
}

/** The sums of what the months have published, for each group that has anything to show. */
export function insightsOf(months: readonly PublishedMonth[], groupBy: InsightGrouping): Insights {
  const all = trendOf(months, ({ total }) => total);
  const groups = groupKeys(months, groupBy)
    .map((key) => ({ key, ...trendOf(months, (month) => groupIn(month, groupBy, key)) }))
    .sort((one, other) => compareGroups(groupBy, one, other));
  const { reviews } = sumOf(groups.map(({ total }) => total));
  return {
    ...all,
    groups,
    monthsWithheld: months.filter(({ total }) => !total).map(({ month }) => month),
    reviewsInNoGroup: all.total.reviews - reviews,
  };
}

function trendOf(months: readonly PublishedMonth[], tallyIn: (month: PublishedMonth) => Tally | undefined): Trend {
  const shown = months.flatMap((published) => {
    const tally = tallyIn(published);
    return tally ? [{ month: published.month, tally }] : [];
  });
  return { total: sumOf(shown.map(({ tally }) => tally)), months: shown };
}

function groupIn(published: PublishedMonth, groupBy: InsightGrouping, key: string): Tally | undefined {
  if (groupBy === "month") return published.month === key ? published.total : undefined;
  return published.groups[groupBy].get(key);
}

function groupKeys(months: readonly PublishedMonth[], groupBy: InsightGrouping): string[] {
  if (groupBy === "month") return months.filter(({ total }) => total).map(({ month }) => month);
  return [...new Set(months.flatMap(({ groups }) => [...groups[groupBy].keys()]))];
}

/** The groupings that have an order of their own. */
const naturalOrders: Partial<Record<Grouping, readonly string[]>> = { weekday: weekdays, length: lengths };

type Group = Insights["groups"][number];

/** Of types and organizers, those with the most reviews come first. */
function compareGroups(groupBy: InsightGrouping, one: Group, other: Group): number {
  const byKey = one.key < other.key ? -1 : 1;
  if (groupBy === "month") return byKey;
  const order = naturalOrders[groupBy];
  if (order) return order.indexOf(one.key) - order.indexOf(other.key);
  return other.total.reviews - one.total.reviews || byKey;
}
