import { type Assignment, type AssignmentCandidate, type Solution, totalCost } from "./assignment.ts";
import { branchAndBound, type Effort } from "./branch-and-bound.ts";
import type { DayAssignment, DayCandidate } from "./day-assignment.ts";
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

/**
 * First as many meetings as possible, an urgent one before any number of others; then the lowest tiers that this many can have
 * together; then the least cost of moving them within these.
 */
export function solve(day: DayAssignment): DaySolution {
  const placeMost = toPlaceMost(day);
  const most = search(placeMost, greedy(placeMost));
  const lowest = search(toLowerTiers(day, most.solution), most.solution);
  const { assignment, kept } = toMoveLeast(day, lowest.solution);
  const least = search(
    assignment,
    lowest.solution.map((taken, meeting) => kept[meeting]!.indexOf(taken)),
  );
  const solution = least.solution.map((taken, meeting) => kept[meeting]![taken]!);
  return {
    // Where it is not proven that no more can be placed, the moves may have made room for one.
    solution: most.isProven ? solution : greedy(placeMost, solution),
    isOptimal: most.isProven && lowest.isProven && least.isProven,
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
    ...ofOne.map((candidate) => ({ ...candidate, cost: 0, spent: 0 })),
    leavingOut(costs.get(ranks[meeting]!)!),
  ]);
  return { candidates: withLastResort, checkpoints, limits, budget: Number.POSITIVE_INFINITY };
}

/** New times cost what their tiers do. No more meetings of a priority may be left out than are now. */
function toLowerTiers(day: DayAssignment, known: Solution): Assignment {
  return placingAsMany(day, known, ({ tierCost }) => ({ cost: tierCost, spent: 0 }));
}

/**
 * New times have their costs, and together they may spend on tiers what the known ones do. Only those are `kept`, by their index, that
 * the others leave enough for.
 */
function toMoveLeast(day: DayAssignment, known: Solution): { assignment: Assignment; kept: number[][] } {
  const all = placingAsMany(day, known, ({ cost, tierCost }) => ({ cost, spent: tierCost }));
  const spent = known.reduce((sum, taken, meeting) => sum + all.candidates[meeting]![taken]!.spent, 0);
  const least = all.candidates.map((ofOne) => Math.min(...ofOne.map((candidate) => candidate.spent)));
  const leftOver = least.reduce((left, ofOne) => left - ofOne, spent);
  const kept = all.candidates.map((ofOne, meeting) =>
    [...ofOne.keys()].filter((index) => ofOne[index]!.spent - least[meeting]! <= leftOver),
  );
  const candidates = kept.map((indices, meeting) => indices.map((index) => all.candidates[meeting]![index]!));
  return { assignment: { ...all, candidates, budget: leftOver > 0 ? spent : Number.POSITIVE_INFINITY }, kept };
}

/** Leaving a meeting out costs nothing, but of each priority no more may be left out than are now. */
function placingAsMany(
  { candidates, ranks, checkpoints, limits }: DayAssignment,
  known: Solution,
  costsOf: (candidate: DayCandidate) => Pick<AssignmentCandidate, "cost" | "spent">,
): Assignment {
  const leftOut = new Map<number, number>();
  for (const [meeting, rank] of ranks.entries()) {
    if (known[meeting] === candidates[meeting]!.length) leftOut.set(rank, (leftOut.get(rank) ?? 0) + 1);
  }
  const limitOf = new Map([...leftOut.keys()].map((rank, index) => [rank, limits.length + index]));
  const withLastResort = candidates.map((ofOne, meeting) => {
    const priced = ofOne.map((candidate) => ({ ...candidate, ...costsOf(candidate) }));
    const limit = limitOf.get(ranks[meeting]!);
    return limit === undefined ? priced : [...priced, leavingOut(0, limit)];
  });
  return {
    candidates: withLastResort,
    checkpoints,
    limits: [...limits, ...leftOut.values()],
    budget: Number.POSITIVE_INFINITY,
  };
}

function leavingOut(cost: number, limit?: number): AssignmentCandidate {
  return { cost, firstCheckpoint: 0, endCheckpoint: 0, limit, spent: 0 };
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
