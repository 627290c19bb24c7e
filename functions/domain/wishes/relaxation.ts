import type { EpochMinute } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";
import { countMissed } from "./count-missed.ts";
import { hardWishes, missedBy, type SingleWish, type WishName } from "./single-wishes.ts";
import type { ResolvedWishes } from "./wishes.ts";

/** What to give up where the hard wishes leave no time. */
export interface Relaxation {
  window: WishName;
  /** What has to be given up with it: further windows of the same person, or further wishes. */
  also: WishName[];
  /** How many times there would be then. */
  wouldGive: number;
}

/** The wishes that one start misses, as they stand, and by how many minutes in all. */
interface Miss {
  wishes: readonly number[];
  minutes: number;
}

/**
 * The least to give up, so that one of these starts is left: as few wishes as can be, and of equally few those that a start misses by
 * the fewest minutes. Of equals, those that stand first among the wishes. Undefined where there are no starts.
 */
export function relaxationFor(
  wishes: ResolvedWishes,
  starts: readonly EpochMinute[],
  minutes: number,
  range: Interval,
): Relaxation | undefined {
  if (starts.length === 0) return undefined;
  const hard = hardWishes(wishes, range);
  const misses = startsMissingFewest(hard, starts, minutes).map(missesOf(hard, minutes));
  const least = misses.reduce((best, miss) => (isLess(miss, best) ? miss : best));
  const [window, ...also] = least.wishes.flatMap((place) => hard[place]!.names);
  return { window: window!, also, wouldGive: misses.filter((miss) => isOfSameWishes(miss, least)).length };
}

function startsMissingFewest(
  hard: readonly SingleWish[],
  starts: readonly EpochMinute[],
  minutes: number,
): EpochMinute[] {
  const counts = starts.map(countMissed(hard, minutes));
  const fewest = counts.reduce((least, count) => Math.min(least, count));
  return starts.filter((_, index) => counts[index] === fewest);
}

function missesOf(hard: readonly SingleWish[], minutes: number): (start: EpochMinute) => Miss {
  const misses = hard.map((wish) => missedBy(wish, minutes));
  return (start) => {
    const missed: number[] = [];
    let total = 0;
    for (let place = 0; place < misses.length; place++) {
      const by = misses[place]!(start);
      if (by > 0) missed.push(place);
      total += by;
    }
    return { wishes: missed, minutes: total };
  };
}

/** Both miss equally many wishes. */
function isLess(one: Miss, other: Miss): boolean {
  if (one.minutes !== other.minutes) return one.minutes < other.minutes;
  const differing = one.wishes.findIndex((place, index) => place !== other.wishes[index]);
  return differing >= 0 && one.wishes[differing]! < other.wishes[differing]!;
}

function isOfSameWishes(one: Miss, other: Miss): boolean {
  return one.wishes.every((place, index) => place === other.wishes[index]);
}
