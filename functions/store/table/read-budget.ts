import type { ConsumedCapacity } from "@aws-sdk/client-dynamodb";

/** No request of anybody but an admin reads more than 500 units. What is not counted one by one stays below the rest. */
export const maxReadUnits = 470;

/** After this much a list answers with what it has found, and says where it goes on. */
export const maxReadUnitsOfList = 150;

/** What a request may still read, in read units. Reads that are given it note what they have taken. */
export class ReadBudget {
  #left: number;
  readonly #whole: ReadBudget | undefined;

  constructor(units: number, whole?: ReadBudget) {
    this.#left = units;
    this.#whole = whole;
  }

  /** Some of it, for one of several reads: what is taken from the part is taken from the whole. */
  part(units: number): ReadBudget {
    return new ReadBudget(units, this);
  }

  get left(): number {
    return this.#left;
  }

  get isSpent(): boolean {
    return this.#left <= 0;
  }

  take(consumed: ConsumedCapacity | readonly ConsumedCapacity[] = []): void {
    for (const { CapacityUnits: units = 0 } of [consumed].flat()) this.#left -= units;
    this.#whole?.take(consumed);
  }
}

/** Not everything was read. */
export class BudgetSpent extends Error {
  override readonly name = "BudgetSpent";
}

/** How something is read. */
export interface ReadOptions {
  /** Is told what each request has taken. */
  budget?: ReadBudget;
  /**
   * Of the largest item that may be found: no more is read at once than the budget is sure to pay for. Where it is not enough for all,
   * that is a `BudgetSpent`.
   */
  maxUnitsOfItem?: number;
  /** For half the price: what was written in the last second may be missing. */
  isEventual?: boolean;
}
