import type { FoundSlots } from "../../domain/slots/find-slots.ts";
import { type EpochMillisecond, millisecondsPerMinute } from "../../domain/time/instant.ts";
import type { Interval } from "../../domain/time/interval.ts";
import { assertRange, type Bound, rangeBetween } from "../../domain/time/range.ts";
import type { Table } from "../../runtime/table.ts";
import { readProfile } from "../../store/people/profiles.ts";

const defaultDays = 31;
const maxDays = 62;

/** How many slots an answer holds. */
export const maxSlots = 5_000;

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
