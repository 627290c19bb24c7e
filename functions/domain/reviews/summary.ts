import type { Aspect, Mark, Review } from "./review.ts";

/** Of fewer reviews, or marks, the organizer hears how many there are and nothing else. */
const fewestShownToOrganizer = 3;

/** To one decimal; null where too few have rated it. */
export type Averages = { rating: number } & Record<Aspect, number | null>;

export type Summary =
  | { count: number; withheld: true }
  | { count: number; withheld: false; averages: Averages; comments: string[] };

/**
 * What an organizer sees of a meeting's reviews: those of others. Their own would tell them nothing, and counted in it would let
 * them subtract it from an average of three.
 */
export function summaryOf(reviewsOfOthers: readonly Review[]): Summary {
  const count = reviewsOfOthers.length;
  if (count < fewestShownToOrganizer) return { count, withheld: true };
  return {
    count,
    withheld: false,
    averages: {
      rating: meanOf(reviewsOfOthers.map(({ rating }) => rating)),
      usefulness: averageOf("usefulness", reviewsOfOthers),
      preparation: averageOf("preparation", reviewsOfOthers),
      punctuality: averageOf("punctuality", reviewsOfOthers),
    },
    comments: reviewsOfOthers.flatMap(({ comment }) => comment ?? []),
  };
}

function averageOf(aspect: Aspect, reviews: readonly Review[]): number | null {
  const marks = reviews.flatMap((review) => review[aspect] ?? []);
  return marks.length < fewestShownToOrganizer ? null : meanOf(marks);
}

function meanOf(marks: readonly Mark[]): number {
  return toOneDecimal(marks.reduce((sum: number, mark) => sum + mark, 0) / marks.length);
}

export function toOneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
