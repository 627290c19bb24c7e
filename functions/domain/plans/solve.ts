import { type Assignment, type AssignmentCandidate, type Solution, totalCost } from "./assignment.ts";
import { branchAndBound, type Effort } from "./branch-and-bound.ts";
import type { DayAssignment } from "./day-assignment.ts";
import { greedy } from "./greedy.ts";
import { improve, narrow, single, wide } from "./improve.ts";
import { lowerBound, withMultipliers } from "./multipliers.ts";

/** Up to this many meetings are always searched to the end. */
const maxMeetingsSearchedToEnd = 6;

/** In candidates looked at; together well under a second. */
const efforts = { improving: 500_000, exact: 500_000, improvingMore: 1_000_000 };

export interface DaySolution {
  /** For each meeting the index of its candidate, or the number of its candidates where it is left out. */
  solution: Solution;
  isOptimal: boolean;
  /** Moving this many meetings cannot cost less. */
  lowerBound: number;
}

/** First as many meetings as possible, an urgent one before any number of others; then the least cost of moving this many. */
export function solve(day: DayAssignment): DaySolution {
  const placeMost = toPlaceMost(day);
  const most = search(placeMost, greedy(placeMost));
  const least = search(toMoveLeast(day, most.solution), most.solution);
  return {
    // Where it is not proven that no more can be placed, the moves may have made room for one.
    solution: most.isProven ? least.solution : greedy(placeMost, least.solution),
    isOptimal: most.isProven && least.isProven,
    lowerBound: least.lowerBound,
  };
}

/** Any new time costs nothing. Leaving a meeting out costs more than leaving out all of lower priority. */
function toPlaceMost({ candidates, ranks, checkpoints, limits }: DayAssignment): Assignment {
  const costs = new Map<number, number>();
  let allBelow = 0;
  for (const rank of ranks.toSorted((one, other) => one - other)) {
    const cost = costs.get(rank) ?? allBelow + 1;
    costs.set(rank, cost);
    allBelow += cost;
  }
  const withLastResort = candidates.map((ofOne, meeting) => [
    ...ofOne.map((candidate) => ({ ...candidate, cost: 0 })),
    leavingOut(costs.get(ranks[meeting]!)!),
  ]);
  return { candidates: withLastResort, checkpoints, limits };
}

/** New times have their costs. Leaving a meeting out costs nothing, but of each priority no more may be left out than are now. */
function toMoveLeast({ candidates, ranks, checkpoints, limits }: DayAssignment, known: Solution): Assignment {
  const leftOut = new Map<number, number>();
  for (const [meeting, rank] of ranks.entries()) {
    if (known[meeting] === candidates[meeting]!.length) leftOut.set(rank, (leftOut.get(rank) ?? 0) + 1);
  }
  const limitOf = new Map([...leftOut.keys()].map((rank, index) => [rank, limits.length + index]));
  const withLastResort = candidates.map((ofOne, meeting) => {
    const limit = limitOf.get(ranks[meeting]!);
    return limit === undefined ? ofOne : [...ofOne, leavingOut(0, limit)];
  });
  return { candidates: withLastResort, checkpoints, limits: [...limits, ...leftOut.values()] };
}

function leavingOut(cost: number, limit?: number): AssignmentCandidate {
  return { cost, firstCheckpoint: 0, endCheckpoint: 0, limit };
}

/** The best solution that the efforts reach, never worse than the known one. */
function search(
  assignment: Assignment,
  known: Solution,
): { solution: Solution; isProven: boolean; lowerBound: number } {
  const firstRelaxed = withMultipliers(assignment, known);
  const improved = improve(assignment, firstRelaxed, known, narrow, { left: efforts.improving });
  const relaxed = improved === known ? firstRelaxed : withMultipliers(assignment, improved);

  const everyMeeting = new Set(assignment.candidates.keys());
  const isSmall = everyMeeting.size <= maxMeetingsSearchedToEnd;
  const effort: Effort = { left: isSmall ? Number.POSITIVE_INFINITY : efforts.exact };
  const searched = branchAndBound(assignment, relaxed, improved, everyMeeting, effort);
  if (effort.left > 0) return { solution: searched, isProven: true, lowerBound: totalCost(assignment, searched) };

  const widened = improve(assignment, relaxed, searched, wide, { left: efforts.improvingMore });
  const solution = improve(assignment, relaxed, widened, single, { left: Number.POSITIVE_INFINITY });
  return { solution, isProven: false, lowerBound: lowerBound(relaxed) };
}
