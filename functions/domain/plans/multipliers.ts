import { type Assignment, type Option, type Solution, totalCost, unitOf } from "./assignment.ts";

/** One thing that a piece can do. */
export interface Offer {
  /** Its index. */
  option: number;
  /** Its cost and the prices of all that it takes. */
  pricedCost: number;
}

export interface RelaxedAssignment {
  /** By piece, the best offer first. */
  offers: readonly (readonly Offer[])[];
  /** What all there is would fetch: no solution costs less than the best offers together less this. */
  worth: number;
}

/** Of each checkpoint and each limit; never negative. */
interface Prices {
  checkpoints: Float64Array;
  limits: Float64Array;
}

const maxRounds = 400;
const firstStep = 1.5;
const smallestStep = 0.003;
const roundsOfPatience = 10;

/**
 * Lagrangian relaxation: pieces may take what others have, for a price. Each takes its best offer, then prices rise for what is wanted
 * too often and fall for what is wanted too little, in subgradient steps towards the cost of a known solution. `lowerBound` holds
 * at any prices; those are kept at which it is highest.
 */
export function withMultipliers(puzzle: Assignment, known: Solution): RelaxedAssignment {
  const goal = totalCost(puzzle, known);
  const nearEnough = goal - unitOf(puzzle);
  let prices = noPrices(puzzle);
  let best = { prices, bound: Number.NEGATIVE_INFINITY };
  let step = firstStep;
  let patience = roundsOfPatience;
  for (let round = 0; round < maxRounds && step > smallestStep; round++) {
    const { bound, excess } = demandAt(puzzle, prices);
    if (bound > best.bound) {
      best = { prices, bound };
      patience = roundsOfPatience;
    } else if (--patience === 0) {
      step /= 2;
      patience = roundsOfPatience;
    }
    const size = squaredSize(prices, excess);
    if (size === 0 || bound > nearEnough) break;
    prices = changed(prices, excess, (step * (goal - bound)) / size);
  }
  return { offers: offersAt(puzzle, best.prices), worth: worthAt(puzzle, best.prices) };
}

/** What no solution can cost less than. */
export function lowerBound({ offers, worth }: RelaxedAssignment): number {
  return offers.reduce((sum, [best]) => sum + best!.pricedCost, -worth);
}

function noPrices({ checkpoints, limits }: Assignment): Prices {
  return { checkpoints: new Float64Array(checkpoints), limits: new Float64Array(limits.length) };
}

/** When each piece takes its best offer: what that costs less what all is worth, and how much more is wanted than there is. */
function demandAt(puzzle: Assignment, prices: Prices): { bound: number; excess: Prices } {
  const priceUpTo = runningTotals(prices.checkpoints);
  const excess: Prices = {
    checkpoints: new Float64Array(puzzle.checkpoints).fill(-1),
    limits: Float64Array.from(puzzle.limits, (admitted) => -admitted),
  };
  let bound = -worthAt(puzzle, prices);
  for (const options of puzzle.pieces) {
    let best = Number.POSITIVE_INFINITY;
    let wanted = options[0]!;
    for (const option of options) {
      // Prices only add to it.
      if (option.cost >= best) continue;
      const pricedCost = option.cost + priceOf(option, prices, priceUpTo);
      if (pricedCost < best) {
        best = pricedCost;
        wanted = option;
      }
    }
    bound += best;
    for (let index = wanted.firstCheckpoint; index < wanted.endCheckpoint; index++) excess.checkpoints[index]!++;
    if (wanted.limit !== undefined) excess.limits[wanted.limit]!++;
  }
  return { bound, excess };
}

function offersAt({ pieces }: Assignment, prices: Prices): Offer[][] {
  const priceUpTo = runningTotals(prices.checkpoints);
  return pieces.map((options) =>
    options
      .map((option, index) => ({ option: index, pricedCost: option.cost + priceOf(option, prices, priceUpTo) }))
      .sort((one, other) => one.pricedCost - other.pricedCost),
  );
}

function priceOf({ firstCheckpoint, endCheckpoint, limit }: Option, prices: Prices, priceUpTo: Float64Array): number {
  const price = priceUpTo[endCheckpoint]! - priceUpTo[firstCheckpoint]!;
  return limit === undefined ? price : price + prices.limits[limit]!;
}

/** For every index the sum of all before it. */
function runningTotals(values: Float64Array): Float64Array {
  const totals = new Float64Array(values.length + 1);
  for (let index = 0; index < values.length; index++) totals[index + 1] = totals[index]! + values[index]!;
  return totals;
}

function worthAt({ limits }: Assignment, prices: Prices): number {
  const ofCheckpoints = prices.checkpoints.reduce((sum, price) => sum + price, 0);
  return prices.limits.reduce((sum, price, limit) => sum + price * limits[limit]!, ofCheckpoints);
}

/** Of the excess that prices can answer: what is wanted too little and costs nothing cannot get cheaper. */
function squaredSize(prices: Prices, excess: Prices): number {
  const ofSome = (price: Float64Array, over: Float64Array) =>
    over.reduce((sum, value, index) => (value < 0 && price[index] === 0 ? sum : sum + value * value), 0);
  return ofSome(prices.checkpoints, excess.checkpoints) + ofSome(prices.limits, excess.limits);
}

function changed(prices: Prices, excess: Prices, length: number): Prices {
  const ofSome = (price: Float64Array, over: Float64Array) =>
    price.map((value, index) => Math.max(0, value + length * over[index]!));
  return {
    checkpoints: ofSome(prices.checkpoints, excess.checkpoints),
    limits: ofSome(prices.limits, excess.limits),
  };
}
