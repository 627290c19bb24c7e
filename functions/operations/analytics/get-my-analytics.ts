import * as z from "zod";
import {
  analyticsColumns,
  personalAnalyticsAnswer,
  personalAnalyticsRows,
  personalAnalyticsView,
} from "../../contract/analytics.ts";
import { calendarDate, zoneName } from "../../contract/fields.ts";
import { type Dates, personalAnalytics } from "../../domain/analytics/personal.ts";
import { invalidRequest } from "../../domain/refusal.ts";
import { dayNumber, instantsOfDay, localDay } from "../../domain/time/calendar-date.ts";
import { type EpochMillisecond, millisecondsPerMinute } from "../../domain/time/instant.ts";
import { zoneNamed } from "../../domain/time/zone.ts";
import { csvText } from "../../http/csv.ts";
import { defineOperation } from "../../http/operation.ts";
import { readPerson } from "../../store/availability/publishers.ts";
import { readPersonalCalendar } from "../../store/calendar/personal-calendar.ts";
import { readMeetingTypes } from "../../store/meeting-types/meeting-types.ts";

const maxDays = 400;
const defaultDays = 28;

export const getMyAnalytics = defineOperation({
  name: "get-my-analytics",
  area: "analytics",
  method: "GET",
  path: "/v1/analytics/me",
  summary: "Shows how your time goes",
  description:
    "Of the dates in `timeZone` (yours, if you name none), both included, at most 400; the four weeks up to today unless you say " +
    "otherwise. A meeting counts whole on the date on which it begins, those to come as well. What each number means stands in " +
    "docs/analytics.md. `Accept: text/csv` gives them as a table.",
  access: "signed-in",
  query: z.strictObject({ from: calendarDate.optional(), to: calendarDate.optional(), timeZone: zoneName.optional() }),
  answer: {
    status: 200,
    schema: personalAnalyticsAnswer,
    csv: (analytics) => csvText(analyticsColumns, personalAnalyticsRows(analytics)),
    description: "Your analytics.",
  },
  refusals: ["not_found"],
  needs: { table: ["BatchGetItem", "Query"] },
  handle: async ({ caller, query }, { table, clock }) => {
    const { profile, availability } = await readPerson(table, caller.userId);
    const timeZone = query.timeZone ?? profile.timeZone;
    const dates = datesOf(query, timeZone, clock.now());
    const { start } = instantsOfDay(dates.first, dates.zone);
    const { end } = instantsOfDay(dates.last, dates.zone);
    const [calendar, types] = await Promise.all([
      readPersonalCalendar(table, caller.userId, { start, end }),
      readMeetingTypes(table, caller.userId),
    ]);
    const analytics = personalAnalytics(dates, { ...calendar, availability });
    return { body: personalAnalyticsView({ ...dates, timeZone }, analytics, types) };
  },
});

/** Throws `invalid_request` for none and for too many. */
function datesOf(
  { from, to }: { from?: string | undefined; to?: string | undefined },
  timeZone: string,
  now: EpochMillisecond,
): Dates {
  const zone = zoneNamed(timeZone);
  const last = to ? dayNumber(to) : localDay(Math.floor(now / millisecondsPerMinute), zone);
  const first = from ? dayNumber(from) : last - defaultDays + 1;
  if (first > last || last - first >= maxDays) {
    throw invalidRequest({ path: "to", message: `Ask for 1 to ${maxDays} days: both dates are included.` });
  }
  return { first, last, zone };
}
