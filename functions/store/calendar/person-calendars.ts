import type { CalendarEntry } from "../../domain/calendar/calendar-entry.ts";
import type { OrganizerCalendar, PersonCalendar } from "../../domain/calendar/person-calendar.ts";
import { calendarDate, type DayNumber } from "../../domain/time/calendar-date.ts";
import { type EpochMinute, minutesPerDay } from "../../domain/time/instant.ts";
import type { Interval } from "../../domain/time/interval.ts";
import type { Table } from "../../runtime/table.ts";
import { hoursFrom, hoursKeys } from "../availability/availability.ts";
import { profileFrom, profileKey } from "../people/profiles.ts";
import { batchRead, type Found } from "../table/batch-read.ts";
import type { ReadBudget, ReadOptions } from "../table/read-budget.ts";
import {
  type DayPage,
  dayPageFrom,
  dayPageKey,
  entriesOf,
  maxUnitsOfDayPage,
  pagesOf,
  readDayPages,
} from "./day-pages.ts";

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

/** How calendars are read over a range. What is only proposed can do with an eventual reading. */
export type RangeReading = ReadOptions & { budget: ReadBudget };

/** The calendars of several people over a range, as far as a budget goes. */
export interface CalendarsAround {
  /** By person, in the order in which they were named. */
  entries: CalendarEntry[][];
  /** The end of the range, or of what can be searched: beyond this, not everything was read that decides about a time. */
  until: EpochMinute;
}

/** Dates before and after a search whose pages are read of its host as well: daily limits count on local dates, which can last 25 hours. */
const hostsMargin = { before: 1, after: 2 };

/** What else a request reads of each person, at most: profile, hours, invitations, habits. */
const maxUnitsBesides = 10;

/**
 * Reads a range and a day on both sides of it. That is one range read a person where the budget is enough for the fullest of pages.
 * Otherwise it is several, one after the other, each over as many days as are sure to be paid. The first person hosts.
 * `besides` is what else is read on the budget meanwhile.
 */
export async function readEntriesAround(
  table: Table,
  userIds: readonly string[],
  { start, end }: Interval,
  { budget, isEventual = false }: RangeReading,
  besides: Promise<unknown>,
): Promise<CalendarsAround> {
  const [first, last] = [utcDay(start - minutesPerDay), utcDay(end + minutesPerDay)];
  const pages: DayPage[][] = userIds.map(() => []);
  const maxUnits = isEventual ? maxUnitsOfDayPage / 2 : maxUnitsOfDayPage;
  const daysPaidBy = (units: number) =>
    Math.floor((units / maxUnits - hostsMargin.before - hostsMargin.after) / userIds.length);
  let next = first;
  let days = daysPaidBy(budget.left - userIds.length * maxUnitsBesides);
  while (next <= last) {
    if (days < 1) {
      await besides;
      days = daysPaidBy(budget.left);
      if (days < 1) break;
    }
    const to = Math.min(last, next + days - 1);
    const datesFor = (isHost: boolean) => {
      if (!isHost) return [next, to];
      return [next === first ? first - hostsMargin.before : next + hostsMargin.after, to + hostsMargin.after];
    };
    const read = await Promise.all(
      userIds.map((userId, place) => {
        const [from, until] = datesFor(place === 0).map(calendarDate);
        return readDayPages(table, userId, from!, until!, { budget, isEventual });
      }),
    );
    for (const [place, more] of read.entries()) pages[place]!.push(...more);
    next = to + 1;
    days = 0;
  }
  return { entries: pages.map(entriesOf), until: Math.min(end, next * minutesPerDay) };
}

function utcDay(instant: EpochMinute): DayNumber {
  return Math.floor(instant / minutesPerDay);
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
