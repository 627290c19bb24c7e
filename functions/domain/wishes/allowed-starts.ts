import type { EpochMinute } from "../time/instant.ts";
import { type Interval, inBoth, lastBegunOf, without } from "../time/interval.ts";
import { hardWishes } from "./single-wishes.ts";
import type { ResolvedWishes } from "./wishes.ts";

/** Of starts within a range, those from which a meeting keeps to every hard wish and to the deadline. */
export function allowedStarts(
  wishes: ResolvedWishes,
  starts: readonly EpochMinute[],
  minutes: number,
  range: Interval,
): EpochMinute[] {
  const allowed = allowedTimes(wishes, range);
  const begunBy = lastBegunOf(allowed);
  return starts.filter((start) => {
    const time = allowed[begunBy(start)];
    return time !== undefined && start + minutes <= time.end;
  });
}

/** A meeting keeps to the hard wishes wherever it lies wholly inside one of these. Merged and ascending. */
function allowedTimes(wishes: ResolvedWishes, range: Interval): Interval[] {
  return hardWishes(wishes, range).reduce(
    (allowed, { wants, times }) => (wants === "inside" ? inBoth(allowed, times) : without(allowed, times)),
    [range],
  );
}
