import * as z from "zod";
import { calendarDate, identifier, zoneName } from "../../contract/fields.ts";
import { typeRules } from "../../contract/meeting-types.ts";
import { explainedSlots, explainedSlotsView } from "../../contract/slots.ts";
import { dayNumber } from "../../domain/time/calendar-date.ts";
import { defineOperation } from "../../http/operation.ts";
import { explainSlots as explain } from "../../use-cases/slots/explain-slots.ts";

export const explainSlots = defineOperation({
  name: "explain-slots",
  area: "slots",
  method: "POST",
  path: "/v1/slots/explain",
  summary: "Explains what others see of your date under rules of a meeting type",
  description:
    "All that your hours offer on a date, each with what takes it away from those who look. The rules need not be those that are " +
    "saved, nor the type be there yet: see what they would do before you decide. What nothing takes can be booked once they are saved.",
  access: ["organizer"],
  keyless: "changes nothing",
  body: z.strictObject({
    meetingTypeId: identifier.exactOptional().meta({ description: "Hours only for it, and its meetings, count." }),
    date: calendarDate,
    timeZone: zoneName.exactOptional().meta({ description: "Of the date and of the times. Default: your own." }),
    rules: typeRules,
  }),
  answer: { status: 200, schema: explainedSlots, description: "The times, ascending." },
  refusals: ["not_found"],
  needs: { table: ["GetItem", "BatchGetItem", "Query"] },
  handle: async ({ caller, body: { date, ...asked } }, services) => {
    const request = { ...asked, organizerId: caller.userId, day: dayNumber(date) };
    return { body: explainedSlotsView(await explain(services, request)) };
  },
});
