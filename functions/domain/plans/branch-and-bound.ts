import { type Assignment, Occupancy, type Solution, totalCost, unitOf } from "./assignment.ts";
import type { Offer, RelaxedAssignment } from "./multipliers.ts";

/** How much may still be done, in offers looked at: other than a clock it leads to the same plan everywhere. */
export interface Effort {
  left: number;
}

interface OpenPiece {
  piece: number;
  /** What it can still do, the best first. */
  offers: readonly Offer[];
}

/**
 * The cheapest solution that differs from a known one in open pieces only; the known one where none is cheaper, or none was found before
 * the effort ended. With effort left over the answer is proven.
 * Depth first: the piece with the fewest offers that can still lead to something cheaper comes next, and its best offer first.
 */
export function branchAndBound(
  puzzle: Assignment,
  { offers, worth }: RelaxedAssignment,
  known: Solution,
  open: ReadonlySet<number>,
  effort: Effort,
): Solution {
  const { pieces } = puzzle;
  const board = new Occupancy(puzzle);
  const taken = [...known];
  // Nearly: prices are fractions, and their sums are rounded.
  const improvement = 0.999 * unitOf(puzzle);
  let best = known;
  let bestCost = totalCost(puzzle, known);

  const undecided: OpenPiece[] = [];
  let decidedCost = -worth;
  for (const [piece, option] of known.entries()) {
    if (open.has(piece)) {
      undecided.push({ piece, offers: offers[piece]! });
    } else {
      board.put(pieces[piece]![option]!);
      decidedCost += offers[piece]!.find((offer) => offer.option === option)!.pricedCost;
    }
  }
  descend(undecided, decidedCost);
  return best;

  function descend(undecided: readonly OpenPiece[], decidedCost: number): void {
    if (undecided.length === 0) {
      keepIfCheaper();
      return;
    }
    const free = undecided.map(({ piece, offers }) => ({
      piece,
      offers: offers.filter(({ option }) => isFree(piece, option)),
    }));
    if (free.some(({ offers }) => offers.length === 0)) return;
    const bound = free.reduce((sum, { offers }) => sum + offers[0]!.pricedCost, decidedCost);
    const canBeCheaper = (offer: Offer, { pricedCost }: Offer) =>
      bound - pricedCost + offer.pricedCost <= bestCost - improvement;

    const promising = free.map(({ piece, offers }) => ({
      piece,
      offers: offers.filter((offer) => canBeCheaper(offer, offers[0]!)),
    }));
    const next = promising.reduce((fewest, one) => (one.offers.length < fewest.offers.length ? one : fewest));
    const others = promising.filter((one) => one !== next);
    for (const offer of next.offers) {
      if (effort.left <= 0 || !canBeCheaper(offer, next.offers[0]!)) return;
      const option = pieces[next.piece]![offer.option]!;
      taken[next.piece] = offer.option;
      board.put(option);
      descend(others, decidedCost + offer.pricedCost);
      board.lift(option);
    }
  }

  function isFree(piece: number, option: number): boolean {
    effort.left--;
    return board.isFree(pieces[piece]![option]!);
  }

  function keepIfCheaper(): void {
    const cost = totalCost(puzzle, taken);
    if (cost >= bestCost) return;
    best = [...taken];
    bestCost = cost;
  }
}
