import { type Assignment, Occupancy, type Solution } from "./assignment.ts";

/**
 * One piece after the other takes the first of its options that is still free, the last one being its last resort, which always is.
 * The dearest last resort comes first, then whose options are fewest. A piece that has something better already keeps it.
 */
export function greedy(puzzle: Assignment, known: Solution = lastResorts(puzzle)): Solution {
  const { pieces } = puzzle;
  const last = lastResorts(puzzle);
  const solution = [...known];
  const board = new Occupancy(puzzle);
  for (const [piece, option] of known.entries()) board.put(pieces[piece]![option]!);

  const costOfLast = (piece: number) => pieces[piece]!.at(-1)!.cost;
  const waiting = [...pieces.keys()]
    .filter((piece) => known[piece] === last[piece])
    .sort((one, other) => costOfLast(other) - costOfLast(one) || pieces[one]!.length - pieces[other]!.length);
  for (const piece of waiting) {
    const options = pieces[piece]!;
    board.lift(options.at(-1)!);
    solution[piece] = options.findIndex((option) => board.isFree(option));
    board.put(options[solution[piece]]!);
  }
  return solution;
}

function lastResorts({ pieces }: Assignment): Solution {
  return pieces.map((options) => options.length - 1);
}
