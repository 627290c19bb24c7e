import { type Assignment, costUnitOf, Occupancy, type Solution, totalCost } from "./assignment.ts";
import type { RelaxedAssignment, RelaxedCandidate } from "./multipliers.ts";

/** How many candidates may still be looked at. Unlike a clock, this leads to the same plan on every machine. */
export interface Effort {
  left: number;
}

interface UndecidedMeeting {
  meeting: number;
  /** Those that it can still take, the best first. */
  candidates: readonly RelaxedCandidate[];
}

/**
 * The cheapest solution that differs from a known one in open meetings only. It is the known one where none is cheaper, or where none
 * was found before the effort ended. With effort left over, the answer is proven.
 * Depth first: next comes the meeting with the fewest candidates that can still lead to something cheaper, and of these the best first.
 */
export function branchAndBound(
  assignment: Assignment,
  { candidates: relaxed, capacityCost }: RelaxedAssignment,
  known: Solution,
  open: ReadonlySet<number>,
  effort: Effort,
): Solution {
  const { candidates } = assignment;
  const occupancy = new Occupancy(assignment);
  const taken = [...known];
  // A little less than a unit: multipliers are fractions, and their sums are rounded.
  const improvement = 0.999 * costUnitOf(assignment);
  let best = known;
  let bestCost = totalCost(assignment, known);

  const undecided: UndecidedMeeting[] = [];
  let decidedCost = -capacityCost;
  for (const [meeting, present] of known.entries()) {
    if (open.has(meeting)) {
      undecided.push({ meeting, candidates: relaxed[meeting]! });
    } else {
      occupancy.take(candidates[meeting]![present]!);
      decidedCost += relaxed[meeting]!.find(({ index }) => index === present)!.relaxedCost;
    }
  }
  descend(undecided, decidedCost);
  return best;

  function descend(undecided: readonly UndecidedMeeting[], decidedCost: number): void {
    if (undecided.length === 0) {
      keepIfCheaper();
      return;
    }
    const free = affordable(
      undecided.map(({ meeting, candidates }) => ({
        meeting,
        candidates: candidates.filter(({ index }) => isFree(meeting, index)),
      })),
    );
    if (free.some(({ candidates }) => candidates.length === 0)) return;
    const bound = free.reduce((sum, { candidates }) => sum + candidates[0]!.relaxedCost, decidedCost);
    const canBeCheaper = (candidate: RelaxedCandidate, best: RelaxedCandidate) =>
      bound - best.relaxedCost + candidate.relaxedCost <= bestCost - improvement;

    const promising = free.map(({ meeting, candidates }) => ({
      meeting,
      candidates: candidates.filter((candidate) => canBeCheaper(candidate, candidates[0]!)),
    }));
    const next = promising.reduce((fewest, one) => (one.candidates.length < fewest.candidates.length ? one : fewest));
    const others = promising.filter((one) => one !== next);
    for (const { index, relaxedCost } of next.candidates) {
      if (effort.left <= 0 || !canBeCheaper({ index, relaxedCost }, next.candidates[0]!)) return;
      const candidate = candidates[next.meeting]![index]!;
      taken[next.meeting] = index;
      occupancy.take(candidate);
      descend(others, decidedCost + relaxedCost);
      occupancy.release(candidate);
    }
  }

  function isFree(meeting: number, index: number): boolean {
    effort.left--;
    return occupancy.isFree(candidates[meeting]![index]!);
  }

  /** Without candidates that leave too little of the budget to the others. */
  function affordable(undecided: readonly UndecidedMeeting[]): readonly UndecidedMeeting[] {
    if (occupancy.budget === Number.POSITIVE_INFINITY) return undecided;
    const spentAt = (meeting: number, { index }: RelaxedCandidate) => candidates[meeting]![index]!.spent;
    const least = undecided.map(({ meeting, candidates: ofOne }) =>
      ofOne.reduce((least, candidate) => Math.min(least, spentAt(meeting, candidate)), Number.POSITIVE_INFINITY),
    );
    const leftOver = least.reduce((left, spent) => left - spent, occupancy.budget);
    return undecided.map(({ meeting, candidates: ofOne }, place) => ({
      meeting,
      candidates: ofOne.filter((candidate) => spentAt(meeting, candidate) - least[place]! <= leftOver),
    }));
  }

  function keepIfCheaper(): void {
    const cost = totalCost(assignment, taken);
    if (cost >= bestCost) return;
    best = [...taken];
    bestCost = cost;
  }
}
