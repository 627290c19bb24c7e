import { expect, test } from "vitest";
import type { Mark, Review } from "../../../../functions/domain/reviews/review.ts";
import { summaryOf } from "../../../../functions/domain/reviews/summary.ts";

const none = { usefulness: null, preparation: null, punctuality: null, comment: null };

function review(rating: Mark, more: Partial<Review> = {}): Review {
  const meeting: Review["meeting"] = {
    ...{ meetingId: "m", organizerId: "olga", meetingTypeId: "one-on-one" },
    ...{ endedAt: 0, weekday: "monday", minutes: 30 },
  };
  const kept = { meeting, reviewer: "somebody", version: 1, changeId: "c", madeAt: 0, changedAt: 0 };
  return { ...kept, ...none, rating, ...more };
}

const first = () => 0;

test("of fewer than three reviews only their number is told", () => {
  expect(summaryOf([review(5), review(1, { comment: "No." })], first)).toEqual({ count: 2, withheld: true });
});

test("averages have one decimal, and an aspect needs three marks of its own", () => {
  const reviews = [
    review(5, { usefulness: 4 }),
    review(4, { usefulness: 3 }),
    review(4, { preparation: 1, usefulness: 3 }),
  ];
  expect(summaryOf(reviews, first)).toMatchObject({
    count: 3,
    averages: { rating: 4.3, usefulness: 3.3, preparation: null, punctuality: null },
  });
});

test("comments come in every order, and none is lost", () => {
  const reviews = ["a", "b", "c"].map((comment) => review(3, { comment }));
  const orders = new Set<string>();
  for (let second = 0; second < 3; second++) {
    for (let third = 0; third < 2; third++) {
      const numbers = [second, third];
      const summary = summaryOf(reviews, (limit) => {
        expect(limit).toBe(numbers.length + 1);
        return numbers.shift()!;
      });
      if (!summary.withheld) orders.add(summary.comments.join(""));
    }
  }
  expect([...orders].sort()).toEqual(["abc", "acb", "bac", "bca", "cab", "cba"]);
});
