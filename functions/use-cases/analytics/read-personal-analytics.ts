import { type DateRange, dateRange } from "../../domain/analytics/date-range.ts";
import { type PersonalAnalytics, personalAnalytics } from "../../domain/analytics/personal.ts";
import { workingHoursOf } from "../../domain/availability/working-hours.ts";
import type { MeetingType } from "../../domain/meeting-types/meeting-type.ts";
import { type CalendarDate, instantsOfDay } from "../../domain/time/calendar-date.ts";
import type { Services } from "../../services/services.ts";
import { readPersonalCalendar } from "../../store/analytics/personal-calendar.ts";
import { readSavedAvailability } from "../../store/availability/person-availability.ts";
import { readMeetingTypes } from "../../store/meeting-types/meeting-types.ts";

interface Asked {
  from?: CalendarDate | undefined;
  to?: CalendarDate | undefined;
  /** The person's own unless they name another one. */
  timeZone?: string | undefined;
}

/** How somebody's time goes, and the types whose names they may know. Throws `not_found`, and what `dateRange` throws. */
export async function readPersonalAnalytics(
  { table, clock }: Services,
  userId: string,
  asked: Asked,
): Promise<{ dates: DateRange; analytics: PersonalAnalytics; types: MeetingType[] }> {
  const { profile, availability } = await readSavedAvailability(table, userId);
  const dates = dateRange(asked, asked.timeZone ?? profile.timeZone, clock.now());
  const { start } = instantsOfDay(dates.first, dates.zone);
  const { end } = instantsOfDay(dates.last, dates.zone);
  const [calendar, types] = await Promise.all([
    readPersonalCalendar(table, userId, { start, end }),
    readMeetingTypes(table, userId),
  ]);
  const workingHours = workingHoursOf(availability, profile, start);
  return { dates, analytics: personalAnalytics(dates, { ...calendar, workingHours }), types };
}
