import type { EpochMinute } from "../time/instant.ts";
import { type Interval, lastBegunOf, merged, sortedByStart } from "../time/interval.ts";
import { windowTimes } from "./window-times.ts";
import type { ResolvedWindow, ResolvedWishes, WindowKind } from "./wishes.ts";

/** One thing that is wished, on the instants of a range. */
export interface SingleWish {
  /** Where it stands among the wishes. */
  names: readonly [WishName, ...WishName[]];
  /** The meeting lies wholly inside one of these times, or touches none of them. */
  wants: "inside" | "clear";
  /** Merged and ascending. */
  times: readonly Interval[];
}

/** The index of a window, or the deadline. */
export type WishName = number | "deadline";

/** What a time must keep to. */
export function hardWishes(wishes: ResolvedWishes, range: Interval): SingleWish[] {
  const { deadline } = wishes;
  return [
    ...windowWishes(wishes, { inside: "only", clear: "never" }, range),
    ...(deadline === undefined ? [] : [endBy(deadline)]),
  ];
}

/** What a time had better keep to. */
export function softWishes(wishes: ResolvedWishes, range: Interval): SingleWish[] {
  return windowWishes(wishes, { inside: "prefer", clear: "avoid" }, range);
}

/** By how many minutes a meeting that begins then misses the wish: reaches out of the nearest time, or into one. 0 where it is kept. */
export function missedBy({ wants, times }: SingleWish, minutes: number): (start: EpochMinute) => number {
  const begunBy = lastBegunOf(times);
  return wants === "inside" ? outOfNearest : intoDeepest;

  function outOfNearest(start: EpochMinute): number {
    const end = start + minutes;
    const index = begunBy(start);
    const before = times[index];
    const after = times[index + 1];
    return Math.min(
      before ? Math.max(0, end - before.end) : Number.POSITIVE_INFINITY,
      after ? Math.max(after.start - start, end - after.end) : Number.POSITIVE_INFINITY,
    );
  }

  function intoDeepest(start: EpochMinute): number {
    const end = start + minutes;
    let deepest = 0;
    for (let index = begunBy(end - 1); index >= 0 && times[index]!.end > start; index--) {
      deepest = Math.max(deepest, Math.min(end - times[index]!.start, times[index]!.end - start));
    }
    return deepest;
  }
}

function endBy(deadline: EpochMinute): SingleWish {
  return { names: ["deadline"], wants: "inside", times: [{ start: Number.NEGATIVE_INFINITY, end: deadline }] };
}

/** Windows to be inside of are one wish of their person: any of them will do. Each window to keep clear of is a wish of its own. */
function windowWishes(
  { windows }: ResolvedWishes,
  kinds: { inside: WindowKind; clear: WindowKind },
  range: Interval,
): SingleWish[] {
  const indexed = windows.map((window, index) => ({ ...window, index }));
  const inside = Map.groupBy(
    indexed.filter(({ kind }) => kind === kinds.inside),
    ({ userId }) => userId,
  );
  const clear = indexed.filter(({ kind }) => kind === kinds.clear);
  return [
    ...[...inside.values()].map((any) => wishOf("inside", any, range)),
    ...clear.map((window) => wishOf("clear", [window], range)),
  ].sort((one, other) => Number(one.names[0]) - Number(other.names[0]));
}

function wishOf(
  wants: SingleWish["wants"],
  windows: readonly (ResolvedWindow & { index: number })[],
  { start, end }: Interval,
): SingleWish {
  const [first, ...others] = windows.map(({ index }) => index);
  const times = windows.flatMap((window) => windowTimes(window, start, end));
  return { names: [first!, ...others], wants, times: merged(sortedByStart(times)) };
}
