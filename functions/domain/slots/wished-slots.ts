import type { EpochMinute } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";
import { allowedStarts } from "../wishes/allowed-starts.ts";
import { relaxationFor } from "../wishes/relaxation.ts";
import type { ResolvedWishes } from "../wishes/wishes.ts";
import { type FoundSlots, firstOf } from "./find-slots.ts";

/** Of the bookable starts within a range, the first that the wishes allow. Where they allow none, what to give up. */
export function firstWished(
  wishes: ResolvedWishes | undefined,
  starts: readonly EpochMinute[],
  limit: number,
  { minutes, ...range }: Interval & { minutes: number },
): FoundSlots {
  if (!wishes) return firstOf(starts, limit);
  const allowed = allowedStarts(wishes, starts, minutes, range);
  const relax = allowed.length === 0 ? relaxationFor(wishes, starts, minutes, range) : undefined;
  return { ...firstOf(allowed, limit), ...(relax && { relax }) };
}
