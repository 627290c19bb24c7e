import type { RatedMeeting } from "../../../../functions/domain/reviews/published-month.ts";
import { aspects, type Mark } from "../../../../functions/domain/reviews/review.ts";
import type { Month } from "../../../../functions/domain/time/month.ts";
import { weekdays } from "../../../../functions/domain/time/weekday.ts";
import { oneOf, type Random } from "../../../support/random.ts";

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
export function someOrganization(random: Random): Map<Month, RatedMeeting[]> {
  const people = Array.from({ length: 5 + Math.floor(random() * 40) }, (_, index) => `person-${index}`);
  const organizers = Array.from({ length: 1 + Math.floor(random() * 4) }, (_, index) => ({
    organizerId: `organizer-${index}`,
    types: ["one-on-one", "product-discussion", ...(random() < 0.6 ? [`type-of-${index}`] : [])],
    days: weekdays.slice(0, 1 + Math.floor(random() * 5)),
    lengths: [15, 30, 60, 120].slice(0, 1 + Math.floor(random() * 4)),
  }));
  const maxReviews = oneOf([10, 30, 60, 150], random);
  const months = ["2026-01", "2026-02", "2026-03"].map((month) => {
    const reviews = Array.from({ length: Math.floor(random() * maxReviews) }, () => {
      const { organizerId, types, days, lengths } = oneOf(organizers, random);
      return ratedMeeting({
        reviewer: people[Math.floor(random() ** 1.5 * people.length)]!,
        rating: someMark(random),
        ...Object.fromEntries(aspects.map((aspect) => [aspect, random() < 0.5 ? someMark(random) : null])),
        organizerId,
        meetingTypeId: oneOf(types, random),
        weekday: oneOf(days, random),
        minutes: oneOf(lengths, random),
      });
    });
    return [month, reviews] as const;
  });
  return new Map(months);
}

function someMark(random: Random): Mark {
  return (1 + Math.floor(random() * 5)) as Mark;
}
