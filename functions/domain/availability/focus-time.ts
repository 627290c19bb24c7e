import { weekdayIndex } from "../time/calendar-date.ts";
import type { EpochMinute } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";
import type { Availability, WeeklyEntry } from "./availability.ts";
import { expandDates, minutesOfWeek } from "./expand-dates.ts";

/** The weekly focus time that touches [from, to), uncut and ascending by start. Overrides do not change it. */
export function focusIntervals(availability: Availability, from: EpochMinute, to: EpochMinute): Interval[] {
  if (!availability.weekly.some(isFocus)) return [];
  const weekly = minutesOfWeek(availability.weekly, isFocus);
  return expandDates(availability.timeZone, (day) => weekly[weekdayIndex(day)]!, from, to);
}

function isFocus({ active, kind }: WeeklyEntry): boolean {
  return active && kind === "focus";
}
