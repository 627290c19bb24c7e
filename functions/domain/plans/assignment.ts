/**
 * What the search works on. Every meeting takes one of its candidates. No two of them hold the same checkpoint, no limit is exceeded,
 * and together they spend no more than the budget. A meeting that may stay where it is has a candidate for that as well.
 */
export interface Assignment {
  /** By meeting; each has at least one. Costs are whole numbers from zero. */
  candidates: readonly (readonly AssignmentCandidate[])[];
  /** How many there are. Only one meeting can hold a checkpoint. */
  checkpoints: number;
  /** How many meetings each limit admits. */
  limits: readonly number[];
  /** Infinite where spending does not matter. */
  budget: number;
}

/** It holds the checkpoints of [firstCheckpoint, endCheckpoint). */
export interface AssignmentCandidate {
  cost: number;
  firstCheckpoint: number;
  endCheckpoint: number;
  /** The limit that it counts against, if any. */
  limit: number | undefined;
  /** Its part of the budget: a whole number from zero. */
  spent: number;
}

/** For each meeting the index of the candidate that it takes. */
export type Solution = readonly number[];

export function totalCost({ candidates }: Assignment, solution: Solution): number {
  return solution.reduce((total, taken, meeting) => total + candidates[meeting]![taken]!.cost, 0);
}

/** The candidates that are taken at one point of a search, and what they leave to others. */
export class Occupancy {
  readonly #isHeld: Uint8Array;
  readonly #admitted: number[];
  #budget: number;

  constructor({ checkpoints, limits, budget }: Assignment) {
    this.#isHeld = new Uint8Array(checkpoints);
    this.#admitted = [...limits];
    this.#budget = budget;
  }

  /** What is left of it. */
  get budget(): number {
    return this.#budget;
  }

  isFree({ firstCheckpoint, endCheckpoint, limit, spent }: AssignmentCandidate): boolean {
    if (spent > this.#budget) return false;
    for (let checkpoint = firstCheckpoint; checkpoint < endCheckpoint; checkpoint++) {
      if (this.#isHeld[checkpoint]) return false;
    }
    return limit === undefined || this.#admitted[limit]! > 0;
  }

  take({ firstCheckpoint, endCheckpoint, limit, spent }: AssignmentCandidate): void {
    this.#budget -= spent;
    this.#isHeld.fill(1, firstCheckpoint, endCheckpoint);
    if (limit !== undefined) this.#admitted[limit]!--;
  }

  release({ firstCheckpoint, endCheckpoint, limit, spent }: AssignmentCandidate): void {
    this.#budget += spent;
    this.#isHeld.fill(0, firstCheckpoint, endCheckpoint);
    if (limit !== undefined) this.#admitted[limit]!++;
  }
}

/** Whether the one may keep the other from being free. */
export function areRivals(
  one: AssignmentCandidate,
  other: AssignmentCandidate,
  { budget }: Pick<Assignment, "budget">,
): boolean {
  const shareCheckpoint = one.firstCheckpoint < other.endCheckpoint && other.firstCheckpoint < one.endCheckpoint;
  if (shareCheckpoint || (one.limit !== undefined && one.limit === other.limit)) return true;
  return budget < Number.POSITIVE_INFINITY && one.spent > 0 && other.spent > 0;
}

/** The largest number of which every cost is a multiple: two different totals are at least this far apart. */
export function costUnitOf(assignment: Assignment): number {
  const known = costUnits.get(assignment);
  if (known !== undefined) return known;
  let unit = 0;
  for (const ofOne of assignment.candidates) for (const { cost } of ofOne) unit = greatestCommonDivisor(cost, unit);
  const costUnit = Math.max(1, unit);
  costUnits.set(assignment, costUnit);
  return costUnit;
}

/** The search asks for it thousands of times. */
const costUnits = new WeakMap<Assignment, number>();

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other);
}
