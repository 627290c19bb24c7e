import { type Assignment, areRivals, type Solution } from "./assignment.ts";
import { branchAndBound, type Effort } from "./branch-and-bound.ts";
import type { RelaxedAssignment } from "./multipliers.ts";

/** How many meetings are solved anew together, one size after the other, and the effort for each time. */
interface Neighbourhoods {
  sizes: readonly number[];
  effortEach: number;
}

export const narrow: Neighbourhoods = { sizes: [1, 2, 4, 6, 8], effortEach: 20_000 };
export const wide: Neighbourhoods = { sizes: [4, 8, 12, 16], effortEach: 100_000 };
/** Makes sure that no meeting has a cheaper candidate that is free. */
export const single: Neighbourhoods = { sizes: [1], effortEach: 100_000 };

/**
 * Large-neighbourhood search: a meeting that could have a cheaper candidate is solved anew together with those that keep it from that,
 * while all others stay as they are. The smallest neighbourhoods come first. It ends when none of any size holds anything cheaper, or
 * with the effort.
 */
export function improve(
  assignment: Assignment,
  relaxed: RelaxedAssignment,
  known: Solution,
  { sizes, effortEach }: Neighbourhoods,
  effort: Effort,
): Solution {
  let solution = known;
  let step = 0;
  while (step < sizes.length && effort.left > 0) {
    const better = improveOnce(assignment, relaxed, solution, { size: sizes[step]!, effortEach }, effort);
    step = better === solution ? step + 1 : 0;
    solution = better;
  }
  return solution;
}

/** The first cheaper solution that a neighbourhood of that size holds; the same one if none does. */
function improveOnce(
  assignment: Assignment,
  relaxed: RelaxedAssignment,
  solution: Solution,
  { size, effortEach }: { size: number; effortEach: number },
  effort: Effort,
): Solution {
  for (const meeting of byRegret(assignment, solution)) {
    const share = { left: Math.min(effortEach, effort.left) };
    effort.left -= share.left;
    const neighbours = neighbourhood(assignment, solution, meeting, size);
    const better = branchAndBound(assignment, relaxed, solution, neighbours, share);
    effort.left += share.left;
    if (better !== solution || effort.left <= 0) return better;
  }
  return solution;
}

/** The meetings that have a cheaper candidate, those first that could save most. */
function byRegret({ candidates }: Assignment, solution: Solution): number[] {
  const regrets = candidates.map((ofOne, meeting) => {
    const cheapest = ofOne.reduce((least, { cost }) => Math.min(least, cost), Number.POSITIVE_INFINITY);
    return ofOne[solution[meeting]!]!.cost - cheapest;
  });
  return [...candidates.keys()]
    .filter((meeting) => regrets[meeting]! > 0)
    .sort((one, other) => regrets[other]! - regrets[one]!);
}

/** A meeting, those in the way of its cheaper candidates, those in the way of theirs, and so on: the nearest `size` of them. */
function neighbourhood(assignment: Assignment, solution: Solution, meeting: number, size: number): Set<number> {
  const { candidates } = assignment;
  const members = new Set([meeting]);
  for (const member of members) {
    const ofOne = candidates[member]!;
    const present = ofOne[solution[member]!]!;
    const cheaper = ofOne.filter(({ cost }) => cost < present.cost);
    for (const candidate of cheaper) {
      for (const [other, taken] of solution.entries()) {
        if (members.size === size) return members;
        if (areRivals(candidate, candidates[other]![taken]!, assignment)) members.add(other);
      }
    }
  }
  return members;
}
