import { type Assignment, type AssignmentCandidate, costUnitOf, type Solution, totalCost } from "./assignment.ts";

/** A candidate once holding what others hold is allowed at a cost. */
export interface RelaxedCandidate {
  /** Its index among the candidates of its meeting. */
  index: number;
  /** Its own cost and the multipliers of all that it takes. */
  relaxedCost: number;
}

export interface RelaxedAssignment {
  /** By meeting, the best candidate first. */
  candidates: readonly (readonly RelaxedCandidate[])[];
  /** The multipliers of all that there is: no solution costs less than the best relaxed costs together, less this. */
  capacityCost: number;
}

/** What holding each checkpoint costs, counting against each limit, and spending the whole budget; never negative. */
interface Multipliers {
  checkpoints: Float64Array;
  limits: Float64Array;
  /** The only one, or none where spending does not matter. */
  budget: Float64Array;
}

const maxRounds = 400;
const firstStep = 1.5;
const smallestStep = 0.003;
const roundsOfPatience = 10;

/**
 * Lagrangian relaxation: meetings may hold what others hold, at the cost of its multiplier. In each round every meeting takes its best
 * candidate; then multipliers rise where too many want the same and fall where too few do, in subgradient steps towards the cost of a
 * known solution. Any multipliers give a lower bound; those with the highest are kept.
 */
export function withMultipliers(assignment: Assignment, known: Solution): RelaxedAssignment {
  const goal = totalCost(assignment, known);
  const nearEnough = goal - costUnitOf(assignment);
  let multipliers = zeroMultipliers(assignment);
  let best = { multipliers, bound: Number.NEGATIVE_INFINITY };
  let step = firstStep;
  let patience = roundsOfPatience;
  for (let round = 0; round < maxRounds && step > smallestStep; round++) {
    const { bound, excess } = demandAt(assignment, multipliers);
    if (bound > best.bound) {
      best = { multipliers, bound };
      patience = roundsOfPatience;
    } else if (--patience === 0) {
      step /= 2;
      patience = roundsOfPatience;
    }
    const size = squaredSize(multipliers, excess);
    if (size === 0 || bound > nearEnough) break;
    multipliers = stepped(multipliers, excess, (step * (goal - bound)) / size);
  }
  return {
    candidates: candidatesAt(assignment, best.multipliers),
    capacityCost: capacityCostAt(assignment, best.multipliers),
  };
}

/** No solution costs less. */
export function lowerBound({ candidates, capacityCost }: RelaxedAssignment): number {
  return candidates.reduce((sum, [best]) => sum + best!.relaxedCost, -capacityCost);
}

function zeroMultipliers({ checkpoints, limits, budget }: Assignment): Multipliers {
  return {
    checkpoints: new Float64Array(checkpoints),
    limits: new Float64Array(limits.length),
    budget: new Float64Array(isLimited(budget) ? 1 : 0),
  };
}

function isLimited(budget: number): boolean {
  return budget < Number.POSITIVE_INFINITY;
}

/** When every meeting takes its best candidate: the lower bound, and how much more of everything is wanted than there is. */
function demandAt(assignment: Assignment, multipliers: Multipliers): { bound: number; excess: Multipliers } {
  const sumUpTo = runningTotals(multipliers.checkpoints);
  const excess: Multipliers = {
    checkpoints: new Float64Array(assignment.checkpoints).fill(-1),
    limits: Float64Array.from(assignment.limits, (admitted) => -admitted),
    budget: new Float64Array(isLimited(assignment.budget) ? 1 : 0).fill(-1),
  };
  let bound = -capacityCostAt(assignment, multipliers);
  for (const candidates of assignment.candidates) {
    let best = Number.POSITIVE_INFINITY;
    let wanted = candidates[0]!;
    for (const candidate of candidates) {
      // Multipliers only add to it.
      if (candidate.cost >= best) continue;
      const relaxedCost = candidate.cost + multipliersOf(candidate, assignment, multipliers, sumUpTo);
      if (relaxedCost < best) {
        best = relaxedCost;
        wanted = candidate;
      }
    }
    bound += best;
    for (let index = wanted.firstCheckpoint; index < wanted.endCheckpoint; index++) excess.checkpoints[index]!++;
    if (wanted.limit !== undefined) excess.limits[wanted.limit]!++;
    if (wanted.spent > 0 && isLimited(assignment.budget)) excess.budget[0]! += wanted.spent / assignment.budget;
  }
  return { bound, excess };
}

function candidatesAt(assignment: Assignment, multipliers: Multipliers): RelaxedCandidate[][] {
  const sumUpTo = runningTotals(multipliers.checkpoints);
  return assignment.candidates.map((ofOne) =>
    ofOne
      .map((candidate, index) => ({
        index,
        relaxedCost: candidate.cost + multipliersOf(candidate, assignment, multipliers, sumUpTo),
      }))
      .sort((one, other) => one.relaxedCost - other.relaxedCost),
  );
}

function multipliersOf(
  { firstCheckpoint, endCheckpoint, limit, spent }: AssignmentCandidate,
  assignment: Assignment,
  multipliers: Multipliers,
  sumUpTo: Float64Array,
): number {
  let sum = sumUpTo[endCheckpoint]! - sumUpTo[firstCheckpoint]!;
  if (limit !== undefined) sum += multipliers.limits[limit]!;
  if (spent > 0 && isLimited(assignment.budget)) sum += multipliers.budget[0]! * (spent / assignment.budget);
  return sum;
}

/** For every index the sum of all values before it. */
function runningTotals(values: Float64Array): Float64Array {
  const totals = new Float64Array(values.length + 1);
  for (let index = 0; index < values.length; index++) totals[index + 1] = totals[index]! + values[index]!;
  return totals;
}

function capacityCostAt({ limits }: Assignment, multipliers: Multipliers): number {
  const ofCheckpoints = multipliers.checkpoints.reduce((sum, multiplier) => sum + multiplier, 0);
  const ofBudget = multipliers.budget[0] ?? 0;
  return multipliers.limits.reduce(
    (sum, multiplier, limit) => sum + multiplier * limits[limit]!,
    ofCheckpoints + ofBudget,
  );
}

/** Only of the excess that multipliers can answer: where too few want something and it costs nothing, it cannot cost less. */
function squaredSize(multipliers: Multipliers, excess: Multipliers): number {
  const ofSome = (multiplier: Float64Array, over: Float64Array) =>
    over.reduce((sum, value, index) => (value < 0 && multiplier[index] === 0 ? sum : sum + value * value), 0);
  return (
    ofSome(multipliers.checkpoints, excess.checkpoints) +
    ofSome(multipliers.limits, excess.limits) +
    ofSome(multipliers.budget, excess.budget)
  );
}

function stepped(multipliers: Multipliers, excess: Multipliers, length: number): Multipliers {
  const ofSome = (multiplier: Float64Array, over: Float64Array) =>
    multiplier.map((value, index) => Math.max(0, value + length * over[index]!));
  return {
    checkpoints: ofSome(multipliers.checkpoints, excess.checkpoints),
    limits: ofSome(multipliers.limits, excess.limits),
    budget: ofSome(multipliers.budget, excess.budget),
  };
}
