import * as z from "zod";
import { calendarDate, identifier, interval, zoneName } from "../../contract/fields.ts";
import { openHours } from "../../domain/availability/open-hours.ts";
import { busyIntervals } from "../../domain/calendar/busy.ts";
import { notFound } from "../../domain/refusal.ts";
import { addDays, dayNumber, instantsOfDay } from "../../domain/time/calendar-date.ts";
import { formatInterval } from "../../domain/time/format.ts";
import { zoneNamed } from "../../domain/time/zone.ts";
import { defineOperation } from "../../http/operation.ts";
import { readPublisher } from "../../store/availability/publishers.ts";
import { entriesOf, readDayPages } from "../../store/calendar/day-pages.ts";

const maxDays = 62;

export const getUserAvailability = defineOperation({
  name: "get-user-availability",
  area: "availability",
  method: "GET",
  path: "/v1/users/{userId}/availability",
  summary: "Shows when an organizer is open and when they are busy",
  description:
    "Times only: not with whom, nor what for. Open is what their hours say for one meeting type or another; busy are meetings with their buffers and focus time. What can be booked is listed as slots.",
  access: "signed-in",
  params: z.strictObject({ userId: identifier }),
  query: z
    .strictObject({
      from: calendarDate,
      to: calendarDate,
      timeZone: zoneName
        .exactOptional()
        .meta({ description: "The zone of the dates. Default: the organizer's.", examples: ["Europe/Berlin"] }),
    })
    .refine(({ from, to }) => from <= to && dayNumber(to) - dayNumber(from) < maxDays, {
      path: ["to"],
      message: `Ask for 1 to ${maxDays} days: both dates are included.`,
    }),
  answer: {
    status: 200,
    schema: z
      .object({
        userId: identifier,
        timeZone: z.string().meta({ description: "The organizer's." }),
        open: z.array(interval),
        busy: z.array(interval),
      })
      .meta({ id: "OpenAndBusyTimes" }),
    description: "Open and busy times within these dates, merged and ascending.",
  },
  refusals: ["not_found"],
  needs: { table: ["BatchGetItem", "Query"] },
  handle: async ({ params: { userId }, query: { from, to, timeZone } }, { table }) => {
    const [{ profile, availability }, pages] = await Promise.all([
      readPublisher(table, userId),
      // A date of any zone lies within the UTC dates around it.
      readDayPages(table, userId, addDays(from, -1), addDays(to, 1)),
    ]);
    if (!profile.roles.includes("organizer")) throw notFound("organizer");
    const zone = zoneNamed(timeZone ?? availability.timeZone);
    const { start } = instantsOfDay(dayNumber(from), zone);
    const { end } = instantsOfDay(dayNumber(to), zone);
    return {
      body: {
        userId,
        timeZone: availability.timeZone,
        open: openHours(availability, start, end).map(formatInterval),
        busy: busyIntervals({ entries: entriesOf(pages), availability }, start, end).map(formatInterval),
      },
    };
  },
});
