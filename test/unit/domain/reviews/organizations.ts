import type { RatedMeeting } from "../../../../functions/domain/reviews/published-month.ts";
import { aspects, type Mark } from "../../../../functions/domain/reviews/review.ts";
import type { Month } from "../../../../functions/domain/time/month.ts";
import { weekdays } from "../../../../functions/domain/time/weekday.ts";

/** The same numbers from 0 to 1 for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function pick<Item>(random: () => number, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)]!;
}

export function ratedMeeting(more: Partial<RatedMeeting> = {}): RatedMeeting {
  return {
    reviewer: "somebody",
    rating: 4,
    usefulness: null,
    preparation: null,
    punctuality: null,
    organizerId: "olga",
    meetingTypeId: "one-on-one",
    weekday: "monday",
    minutes: 30,
    ...more,
  };
}

/**
 * Reviews of three months, few of them in each group: organizers with types of their own beside the organization's, habits of when
 * and how long they meet, and people who review often.
 */
export function someOrganization(random: () => number): Map<Month, RatedMeeting[]> {
  const people = Array.from({ length: 5 + Math.floor(random() * 40) }, (_, index) => `person-${index}`);
  const organizers = Array.from({ length: 1 + Math.floor(random() * 4) }, (_, index) => ({
    organizerId: `organizer-${index}`,
    types: ["one-on-one", "product-discussion", ...(random() < 0.6 ? [`type-of-${index}`] : [])],
    days: weekdays.slice(0, 1 + Math.floor(random() * 5)),
    lengths: [15, 30, 60, 120].slice(0, 1 + Math.floor(random() * 4)),
  }));
  const maxReviews = pick(random, [10, 30, 60, 150]);
  const months = ["2026-01", "2026-02", "2026-03"].map((month) => {
    const reviews = Array.from({ length: Math.floor(random() * maxReviews) }, () => {
      const { organizerId, types, days, lengths } = pick(random, organizers);
      return ratedMeeting({
        reviewer: people[Math.floor(random() ** 1.5 * people.length)]!,
        rating: someMark(random),
        ...Object.fromEntries(aspects.map((aspect) => [aspect, random() < 0.5 ? someMark(random) : null])),
        organizerId,
        meetingTypeId: pick(random, types),
        weekday: pick(random, days),
        minutes: pick(random, lengths),
      });
    });
    return [month, reviews] as const;
  });
  return new Map(months);
}

function someMark(random: () => number): Mark {
  return (1 + Math.floor(random() * 5)) as Mark;
}
