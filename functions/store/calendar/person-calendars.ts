import type { CalendarEntry } from "../../domain/calendar/calendar-entry.ts";
import type { OrganizerCalendar, PersonCalendar } from "../../domain/calendar/person-calendar.ts";
import { utcDate } from "../../domain/time/calendar-date.ts";
import { minutesPerDay } from "../../domain/time/instant.ts";
import type { Interval } from "../../domain/time/interval.ts";
import type { Table } from "../../runtime/table.ts";
import { hoursFrom, hoursKeys } from "../availability/availability.ts";
import { profileFrom, profileKey } from "../people/profiles.ts";
import { batchRead, type Found } from "../table/batch-read.ts";
import { type DayPage, dayPageFrom, dayPageKey, entriesOf, pagesOf, readDayPages } from "./day-pages.ts";

/** What one person's time is decided by at one interval, and the pages that it stands on. */
export async function readCalendarAt(
  table: Table,
  userId: string,
  interval: Interval,
): Promise<{ calendar: PersonCalendar; pages: DayPage[] }> {
  const pageNames = pagesOf(userId, interval);
  const found = await batchRead(table, [...hoursKeys(userId), ...pageNames.map(dayPageKey)]);
  const pages = pageNames.map((name) => dayPageFrom(name, found));
  return { calendar: calendarFrom(userId, pages, found), pages };
}

/** With a day on both sides: for buffers, and for daily limits of dates that begin and end elsewhere than in UTC. */
export async function readEntriesAround(
  table: Table,
  userId: string,
  { start, end }: Interval,
): Promise<CalendarEntry[]> {
  const first = utcDate(start - minutesPerDay);
  const last = utcDate(end + minutesPerDay);
  return entriesOf(await readDayPages(table, userId, first, last));
}

/** A person's calendar: what stands on those of the pages that are theirs, and their hours that count, where they have published any. */
export function calendarFrom(userId: string, pages: readonly DayPage[], found: Found): PersonCalendar {
  const availability = hoursFrom(found, userId);
  return {
    entries: entriesOf(pages.filter((page) => page.userId === userId)),
    ...(availability && { availability }),
  };
}

/** The same of an organizer. One who has published nothing is never open, in their own zone. */
export function organizerCalendarFrom(userId: string, pages: readonly DayPage[], found: Found): OrganizerCalendar {
  const profile = found(profileKey(userId));
  const timeZone = profile ? profileFrom(profile).timeZone : "UTC";
  return { availability: { timeZone, weekly: [], overrides: [] }, ...calendarFrom(userId, pages, found) };
}
