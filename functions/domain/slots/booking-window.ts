import { type DayNumber, lastInstant, localDay, localDayIn } from "../time/calendar-date.ts";
import { type EpochMillisecond, type EpochMinute, millisecondsPerMinute, minutesPerDay } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";
import { zoneNamed } from "../time/zone.ts";
import type { SlotContext, SlotSearch } from "./slot-context.ts";

/** How soon and how far ahead a meeting can be booked. */

export function isPast(start: EpochMinute, now: EpochMillisecond): boolean {
  return start * millisecondsPerMinute < now;
}

/** The first whole minute that the notice allows. */
export function earliestStart(now: EpochMillisecond, noticeMinutes: number): EpochMinute {
  return Math.ceil(now / millisecondsPerMinute) + noticeMinutes;
}

/** The last date, in the organizer's zone, on which a meeting may start. */
export function lastBookableDay({ now, rules, organizer }: SlotContext): DayNumber {
  const today = localDay(Math.floor(now / millisecondsPerMinute), zoneNamed(organizer.availability.timeZone));
  return today + rules.bookingWindowDays;
}

/** Whether a meeting ends later than any time that this service knows. */
export function endsBeyondAllTime({ end }: Pick<Interval, "end">): boolean {
  return end > lastInstant;
}

/** Of ascending starts, those that are not too far ahead. */
export function startsWithinBookingWindow(search: SlotSearch, starts: EpochMinute[]): EpochMinute[] {
  const zone = zoneNamed(search.organizer.availability.timeZone);
  const lastDay = lastBookableDay(search);
  // No clock goes back by a day: most searches end too early for any of their starts to be looked at.
  if (localDay(search.to + minutesPerDay, zone) <= lastDay && search.to <= lastInstant) return starts;
  const dayOf = localDayIn(zone);
  return starts.filter(
    (start) => dayOf(start) <= lastDay && !endsBeyondAllTime({ end: start + search.durationMinutes }),
  );
}
