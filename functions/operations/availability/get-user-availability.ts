import * as z from "zod";
import { calendarDate, identifier, interval, zoneName } from "../../contract/fields.ts";
import { says } from "../../contract/says.ts";
import { dayNumber } from "../../domain/time/calendar-date.ts";
import { formatInterval } from "../../domain/time/format.ts";
import { defineOperation } from "../../http/operation.ts";
import { readOpenAndBusyTimes } from "../../use-cases/availability/read-open-and-busy-times.ts";

const maxDays = 62;

export const getUserAvailability = defineOperation({
  name: "get-user-availability",
  area: "availability",
  method: "GET",
  path: "/v1/users/{userId}/availability",
  summary: "Shows when an organizer is open and when they are busy",
  description:
    "Shows times only: not with whom, and not what for. Open times are the hours for any meeting type. Busy times are meetings with " +
    "their buffers, and focus time. What can be booked is listed as slots.",
  access: "signed-in",
  visitors: "refused",
  params: z.strictObject({ userId: identifier }),
  query: z
    .strictObject({
      from: calendarDate,
      to: calendarDate,
      timeZone: zoneName
        .exactOptional()
        .meta({ description: "The zone of the dates. Default: the organizer's zone.", examples: ["Europe/Berlin"] }),
    })
    .refine(({ from, to }) => from <= to && dayNumber(to) - dayNumber(from) < maxDays, {
      path: ["to"],
      message: says("days", maxDays),
    }),
  answer: {
    status: 200,
    schema: z
      .object({
        userId: identifier,
        timeZone: z.string().meta({ description: "The organizer's zone." }),
        open: z.array(interval),
        busy: z.array(interval),
      })
      .meta({ id: "OpenAndBusyTimes" }),
    description: "Open and busy times on these dates, merged and ascending.",
  },
  refusals: ["not_found"],
  needs: { table: ["BatchGetItem", "Query"] },
  handle: async ({ params: { userId }, query }, services) => {
    const { timeZone, open, busy } = await readOpenAndBusyTimes(services, { organizerId: userId, ...query });
    return { body: { userId, timeZone, open: open.map(formatInterval), busy: busy.map(formatInterval) } };
  },
});
