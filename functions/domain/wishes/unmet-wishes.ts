import type { EpochMinute } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";
import { countMissed } from "./count-missed.ts";
import { missedBy, softWishes } from "./single-wishes.ts";
import type { ResolvedWishes } from "./wishes.ts";

/**
 * How many soft wishes a meeting leaves unmet that begins then: windows to avoid that it touches, and people with windows to prefer of
 * which none holds it. For many starts that lie near each other.
 */
export function unmetWishes(wishes: ResolvedWishes, minutes: number, range: Interval): (start: EpochMinute) => number {
  return countMissed(softWishes(wishes, range), minutes);
}

/** The same, each wish by the index of its window; of several windows to prefer, by the first. */
export function windowsUnmet(
  wishes: ResolvedWishes,
  minutes: number,
  range: Interval,
): (start: EpochMinute) => number[] {
  const soft = softWishes(wishes, range).map((wish) => ({
    window: Number(wish.names[0]),
    missed: missedBy(wish, minutes),
  }));
  return (start) => soft.flatMap(({ window, missed }) => (missed(start) > 0 ? [window] : []));
}

export function hasSoftWishes({ windows }: ResolvedWishes): boolean {
  return windows.some(({ kind }) => kind === "prefer" || kind === "avoid");
}
