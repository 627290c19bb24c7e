import { describe, expect, test } from "vitest";
import { type Comparison, compare, type Occasion } from "../../../support/simulated/people.ts";
import { type Population, populations } from "../../../support/simulated/populations.ts";

/** A small part of `npm run bench:suggestions`. */
const pairs = 20;

/** What the first time wins for the caller by habits, in points of a hundred: the mean over all pairs, and its standard error. */
function gainOf({ pairs }: Comparison): { mean: number; error: number } {
  const gain = ({ rules, withHabits }: Occasion) => 100 * (withHabits.firstForCaller - rules.firstForCaller);
  const gains = pairs.map((occasions) => occasions.reduce((sum, one) => sum + gain(one), 0) / occasions.length);
  const mean = gains.reduce((sum, one) => sum + one, 0) / gains.length;
  const variance = gains.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (gains.length - 1);
  return { mean, error: Math.sqrt(variance / gains.length) };
}

function gainAfter(decisions: number, population: Population): { mean: number; error: number } {
  return gainOf(compare(population, pairs, [decisions], 1)[0]!);
}

describe("habits", () => {
  test("change nothing as long as nothing is known", () => {
    expect(gainAfter(0, populations.steady!)).toEqual({ mean: 0, error: 0 });
  });

  test.each(["early or late", "two jobs"])("find the times that people like: %s", (name) => {
    const { mean, error } = gainAfter(20, populations[name]!);
    expect(mean / error).toBeGreaterThan(2);
  });

  test("cost little where people had no choice but times that they do not like", () => {
    const { mean, error } = gainAfter(20, populations["forced to afternoons"]!);
    expect(mean).toBeGreaterThan(-1 - 2 * error);
  });

  test("have come to know another taste fifteen decisions after it changed", () => {
    const { mean, error } = gainAfter(30, populations["change of taste"]!);
    expect(mean / error).toBeGreaterThan(2);
  });
});
