import type { EpochMinute } from "../time/instant.ts";
import { type Interval, lastBegunOf } from "../time/interval.ts";

/** Being outside of working hours counts in steps of this many minutes … */
const minutesAStep = 30;
/** … up to six hours, which is no better than the middle of the night. */
const maxStepsOutside = 12;

/** By how many minutes a meeting of that length reaches out of the nearest of somebody's working hours, which are merged and ascending. */
export function minutesOutside(worksAt: readonly Interval[], minutes: number): (start: EpochMinute) => number {
  const lastBegun = lastBegunOf(worksAt);
  return (start) => {
    const end = start + minutes;
    const index = lastBegun(start);
    const current = worksAt[index];
    const next = worksAt[index + 1];
    return Math.min(
      current ? Math.max(0, end - current.end) : Number.POSITIVE_INFINITY,
      next ? next.start - start + Math.max(0, end - next.end) : Number.POSITIVE_INFINITY,
    );
  };
}

/** A step that has begun counts. */
export function stepsOutside(minutes: number): number {
  return Math.min(maxStepsOutside, Math.ceil(minutes / minutesAStep));
}
