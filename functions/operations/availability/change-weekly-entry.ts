import * as z from "zod";
import { availability, availabilityView, weeklyEntryChanges } from "../../contract/availability.ts";
import { identifier } from "../../contract/fields.ts";
import { changeEntry } from "../../domain/availability/edit-availability.ts";
import { defineOperation } from "../../http/operation.ts";
import { editAvailability, editingNeeds } from "../../use-cases/availability/edit-availability.ts";

export const changeWeeklyEntry = defineOperation({
  name: "change-weekly-entry",
  area: "availability",
  method: "PATCH",
  path: "/v1/availability/weekly/{entryId}",
  summary: "Changes a weekly entry of your availability",
  description: "`If-Match` takes the version of the availability.",
  access: ["organizer"],
  params: z.strictObject({ entryId: identifier }),
  body: weeklyEntryChanges,
  conditional: true,
  answer: { status: 200, schema: availability, description: "The new availability." },
  refusals: ["not_found", "unavailable"],
  needs: editingNeeds,
  handle: async (request, services) => {
    const { params, body } = request;
    return editAvailability(
      services,
      request,
      (context) => changeEntry(context, params.entryId, body),
      availabilityView,
    );
  },
});
