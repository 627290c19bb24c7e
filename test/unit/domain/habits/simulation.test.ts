import { describe, expect, test } from "vitest";
import { compare, type Outcome } from "../../../support/simulated/people.ts";

/** A small part of `npm run bench:suggestions`: fewer pairs, each compared four times after twenty decisions. */
const [without, ...afterTwenty] = compare(100, [0, 20, 20, 20, 20], 1);

/** The mean over all pairs, in standard errors. */
function inStandardErrors(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return mean / Math.sqrt(variance / values.length);
}

describe("people with hidden preferences", () => {
  test("get what the rules suggest as long as nothing is known about them", () => {
    expect(without!.withHabits).toEqual(without!.rules);
  });

  test.each<[string, (outcome: Outcome) => number]>([
    ["take the first suggestion more often", ({ firstAccepted }) => firstAccepted],
    ["find one that suits earlier in the list", ({ rank }) => -rank],
  ])("%s after twenty decisions", (_, gainOf) => {
    const gains = without!.rules.map((_, pair) =>
      afterTwenty.reduce((sum, { rules, withHabits }) => sum + gainOf(withHabits[pair]!) - gainOf(rules[pair]!), 0),
    );
    expect(inStandardErrors(gains)).toBeGreaterThan(1.5);
  });
});
