import * as z from "zod";
import { calendarDate } from "../../contract/fields.ts";
import { removeOverride as remove } from "../../domain/availability/edit-availability.ts";
import { defineOperation } from "../../http/operation.ts";
import { editAvailability, editingNeeds } from "../../use-cases/availability/edit-availability.ts";

export const removeOverride = defineOperation({
  name: "remove-override",
  area: "availability",
  method: "DELETE",
  path: "/v1/availability/overrides/{date}",
  summary: "Gives a date its weekly hours back",
  description: "`If-Match` takes the version of the availability.",
  access: ["organizer"],
  params: z.strictObject({ date: calendarDate }),
  conditional: true,
  answer: { status: 204, description: "The override of the date is gone." },
  refusals: ["not_found", "unavailable"],
  needs: editingNeeds,
  handle: async (request, services) => {
    await editAvailability(
      services,
      request,
      ({ availability }) => remove(availability, request.params.date),
      () => undefined,
    );
    return {};
  },
});
