import { type Assignment, Occupancy, type Solution } from "./assignment.ts";

/**
 * One meeting after the other takes the first of its candidates that is still free. The last one is its last resort, which always is.
 * The meeting with the dearest last resort comes first, then the one with the fewest candidates. A meeting that has something better
 * than its last resort already keeps it.
 */
export function greedy(assignment: Assignment, known: Solution = lastResorts(assignment)): Solution {
  const { candidates } = assignment;
  const last = lastResorts(assignment);
  const solution = [...known];
  const occupancy = new Occupancy(assignment);
  for (const [meeting, taken] of known.entries()) occupancy.take(candidates[meeting]![taken]!);

  const costOfLast = (meeting: number) => candidates[meeting]!.at(-1)!.cost;
  const waiting = [...candidates.keys()]
    .filter((meeting) => known[meeting] === last[meeting])
    .sort((one, other) => costOfLast(other) - costOfLast(one) || candidates[one]!.length - candidates[other]!.length);
  for (const meeting of waiting) {
    const ofOne = candidates[meeting]!;
    occupancy.release(ofOne.at(-1)!);
    solution[meeting] = ofOne.findIndex((candidate) => occupancy.isFree(candidate));
    occupancy.take(ofOne[solution[meeting]]!);
  }
  return solution;
}

function lastResorts({ candidates }: Assignment): Solution {
  return candidates.map((ofOne) => ofOne.length - 1);
}
