import { type Assignment, areRivals, type Solution } from "./assignment.ts";
import { branchAndBound, type Effort } from "./branch-and-bound.ts";
import type { RelaxedAssignment } from "./multipliers.ts";

/** How many pieces are solved anew together, one size after the other, and the effort for each time. */
export interface Neighbourhoods {
  sizes: readonly number[];
  effortEach: number;
}

export const narrow: Neighbourhoods = { sizes: [1, 2, 4, 6, 8], effortEach: 20_000 };
export const wide: Neighbourhoods = { sizes: [4, 8, 12, 16], effortEach: 100_000 };
/** So that nothing stays where it is while it could have a cheaper place that is free. */
export const single: Neighbourhoods = { sizes: [1], effortEach: 100_000 };

/**
 * Large-neighbourhood search: a piece that could have it cheaper and those that keep it from that are solved anew while all others
 * stay as they are; the smallest neighbourhoods first, until none of any size holds anything cheaper or the effort ends.
 */
export function improve(
  puzzle: Assignment,
  prices: RelaxedAssignment,
  known: Solution,
  { sizes, effortEach }: Neighbourhoods,
  effort: Effort,
): Solution {
  let solution = known;
  let step = 0;
  while (step < sizes.length && effort.left > 0) {
    const better = improveOnce(puzzle, prices, solution, { size: sizes[step]!, effortEach }, effort);
    step = better === solution ? step + 1 : 0;
    solution = better;
  }
  return solution;
}

/** The first cheaper solution that a neighbourhood of that size holds; the same one if none does. */
function improveOnce(
  puzzle: Assignment,
  prices: RelaxedAssignment,
  solution: Solution,
  { size, effortEach }: { size: number; effortEach: number },
  effort: Effort,
): Solution {
  for (const piece of byRegret(puzzle, solution)) {
    const share = { left: Math.min(effortEach, effort.left) };
    effort.left -= share.left;
    const better = branchAndBound(puzzle, prices, solution, neighbourhood(puzzle, solution, piece, size), share);
    effort.left += share.left;
    if (better !== solution || effort.left <= 0) return better;
  }
  return solution;
}

/** The pieces that could have it cheaper, those first that could by most. */
function byRegret({ pieces }: Assignment, solution: Solution): number[] {
  const regrets = pieces.map((options, piece) => {
    const cheapest = options.reduce((least, { cost }) => Math.min(least, cost), Number.POSITIVE_INFINITY);
    return options[solution[piece]!]!.cost - cheapest;
  });
  return [...pieces.keys()]
    .filter((piece) => regrets[piece]! > 0)
    .sort((one, other) => regrets[other]! - regrets[one]!);
}

/** A piece, those in the way of what would be cheaper for it, those in the way of these, and so on; the nearest `size` of them. */
function neighbourhood({ pieces }: Assignment, solution: Solution, piece: number, size: number): Set<number> {
  const members = new Set([piece]);
  for (const member of members) {
    const options = pieces[member]!;
    const present = options[solution[member]!]!;
    const cheaper = options.filter(({ cost }) => cost < present.cost);
    for (const request of cheaper) {
      for (const [other, taken] of solution.entries()) {
        if (members.size === size) return members;
        if (areRivals(request, pieces[other]![taken]!)) members.add(other);
      }
    }
  }
  return members;
}
