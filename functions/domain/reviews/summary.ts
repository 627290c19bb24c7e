import type { Aspect, Mark, Review } from "./review.ts";

/** If there are fewer reviews, or marks, the organizer only hears how many. */
const minReviewsToShow = 3;

/** To one decimal. Null where too few people have rated it. */
export type Averages = { rating: number } & Record<Aspect, number | null>;

export type Summary =
  | { count: number; withheld: true }
  | { count: number; withheld: false; averages: Averages; comments: string[] };

/**
 * What an organizer sees of a meeting's reviews: those of others. Their own would tell them nothing, and if it counted, they could
 * subtract it from an average of three. Comments come in random order, so that it says nothing of their authors: `randomBelow` gives
 * a number from 0 to one below another.
 */
export function summaryOf(reviewsOfOthers: readonly Review[], randomBelow: (limit: number) => number): Summary {
  const count = reviewsOfOthers.length;
  if (count < minReviewsToShow) return { count, withheld: true };
  return {
    count,
    withheld: false,
    averages: {
      rating: meanOf(reviewsOfOthers.map(({ rating }) => rating)),
      usefulness: averageOf("usefulness", reviewsOfOthers),
      preparation: averageOf("preparation", reviewsOfOthers),
      punctuality: averageOf("punctuality", reviewsOfOthers),
    },
    comments: shuffled(
      reviewsOfOthers.flatMap(({ comment }) => comment ?? []),
      randomBelow,
    ),
  };
}

function shuffled<Item>(items: readonly Item[], randomBelow: (limit: number) => number): Item[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const place = randomBelow(last + 1);
    [result[last], result[place]] = [result[place]!, result[last]!];
  }
  return result;
}

function averageOf(aspect: Aspect, reviews: readonly Review[]): number | null {
  const marks = reviews.flatMap((review) => review[aspect] ?? []);
  return marks.length < minReviewsToShow ? null : meanOf(marks);
}

function meanOf(marks: readonly Mark[]): number {
  return toOneDecimal(marks.reduce((sum: number, mark) => sum + mark, 0) / marks.length);
}

export function toOneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
