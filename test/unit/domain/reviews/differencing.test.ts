import { expect, test } from "vitest";
import { insightGroupings, insightsOf } from "../../../../functions/domain/reviews/insights.ts";
import {
  type Grouping,
  groupings,
  type PublishedMonth,
  publishedMonth,
  type RatedMeeting,
} from "../../../../functions/domain/reviews/published-month.ts";
import { type Aspect, aspects } from "../../../../functions/domain/reviews/review.ts";
import type { Month } from "../../../../functions/domain/time/month.ts";
import { oneOf, type Random, randomFrom } from "../../../support/random.ts";
import { samples } from "../../../support/samples.ts";
import { someOrganization } from "./organizations.ts";

const organizations = samples(40, 400);
const triplesAnOrganization = 2_000;
const fewest = 5;

/** A figure of an answer: whose reviews it is made of. */
type Known = readonly RatedMeeting[];

/** What is added, and what is subtracted. */
type Attempt = readonly (readonly [Known, 1 | -1])[];

type Publish = (month: Month, reviews: readonly RatedMeeting[]) => PublishedMonth;

/**
 * An attacker asks for every range and grouping, and adds and subtracts what they hear: every figure, every pair, and many a triple.
 * A success is what is left of one to four people.
 */
function attack(publish: Publish): { attempts: number; successes: number } {
  const random = randomFrom(20260801);
  const sums = { attempts: 0, successes: 0 };
  for (let organization = 0; organization < organizations; organization++) {
    const reviewsByMonth = someOrganization(random);
    for (const known of Object.values(knownFrom(reviewsByMonth, publish))) {
      for (const attempt of attemptsOn(known, random)) {
        sums.attempts++;
        if (singlesOut(attempt)) sums.successes++;
      }
    }
  }
  return sums;
}

function* attemptsOn(known: readonly Known[], random: Random): Generator<Attempt> {
  for (const [index, one] of known.entries()) {
    yield [[one, 1]];
    for (const other of known.slice(0, index)) yield [[one, 1], [other, -1]]; // biome-ignore format: a pair
  }
  for (let time = 0; known.length > 2 && time < triplesAnOrganization; time++) {
    const [one, other, third] = [oneOf(known, random), oneOf(known, random), oneOf(known, random)];
    yield [[one, 1], [other, oneOf([1, -1], random)], [third, -1]]; // biome-ignore format: a triple
  }
}

/** Whether something is left of one to four people. */
function singlesOut(attempt: Attempt): boolean {
  const left = new Map<RatedMeeting, number>();
  for (const [reviews, sign] of attempt) for (const review of reviews) left.set(review, (left.get(review) ?? 0) + sign);
  const people = new Set<string>();
  for (const [{ reviewer }, count] of left) {
    if (count !== 0) people.add(reviewer);
    if (people.size === fewest) return false;
  }
  return people.size > 0;
}

/** Every figure of every answer once, of ratings and of each aspect apart: the one cannot be subtracted from the other. */
function knownFrom(reviewsByMonth: Map<Month, RatedMeeting[]>, publish: Publish): Record<"rating" | Aspect, Known[]> {
  const known: Record<"rating" | Aspect, Known[]> = { rating: [], usefulness: [], preparation: [], punctuality: [] };
  const seen = new Set<string>();
  const published = [...reviewsByMonth].map(([month, reviews]) => publish(month, reviews));
  const ranges = published.flatMap((_, from) =>
    published.slice(from).map((_, more) => [from, from + more + 1] as const),
  );
  for (const [from, to] of ranges) {
    for (const groupBy of insightGroupings) {
      const { groups, ...all } = insightsOf(published.slice(from, to), groupBy);
      for (const { key, months, total } of [...groups, { key: "", ...all }]) {
        const shown = months.map(({ month }) => month);
        if (shown.length === 0 || seen.has(`${groupBy} ${key} ${shown}`)) continue;
        seen.add(`${groupBy} ${key} ${shown}`);
        const reviews = shown.flatMap((month) =>
          reviewsByMonth
            .get(month)!
            .filter((review) => key === "" || groupBy === "month" || groupOf(review, groupBy) === key),
        );
        // The answer says what it should: else the attack would be on something else.
        expect(total.reviews).toBe(reviews.length);
        known.rating.push(reviews);
        for (const aspect of aspects) {
          const told = new Set(published.filter((one) => tells(one, groupBy, key, aspect)).map(({ month }) => month));
          const inMonthsTold = shown.filter((month) => told.has(month)).flatMap((month) => reviewsByMonth.get(month)!);
          const rated = reviews.filter((review) => review[aspect] !== null && inMonthsTold.includes(review));
          expect(total.aspects[aspect]?.marks ?? 0).toBe(rated.length);
          if (rated.length > 0) known[aspect].push(rated);
        }
      }
    }
  }
  return known;
}

function tells(month: PublishedMonth, groupBy: Grouping | "month", key: string, aspect: Aspect): boolean {
  const tally = groupBy === "month" || key === "" ? month.total : month.groups[groupBy].get(key);
  return tally?.aspects[aspect] !== undefined;
}

function groupOf(review: RatedMeeting, grouping: Grouping): string {
  const lengthNames: Record<number, string> = { 15: "up-to-15", 30: "16-to-30", 60: "31-to-60", 120: "over-90" };
  return {
    type: review.meetingTypeId,
    organizer: review.organizerId,
    weekday: review.weekday,
    length: lengthNames[review.minutes]!,
  }[grouping];
}

/** What others do: each grouping by itself withholds what is too small, and as much again as keeps it from being subtracted. */
function publishedByThresholds(month: Month, reviews: readonly RatedMeeting[]): PublishedMonth {
  const shows = (reviews: readonly RatedMeeting[]) => new Set(reviews.map(({ reviewer }) => reviewer)).size >= fewest;
  const tally = (reviews: readonly RatedMeeting[]) => ({ reviews: reviews.length, distribution: [], aspects: {} });
  const groups = (grouping: Grouping) => {
    const bySize = [...Map.groupBy(reviews, (review) => groupOf(review, grouping))].sort(
      ([, one], [, other]) => other.length - one.length,
    );
    const withheld = bySize.filter(([, group]) => !shows(group));
    const rest = bySize.filter(([, group]) => shows(group));
    while (withheld.length > 0 && rest.length > 0 && !shows(withheld.flatMap(([, group]) => group)))
      withheld.push(rest.pop()!);
    return new Map(shows(reviews) ? rest.map(([key, group]) => [key, tally(group)]) : []);
  };
  return {
    month,
    total: shows(reviews) ? tally(reviews) : undefined,
    groups: Object.fromEntries(
      groupings.map((grouping) => [grouping, groups(grouping)]),
    ) as unknown as PublishedMonth["groups"],
  };
}

test("no attempt singles out fewer than five reviewers", () => {
  const { attempts, successes } = attack(publishedMonth);
  expect(successes).toBe(0);
  expect(attempts).toBeGreaterThan(500 * organizations);
});

test("the same attack on figures that only thresholds guard succeeds", () => {
  expect(attack(publishedByThresholds).successes).toBeGreaterThan(organizations / 2);
});
