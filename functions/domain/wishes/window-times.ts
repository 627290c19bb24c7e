import { expandDates, minutesOfDate } from "../availability/expand-dates.ts";
import { type DayNumber, dayNumber, weekdayIndex } from "../time/calendar-date.ts";
import type { EpochMinute } from "../time/instant.ts";
import { type Interval, merged } from "../time/interval.ts";
import { weekdays } from "../time/weekday.ts";
import type { ResolvedWindow } from "./wishes.ts";

/** The instants of a window, as far as they touch [from, to): merged, ascending and not cut. Clock changes are kept to as for open hours. */
export function windowTimes(window: ResolvedWindow, from: EpochMinute, to: EpochMinute): Interval[] {
  const { timeZone, start = "00:00", end = "24:00" } = window;
  const minutes = minutesOfDate([{ start, end }]);
  const isDate = datesOf(window);
  return merged(expandDates(timeZone, (day) => (isDate(day) ? minutes : []), from, to));
}

function datesOf({ days, dates }: ResolvedWindow): (day: DayNumber) => boolean {
  const onDay = weekdays.map((day) => days?.includes(day) ?? true);
  const first = dates ? dayNumber(dates.from) : Number.NEGATIVE_INFINITY;
  const last = dates ? dayNumber(dates.to) : Number.POSITIVE_INFINITY;
  return (day) => first <= day && day <= last && onDay[weekdayIndex(day)]!;
}
