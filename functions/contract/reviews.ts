import * as z from "zod";
import type { Mark, Review } from "../domain/reviews/review.ts";
import { instantText, text, version } from "./fields.ts";

const mark = z
  .int()
  .min(1)
  .max(5)
  .transform((number) => number as Mark)
  .meta({ type: "integer", description: "From 1, the worst, to 5." });

/** Left out is the same as null: not rated. */
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

export const averages = z
  .object({
    rating: z.number(),
    usefulness: z.number().nullable(),
    preparation: z.number().nullable(),
    punctuality: z.number().nullable(),
  })
  .meta({ id: "ReviewAverages", description: "To one decimal; null where too few have rated it." });

export const reviewsAnswer = z.union([
  z.object({ count: z.int(), withheld: z.literal(true) }),
  z.object({
    count: z.int(),
    withheld: z.literal(false),
    averages,
    comments: z.array(z.string()).meta({ description: "In random order, without their authors." }),
  }),
]);
