import { openHours } from "../../domain/availability/open-hours.ts";
import { busyIntervals } from "../../domain/calendar/busy.ts";
import { notFound } from "../../domain/refusal.ts";
import { addDays, type CalendarDate, dayNumber, instantsOfDay } from "../../domain/time/calendar-date.ts";
import type { Interval } from "../../domain/time/interval.ts";
import { zoneNamed } from "../../domain/time/zone.ts";
import type { Services } from "../../services/services.ts";
import { readAvailability } from "../../store/availability/person-availability.ts";
import { entriesOf, readDayPages } from "../../store/calendar/day-pages.ts";

export interface DatesRequest {
  organizerId: string;
  /** Both dates are included. */
  from: CalendarDate;
  to: CalendarDate;
  /** Whose dates they are. Absent: those of the organizer's zone. */
  timeZone?: string | undefined;
}

/** When an organizer can be met and when they cannot: times only, merged, ascending. */
export interface OpenAndBusyTimes {
  timeZone: string;
  open: Interval[];
  busy: Interval[];
}

/** Throws `not_found` for somebody who is not an organizer. */
export async function readOpenAndBusyTimes(
  { table }: Pick<Services, "table">,
  { organizerId, from, to, timeZone }: DatesRequest,
): Promise<OpenAndBusyTimes> {
  const [{ profile, availability }, pages] = await Promise.all([
    readAvailability(table, organizerId),
    // Whatever the zone, a date lies within the UTC dates around it.
    readDayPages(table, organizerId, addDays(from, -1), addDays(to, 1)),
  ]);
  if (!profile.roles.includes("organizer")) throw notFound("organizer");
  const zone = zoneNamed(timeZone ?? availability.timeZone);
  const { start } = instantsOfDay(dayNumber(from), zone);
  const { end } = instantsOfDay(dayNumber(to), zone);
  return {
    timeZone: availability.timeZone,
    open: openHours(availability, start, end),
    busy: busyIntervals({ entries: entriesOf(pages), availability }, start, end),
  };
}
