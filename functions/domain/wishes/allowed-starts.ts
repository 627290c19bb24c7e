import type { EpochMinute } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";
import { countMissed } from "./count-missed.ts";
import { hardWishes } from "./single-wishes.ts";
import type { ResolvedWishes } from "./wishes.ts";

/** Of ascending starts within a range, those from which a meeting keeps to every hard wish and to the deadline. */
export function allowedStarts(
  wishes: ResolvedWishes,
  starts: readonly EpochMinute[],
  minutes: number,
  range: Interval,
): EpochMinute[] {
  const missedAt = countMissed(hardWishes(wishes, range), minutes);
  return starts.filter((start) => missedAt(start) === 0);
}
