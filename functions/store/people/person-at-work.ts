import type { Availability } from "../../domain/availability/availability.ts";
import { datesAround } from "../../domain/availability/expand-dates.ts";
import { workingHoursOf } from "../../domain/availability/working-hours.ts";
import type { Holidays } from "../../domain/holidays/holiday.ts";
import type { PersonAtWork } from "../../domain/people/person-at-work.ts";
import type { Profile } from "../../domain/people/profile.ts";
import { calendarDate } from "../../domain/time/calendar-date.ts";
import { type EpochMinute, minutesPerDay } from "../../domain/time/instant.ts";
import { regionOfZone } from "../../domain/time/zone-region.ts";
import type { Table } from "../../runtime/table.ts";

/** What people at work are read from. */
export interface WorkSources {
  table: Table;
  holidays: Holidays;
}

/** Whose account has been closed meanwhile. */
const somebodyGone = { name: "", timeZone: "UTC", workingHours: null };

/** Somebody for whom a time is looked for in [from, to), from their profile, if it was found, and their hours that count, if any. */
export async function personAtWork(
  found: Profile | undefined,
  published: Availability | undefined,
  holidays: Holidays,
  { from, to }: { from: EpochMinute; to: EpochMinute },
): Promise<PersonAtWork> {
  const profile = found ?? somebodyGone;
  const workingHours = workingHoursOf(published, profile, from);
  const { timeZone } = workingHours.hours;
  const region = regionOfZone(timeZone);
  const { first, last } = datesAround(from - minutesPerDay, to + minutesPerDay);
  return {
    ...{ name: profile.name, timeZone, workingHours },
    holidays: region ? await holidays.between(region, calendarDate(first), calendarDate(last)) : [],
  };
}
