/** What the search works on: every piece takes one of its options, no two hold the same checkpoint, and no limit is exceeded. */

/** A checkpoint is something that only one piece can hold; an option holds those of [firstCheckpoint, endCheckpoint). */
export interface Option {
  cost: number;
  firstCheckpoint: number;
  endCheckpoint: number;
  /** The limit that it counts against, if any. */
  limit: number | undefined;
}

export interface Assignment {
  /** By piece; never none. Costs are whole numbers from zero. */
  pieces: readonly (readonly Option[])[];
  checkpoints: number;
  /** How many pieces each limit admits. */
  limits: readonly number[];
}

/** For each piece the index of the option that it takes. */
export type Solution = readonly number[];

export function totalCost({ pieces }: Assignment, solution: Solution): number {
  return solution.reduce((total, option, piece) => total + pieces[piece]![option]!.cost, 0);
}

/** The options that are taken at a moment of a search, and what that leaves. */
export class Occupancy {
  readonly #isHeld: Uint8Array;
  readonly #admitted: number[];

  constructor({ checkpoints, limits }: Assignment) {
    this.#isHeld = new Uint8Array(checkpoints);
    this.#admitted = [...limits];
  }

  isFree({ firstCheckpoint, endCheckpoint, limit }: Option): boolean {
    for (let checkpoint = firstCheckpoint; checkpoint < endCheckpoint; checkpoint++) {
      if (this.#isHeld[checkpoint]) return false;
    }
    return limit === undefined || this.#admitted[limit]! > 0;
  }

  put({ firstCheckpoint, endCheckpoint, limit }: Option): void {
    this.#isHeld.fill(1, firstCheckpoint, endCheckpoint);
    if (limit !== undefined) this.#admitted[limit]!--;
  }

  lift({ firstCheckpoint, endCheckpoint, limit }: Option): void {
    this.#isHeld.fill(0, firstCheckpoint, endCheckpoint);
    if (limit !== undefined) this.#admitted[limit]!++;
  }
}

/** Whether two pieces may want the same of something. */
export function areRivals(one: Option, other: Option): boolean {
  const shareCheckpoint = one.firstCheckpoint < other.endCheckpoint && other.firstCheckpoint < one.endCheckpoint;
  return shareCheckpoint || (one.limit !== undefined && one.limit === other.limit);
}

/** The largest number of which every cost is a multiple: two different totals are at least so far apart. */
export function unitOf({ pieces }: Assignment): number {
  let unit = 0;
  for (const options of pieces) for (const { cost } of options) unit = greatestCommonDivisor(cost, unit);
  return Math.max(1, unit);
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other);
}
