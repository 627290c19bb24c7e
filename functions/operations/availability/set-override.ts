import * as z from "zod";
import { availability, availabilityView, overrideChanges } from "../../contract/availability.ts";
import { calendarDate } from "../../contract/fields.ts";
import { setOverride as set } from "../../domain/availability/edit-availability.ts";
import { defineOperation } from "../../http/operation.ts";
import { editAvailability, editingNeeds } from "../../use-cases/availability/edit-availability.ts";

export const setOverride = defineOperation({
  name: "set-override",
  area: "availability",
  method: "PUT",
  path: "/v1/availability/overrides/{date}",
  summary: "Sets your hours of one date",
  description:
    "The intervals replace the open hours of the date; without any the date is closed. The other dates stay as they are. `If-Match` " +
    "takes the version of the availability.",
  access: ["organizer"],
  params: z.strictObject({ date: calendarDate }),
  body: overrideChanges,
  conditional: true,
  answer: { status: 200, schema: availability, description: "The new availability." },
  refusals: ["not_found", "unavailable"],
  needs: editingNeeds,
  handle: async (request, services) => {
    const override = { ...request.params, ...request.body };
    return editAvailability(services, request, (context) => set(context.availability, override), availabilityView);
  },
});
