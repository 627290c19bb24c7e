import { invalidRequest } from "../refusal.ts";
import { type DayNumber, instantsOfDay } from "./calendar-date.ts";
import { type EpochMinute, minutesPerDay } from "./instant.ts";
import type { Interval } from "./interval.ts";
import { zoneNamed } from "./zone.ts";

/** One end of a range that somebody asks for: a date of a zone, or an instant. */
export type Bound = { day: DayNumber } | { instant: EpochMinute };

/** When a range from this bound begins. */
export function startOf(from: Bound, timeZone: string): EpochMinute {
  return "day" in from ? instantsOfDay(from.day, zoneNamed(timeZone)).start : from.instant;
}

/** When a range to this bound ends. Dates are included. */
export function endOf(to: Bound, timeZone: string): EpochMinute {
  return "day" in to ? instantsOfDay(to.day, zoneNamed(timeZone)).end : to.instant;
}

/** Throws `invalid_request` for a range that does not end after it begins, or is too long. */
export function assertRange({ start, end }: Interval, maxDays: number): void {
  if (end <= start) throw invalidRequest({ path: "to", message: (say) => say.inputs.rangeEnd });
  // Dates are counted by the zone's clocks, so the longest range of them may last an hour or two more.
  if (end - start <= maxDays * minutesPerDay + 180) return;
  throw invalidRequest({ path: "to", message: (say) => say.inputs.rangeDays(maxDays) });
}

/** The range between two bounds. Where they do not say, it begins at `start` and lasts `days`. */
export function rangeBetween(
  { from, to }: { from?: Bound | undefined; to?: Bound | undefined },
  timeZone: string,
  defaults: { start: EpochMinute; days: number },
): Interval {
  const start = from ? startOf(from, timeZone) : defaults.start;
  return { start, end: to ? endOf(to, timeZone) : start + defaults.days * minutesPerDay };
}

/** Where the search for times of that length in a range goes on, if it ended before the range did: at the first start that did not fit in. */
export function firstUnsearched({ end }: Interval, until: EpochMinute, minutes: number): EpochMinute | undefined {
  return until < end ? until - minutes + 1 : undefined;
}
