import { type CalendarDate, calendarDate, localDay } from "../time/calendar-date.ts";
import type { EpochMinute } from "../time/instant.ts";
import type { WallInterval } from "../time/wall-time.ts";
import { type Weekday, weekdays } from "../time/weekday.ts";
import { zoneNamed } from "../time/zone.ts";
import { regionOfZone, worksOn } from "../time/zone-region.ts";
import { type Availability, hasOpenHours } from "./availability.ts";

/** When somebody works. Nobody has two sets of them: suggestions, plans and analytics go by the same. */
export interface WorkingHours {
  hours: Availability;
  /**
   * `published`: an organizer's open hours as they count. `said`: what a person has said. `usual`: nine to five on the working days of
   * their region. That is a guess, and is never told as a fact.
   */
  source: "published" | "said" | "usual";
}

/** When a person says that they work, on their own clock: a preference. It blocks and publishes nothing. */
export interface SaidHours {
  weekly: WeeklyHours[];
}

export interface WeeklyHours extends WallInterval {
  day: Weekday;
}

/** Four stretches a day. */
export const maxWeeklyHours = 28;

/** What is asked of a profile. */
interface Worker {
  timeZone: string;
  workingHours: SaidHours | null;
}

/**
 * When somebody works from an instant on. Hours that are published for any type come first, weekly ones and those of single dates to come
 * alike. Whoever publishes none may still have taken days off.
 */
export function workingHoursOf(
  published: Availability | undefined,
  { timeZone, workingHours }: Worker,
  from: EpochMinute,
): WorkingHours {
  if (published && hasOpenHours(published, dateAt(from, published.timeZone))) {
    return { hours: published, source: "published" };
  }
  const hours = { timeZone, overrides: published?.overrides ?? [] };
  if (workingHours) return { hours: { ...hours, weekly: workingHours.weekly.map(openEntry) }, source: "said" };
  return { hours: { ...hours, weekly: usualWeekOf(regionOfZone(timeZone)) }, source: "usual" };
}

/** The hours of a week, each stretch once, in order. Dates that differ are not in it. */
export function weeklyHoursOf({ hours }: WorkingHours): WeeklyHours[] {
  const open = hours.weekly.filter(({ active, kind }) => active && kind === "open");
  const places = new Map(open.map((entry) => [placeInWeek(entry), entry]));
  return [...places]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { day, start, end }]) => ({ day, start, end }));
}

function dateAt(instant: EpochMinute, timeZone: string): CalendarDate {
  return calendarDate(localDay(instant, zoneNamed(timeZone)));
}

function placeInWeek({ day, start, end }: WeeklyHours): string {
  return `${weekdays.indexOf(day)} ${start} ${end}`;
}

function usualWeekOf(region: string | undefined): Availability["weekly"] {
  return weekdays.filter((day) => worksOn(region, day)).map((day) => openEntry({ day, start: "09:00", end: "17:00" }));
}

function openEntry({ day, start, end }: WeeklyHours): Availability["weekly"][number] {
  return { id: `${day} ${start}`, day, start, end, active: true, kind: "open" };
}
