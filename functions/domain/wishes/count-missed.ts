import type { EpochMinute } from "../time/instant.ts";
import { lastBegunOf } from "../time/interval.ts";
import type { SingleWish } from "./single-wishes.ts";

/** Another number of wishes is missed by meetings that begin at `start` or later. */
interface Change {
  start: EpochMinute;
  by: 1 | -1;
}

/**
 * How many of the wishes a meeting misses that begins then, for many starts that lie near each other. The number is found once for all
 * starts between two changes, however many wishes there are.
 */
export function countMissed(wishes: readonly SingleWish[], minutes: number): (start: EpochMinute) => number {
  let missed = wishes.filter(({ wants }) => wants === "inside").length;
  const before = missed;
  const steps = wishes
    .flatMap((wish) => (wish.wants === "inside" ? changesInside(wish, minutes) : changesClear(wish, minutes)))
    .sort((one, other) => one.start - other.start)
    .map(({ start, by }) => {
      missed += by;
      return { start, missed };
    });
  const begunBy = lastBegunOf(steps);
  return (start) => steps[begunBy(start)]?.missed ?? before;
}

/** The wish is kept from the beginning of a time on, as long as the meeting ends in it. */
function changesInside({ times }: SingleWish, minutes: number): Change[] {
  const longEnough = times.filter(({ start, end }) => end - start >= minutes);
  return longEnough.flatMap(({ start, end }) => [
    { start, by: -1 },
    { start: end - minutes + 1, by: 1 },
  ]);
}

/** It is missed from where the meeting reaches into a time until the time is over, or the next one has been reached. */
function changesClear({ times }: SingleWish, minutes: number): Change[] {
  return times.flatMap(({ start, end }, index) => [
    { start: Math.max(start - minutes + 1, times[index - 1]?.end ?? Number.NEGATIVE_INFINITY), by: 1 },
    { start: end, by: -1 },
  ]);
}
