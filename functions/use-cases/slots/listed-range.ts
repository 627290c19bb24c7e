import type { FoundSlots } from "../../domain/slots/find-slots.ts";
import { firstWished } from "../../domain/slots/wished-slots.ts";
import { type EpochMillisecond, type EpochMinute, millisecondsPerMinute } from "../../domain/time/instant.ts";
import type { Interval } from "../../domain/time/interval.ts";
import { assertRange, type Bound, firstUnsearched, rangeBetween } from "../../domain/time/range.ts";
import type { ResolvedWishes, Wishes } from "../../domain/wishes/wishes.ts";
import type { Table } from "../../runtime/table.ts";
import { readProfile } from "../../store/people/profiles.ts";

const defaultDays = 31;
const maxDays = 62;

/** How many slots an answer holds. */
const maxSlots = 5_000;

/** Where somebody looks for slots, and of which length. */
export interface SlotListing {
  /** Absent: the usual length. */
  durationMinutes?: number | undefined;
  /** Absent: from now on. */
  from?: Bound | undefined;
  /** Absent: `defaultDays` after the start. */
  to?: Bound | undefined;
  /** Whose dates are meant, and whose offset times carry. Absent: the zone of whoever asks. */
  timeZone?: string | undefined;
  /** Hard ones. */
  wishes?: Wishes | undefined;
}

/** Slots, and what their times are shown by. */
export interface ListedSlots {
  found: FoundSlots;
  durationMinutes: number;
  timeZone: string;
}

/** Throws `invalid_request` for an impossible range. */
export async function listedRange(
  table: Table,
  callerId: string,
  listing: SlotListing,
  now: EpochMillisecond,
): Promise<{ range: Interval; timeZone: string }> {
  const timeZone = listing.timeZone ?? (await readProfile(table, callerId)).timeZone;
  const range = rangeBetween(listing, timeZone, { start: Math.ceil(now / millisecondsPerMinute), days: defaultDays });
  assertRange(range, maxDays);
  return { range, timeZone };
}

/** The first slots of a search that may have ended before the range did. */
export function listedSlots(
  starts: readonly EpochMinute[],
  wishes: ResolvedWishes | undefined,
  durationMinutes: number,
  range: Interval,
  until: EpochMinute,
): FoundSlots {
  const searched = { start: range.start, end: until, minutes: durationMinutes };
  const { nextFrom = firstUnsearched(range, until, durationMinutes), ...found } = firstWished(
    wishes,
    starts,
    maxSlots,
    searched,
  );
  return { ...found, nextFrom };
}
