import { type Assignment, type Option, type Solution, totalCost } from "./assignment.ts";
import { branchAndBound, type Effort } from "./branch-and-bound.ts";
import type { DayAssignment } from "./day-assignment.ts";
import { greedy } from "./greedy.ts";
import { improve, narrow, single, wide } from "./improve.ts";
import { lowerBound, withMultipliers } from "./multipliers.ts";

/** So many meetings are always searched to the end. */
const piecesOfSmallPuzzle = 6;

/** In offers looked at; together well under a second. */
const efforts = { improving: 500_000, exact: 1_000_000, improvingMore: 2_000_000 };

export interface DaySolution {
  /** For each meeting the index of its place; the number of its places where it is left out. */
  solution: Solution;
  isOptimal: boolean;
  /** What moving so many cannot cost less than. */
  lowerBound: number;
}

/** First as many meetings as possible, the more urgent before any number of others; then the least cost of moving so many. */
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

/** Any place costs nothing, and to leave a meeting out more than to leave out all of lower priority. */
function toPlaceMost({ places, ranks, checkpoints, limits }: DayAssignment): Assignment {
  const costs = new Map<number, number>();
  let allBelow = 0;
  for (const rank of ranks.toSorted((one, other) => one - other)) {
    const cost = costs.get(rank) ?? allBelow + 1;
    costs.set(rank, cost);
    allBelow += cost;
  }
  const pieces = places.map((ofOne, piece) => [
    ...ofOne.map((place) => ({ ...place, cost: 0 })),
    leavingOut(costs.get(ranks[piece]!)!),
  ]);
  return { pieces, checkpoints, limits };
}

/** Places cost what they do. To leave a meeting out costs nothing, but no more of each priority may be left out than are now. */
function toMoveLeast({ places, ranks, checkpoints, limits }: DayAssignment, known: Solution): Assignment {
  const leftOut = new Map<number, number>();
  for (const [piece, rank] of ranks.entries()) {
    if (known[piece] === places[piece]!.length) leftOut.set(rank, (leftOut.get(rank) ?? 0) + 1);
  }
  const limitOf = new Map([...leftOut.keys()].map((rank, index) => [rank, limits.length + index]));
  const pieces = places.map((ofOne, piece) => {
    const limit = limitOf.get(ranks[piece]!);
    return limit === undefined ? ofOne : [...ofOne, leavingOut(0, limit)];
  });
  return { pieces, checkpoints, limits: [...limits, ...leftOut.values()] };
}

function leavingOut(cost: number, limit?: number): Option {
  return { cost, firstCheckpoint: 0, endCheckpoint: 0, limit };
}

/** The best solution that the efforts reach, never worse than the one known. */
function search(puzzle: Assignment, known: Solution): { solution: Solution; isProven: boolean; lowerBound: number } {
  const firstPrices = withMultipliers(puzzle, known);
  const improved = improve(puzzle, firstPrices, known, narrow, { left: efforts.improving });
  const prices = improved === known ? firstPrices : withMultipliers(puzzle, improved);

  const everyPiece = new Set(puzzle.pieces.keys());
  const effort: Effort = { left: everyPiece.size <= piecesOfSmallPuzzle ? Number.POSITIVE_INFINITY : efforts.exact };
  const searched = branchAndBound(puzzle, prices, improved, everyPiece, effort);
  if (effort.left > 0) return { solution: searched, isProven: true, lowerBound: totalCost(puzzle, searched) };

  const widened = improve(puzzle, prices, searched, wide, { left: efforts.improvingMore });
  const solution = improve(puzzle, prices, widened, single, { left: Number.POSITIVE_INFINITY });
  return { solution, isProven: false, lowerBound: lowerBound(prices) };
}
