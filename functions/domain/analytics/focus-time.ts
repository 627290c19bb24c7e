import { type EpochMillisecond, millisecondsPerMinute } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";

/** A one-off focus block as analytics see it: it stands unless it was taken off the calendar. */
export interface CountedFocusBlock extends Interval {
  removedAt?: EpochMillisecond;
}

/** A block that was taken off when its time was over had been kept. */
export function wasGivenUp({ end, removedAt }: CountedFocusBlock): boolean {
  return removedAt !== undefined && removedAt < end * millisecondsPerMinute;
}
