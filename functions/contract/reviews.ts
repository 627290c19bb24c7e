import * as z from "zod";
import { type InsightGrouping, type Insights, insightGroupings, type Trend } from "../domain/reviews/insights.ts";
import type { Tally } from "../domain/reviews/published-month.ts";
import type { Mark, Review } from "../domain/reviews/review.ts";
import { type Averages, toOneDecimal } from "../domain/reviews/summary.ts";
import type { Month } from "../domain/time/month.ts";
import { instantText, version } from "./fields.ts";
import { text } from "./text.ts";

const mark = z
  .int()
  .min(1)
  .max(5)
  .transform((number) => number as Mark)
  .meta({ type: "integer", description: "From 1, which is worst, to 5, which is best." });

/** Leaving it out says the same as null: not rated. */
const markOrNone = mark.nullable().default(null);

export const opinion = z.strictObject({
  rating: mark,
  usefulness: markOrNone,
  preparation: markOrNone,
  punctuality: markOrNone,
  comment: text(2_000)
    .nullable()
    .default(null)
    .transform((words) => words || null),
});

const markAnswer = z.int().min(1).max(5);

export const reviewAnswer = z
  .object({
    meetingId: z.string(),
    rating: markAnswer,
    usefulness: markAnswer.nullable(),
    preparation: markAnswer.nullable(),
    punctuality: markAnswer.nullable(),
    comment: z.string().nullable(),
    version,
    createdAt: instantText,
    updatedAt: instantText,
  })
  .meta({ id: "Review" });

export function reviewView(review: Review): z.input<typeof reviewAnswer> {
  const { meeting, rating, usefulness, preparation, punctuality, comment, version, madeAt, changedAt } = review;
  return {
    meetingId: meeting.meetingId,
    rating,
    usefulness,
    preparation,
    punctuality,
    comment,
    version,
    createdAt: new Date(madeAt).toISOString(),
    updatedAt: new Date(changedAt).toISOString(),
  };
}

const averages = z
  .object({
    rating: z.number(),
    usefulness: z.number().nullable(),
    preparation: z.number().nullable(),
    punctuality: z.number().nullable(),
  })
  .meta({ id: "ReviewAverages", description: "To one decimal. Null where too few people have rated it." });

export const reviewsAnswer = z
  .union([
    z.object({ count: z.int(), withheld: z.literal(true) }),
    z.object({
      count: z.int(),
      withheld: z.literal(false),
      averages,
      comments: z.array(z.string()).meta({ description: "In random order, without their authors." }),
    }),
  ])
  .meta({ id: "MeetingReviews" });

const monthText = z.string().meta({ examples: ["2026-12"] });

const figures = z
  .object({
    reviews: z.int(),
    averages,
    distribution: z.object({ 1: z.int(), 2: z.int(), 3: z.int(), 4: z.int(), 5: z.int() }).meta({
      description: "How many rated the meeting 1, 2, … 5.",
    }),
  })
  .meta({ id: "ReviewFigures" });

const trend = z
  .array(z.object({ month: monthText, figures }).meta({ id: "MonthFigures" }))
  .meta({ description: "The months that are summed. The others are withheld, or have no reviews." });

export const reviewInsights = z
  .object({
    from: monthText,
    to: monthText,
    groupBy: z.enum(insightGroupings),
    total: figures.nullable(),
    trend,
    groups: z
      .array(z.object({ key: z.string(), name: z.string().nullable(), figures, trend }))
      .meta({ description: "The groups that can be shown. `name` is null for what has been deleted." }),
    reviewsInNoGroup: z.int().meta({
      description:
        "How many reviews of the total are in no group shown here: these groups have fewer than five reviewers, or would tell of one that has.",
    }),
    monthsLeftOut: z.array(z.object({ month: monthText, reason: z.enum(["not_final", "too_few_reviewers"]) })).meta({
      description: "`not_final`: meetings of the month can still be reviewed, until the 15th of the next month.",
    }),
  })
  .meta({ id: "ReviewInsights" });

/** What was asked for, and what came of it. */
interface Asked {
  from: Month;
  to: Month;
  groupBy: InsightGrouping;
  notFinal: readonly Month[];
}

export function insightsView(
  { from, to, groupBy, notFinal }: Asked,
  { total, months, groups, monthsWithheld, reviewsInNoGroup }: Insights,
  nameOf: (key: string) => string | null,
): z.input<typeof reviewInsights> {
  return {
    from,
    to,
    groupBy,
    total: total.reviews > 0 ? figuresView(total) : null,
    trend: trendView(months),
    groups: groups.map(({ key, total, months }) => ({
      key,
      name: nameOf(key),
      figures: figuresView(total),
      trend: trendView(months),
    })),
    reviewsInNoGroup,
    monthsLeftOut: [
      ...monthsWithheld.map((month) => ({ month, reason: "too_few_reviewers" as const })),
      ...notFinal.map((month) => ({ month, reason: "not_final" as const })),
    ],
  };
}

function trendView(months: Trend["months"]) {
  return months.map(({ month, tally }) => ({ month, figures: figuresView(tally) }));
}

function figuresView({ reviews, distribution, aspects }: Tally): z.input<typeof figures> {
  const [ones, twos, threes, fours, fives] = distribution as [number, number, number, number, number];
  const average = (sums: { marks: number; sum: number } | undefined) =>
    sums?.marks ? toOneDecimal(sums.sum / sums.marks) : null;
  const averages: Averages = {
    rating: toOneDecimal((ones + 2 * twos + 3 * threes + 4 * fours + 5 * fives) / reviews),
    usefulness: average(aspects.usefulness),
    preparation: average(aspects.preparation),
    punctuality: average(aspects.punctuality),
  };
  return { reviews, averages, distribution: { 1: ones, 2: twos, 3: threes, 4: fours, 5: fives } };
}
