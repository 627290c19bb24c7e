import { type Weekday, weekdays } from "../../functions/domain/time/weekday.ts";
import { firstWeekday } from "./first-weekday.ts";
import { formatter, timeIn } from "./shown.ts";

/** The days of a week in the order in which the reader counts them. */
export function daysOfWeek(): Weekday[] {
  const first = firstWeekday();
  return [...weekdays.slice(first), ...weekdays.slice(0, first)];
}

export function weekdayName(day: Weekday, weekday: "long" | "short" = "long"): string {
  // 2026-12-07 was a Monday.
  return formatter({ weekday }, "UTC").format(Date.UTC(2026, 11, 7 + weekdays.indexOf(day)));
}

/** What clocks show at a minute of a day: `09:00`, and midnight again at minute 1440. */
export function clockAt(minute: number): string {
  return timeIn(Date.UTC(2026, 11, 7) + minute * 60_000, "UTC");
}

/** `09:00 – 12:00` */
export function clocksFromTo(from: number, to: number): string {
  return `${clockAt(from)} – ${clockAt(to)}`;
}
