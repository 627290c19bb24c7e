import type { Month } from "../time/month.ts";
import { type Cell, minReviewers, publishableCells } from "./publishable.ts";
import { type Aspect, aspects, type Opinion, type ReviewedMeeting } from "./review.ts";

/** What insights know about a review: no comment, and nobody's name. */
export type RatedMeeting = Omit<Opinion, "comment"> &
  Pick<ReviewedMeeting, "organizerId" | "meetingTypeId" | "weekday" | "minutes"> & { reviewer: string };

/** How the reviews of a month can be grouped. */
export const groupings = ["type", "organizer", "weekday", "length"] as const;
export type Grouping = (typeof groupings)[number];

/** Lengths are grouped, because each length by itself would be too small a group. */
export const lengths = ["up-to-15", "16-to-30", "31-to-60", "61-to-90", "over-90"] as const;

/** Sums over the reviews of a cell. Nothing else ever leaves a month. */
export interface Tally {
  reviews: number;
  /** How many people gave 1, 2, … 5. */
  distribution: number[];
  /** Over those who rated the aspect, where that can be shown. */
  aspects: Partial<Record<Aspect, { marks: number; sum: number }>>;
}

/** The figures of a month that anybody may see and combine. What comes after this sees no review. */
export interface PublishedMonth {
  month: Month;
  /** Undefined where the month as a whole has too few reviewers. */
  total: Tally | undefined;
  groups: Record<Grouping, ReadonlyMap<string, Tally>>;
}

const wholeMonth: Cell = "month";

/**
 * What is published is decided for the month alone and for all groupings together, whatever is asked for. So each answer is a sum of
 * the same figures, and so is each difference of answers. For an aspect it is decided again, among those who rated it.
 */
export function publishedMonth(month: Month, reviews: readonly RatedMeeting[]): PublishedMonth {
  const rated = reviews.map((review) => ({ review, reviewer: review.reviewer, cells: cellsOf(review) }));
  const cells = publishableCells(rated, cellsToShow(rated));
  const cellsOfAspect = aspects.map((aspect) => {
    const given = rated.filter(({ review }) => review[aspect] !== null);
    return { aspect, cells: publishableCells(given, cells) };
  });
  const tallyOf = (cell: Cell, inCell: readonly RatedMeeting[]) =>
    tally(
      inCell,
      cellsOfAspect.filter(({ cells }) => cells.has(cell)).map(({ aspect }) => aspect),
    );
  const groupsBy = (grouping: Grouping) => {
    const groups = [...Map.groupBy(reviews, groupOf[grouping])];
    const shown = groups.filter(([group]) => cells.has(cellOf(grouping, group)));
    return new Map(shown.map(([group, inGroup]) => [group, tallyOf(cellOf(grouping, group), inGroup)]));
  };
  return {
    month,
    total: cells.has(wholeMonth) ? tallyOf(wholeMonth, reviews) : undefined,
    groups: {
      type: groupsBy("type"),
      organizer: groupsBy("organizer"),
      weekday: groupsBy("weekday"),
      length: groupsBy("length"),
    },
  };
}

const noTally: Tally = { reviews: 0, distribution: [0, 0, 0, 0, 0], aspects: {} };

export function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, one) => ({
      reviews: sum.reviews + one.reviews,
      distribution: sum.distribution.map((count, index) => count + one.distribution[index]!),
      aspects: Object.fromEntries(
        aspects
          .map((aspect) => [aspect, added(sum.aspects[aspect], one.aspects[aspect])] as const)
          .filter(([, sums]) => sums),
      ),
    }),
    noTally,
  );
}

/** The group of a review in each grouping. */
const groupOf: Record<Grouping, (review: RatedMeeting) => string> = {
  type: ({ meetingTypeId }) => meetingTypeId,
  organizer: ({ organizerId }) => organizerId,
  weekday: ({ weekday }) => weekday,
  length: ({ minutes }) => lengths[[15, 30, 60, 90, Number.POSITIVE_INFINITY].findIndex((most) => minutes <= most)]!,
};

function cellOf(grouping: Grouping, group: string): Cell {
  return `${grouping} ${group}`;
}

function cellsOf(review: RatedMeeting): Cell[] {
  return [wholeMonth, ...groupings.map((grouping) => cellOf(grouping, groupOf[grouping](review)))];
}

/** Of one grouping. What is not shown counts in the month all the same; and to decide on more takes too long. */
const maxGroupsShown = 60;

/** The cells that are worth showing: the month first, then the largest groups of each grouping. The first ones are preferred. */
function cellsToShow(rated: readonly { reviewer: string; cells: readonly Cell[] }[]): Cell[] {
  const reviewers = new Map<Cell, Set<string>>();
  for (const { reviewer, cells } of rated) {
    for (const cell of cells) reviewers.set(cell, (reviewers.get(cell) ?? new Set()).add(reviewer));
  }
  const inOrder = [...reviewers]
    .filter(([, { size }]) => size >= minReviewers)
    .sort(
      ([one, { size }], [other, { size: otherSize }]) =>
        rankOf(one) - rankOf(other) || otherSize - size || (one < other ? -1 : 1),
    )
    .map(([cell]) => cell);
  return [...Map.groupBy(inOrder, rankOf).values()].flatMap((cells) => cells.slice(0, maxGroupsShown));
}

function rankOf(cell: Cell): number {
  return groupings.findIndex((grouping) => cell.startsWith(`${grouping} `));
}

function tally(reviews: readonly RatedMeeting[], shown: readonly Aspect[]): Tally {
  return {
    reviews: reviews.length,
    distribution: [1, 2, 3, 4, 5].map((mark) => reviews.filter(({ rating }) => rating === mark).length),
    aspects: Object.fromEntries(
      shown.map((aspect) => {
        const marks = reviews.flatMap((review) => review[aspect] ?? []);
        return [aspect, { marks: marks.length, sum: marks.reduce((sum: number, mark) => sum + mark, 0) }];
      }),
    ),
  };
}

function added(one: { marks: number; sum: number } | undefined, other: typeof one): typeof one {
  return one && other ? { marks: one.marks + other.marks, sum: one.sum + other.sum } : (one ?? other);
}
