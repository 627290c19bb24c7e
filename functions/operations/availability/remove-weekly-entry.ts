import * as z from "zod";
import { identifier } from "../../contract/fields.ts";
import { removeEntry } from "../../domain/availability/edit-availability.ts";
import { defineOperation } from "../../http/operation.ts";
import { editAvailability, editingNeeds } from "../../use-cases/availability/edit-availability.ts";

export const removeWeeklyEntry = defineOperation({
  name: "remove-weekly-entry",
  area: "availability",
  method: "DELETE",
  path: "/v1/availability/weekly/{entryId}",
  summary: "Removes a weekly entry of your availability",
  description: "`If-Match` takes the version of the availability.",
  access: ["organizer"],
  params: z.strictObject({ entryId: identifier }),
  conditional: true,
  answer: { status: 204, description: "The entry is gone." },
  refusals: ["not_found", "unavailable"],
  needs: editingNeeds,
  handle: async (request, services) => {
    await editAvailability(
      services,
      request,
      ({ availability }) => removeEntry(availability, request.params.entryId),
      () => undefined,
    );
    return {};
  },
});
