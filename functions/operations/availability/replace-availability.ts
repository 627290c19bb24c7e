import { availability, availabilityRequest } from "../../contract/availability.ts";
import { replaceAvailability as replaced } from "../../domain/availability/edit-availability.ts";
import { defineOperation } from "../../http/operation.ts";
import { newId } from "../../runtime/ids.ts";
import { editAvailability, editingNeeds } from "../../use-cases/availability/edit-availability.ts";

export const replaceAvailability = defineOperation({
  name: "replace-availability",
  area: "availability",
  method: "PUT",
  path: "/v1/availability",
  summary: "Publishes one's availability",
  description:
    "Replaces all of it. An entry without a type is open for every type; with a type it opens those hours for it in addition; with a focus type it blocks them. An override replaces the open hours of its date, an empty one closes it; focus entries stay. An end before its start runs past midnight and belongs to the day on which it begins. Meetings that are booked stay as they are.",
  access: ["organizer"],
  body: availabilityRequest,
  conditional: true,
  answer: { status: 200, schema: availability, description: "The availability as it now is." },
  refusals: ["not_found", "unavailable"],
  needs: editingNeeds,
  handle: async (request, services) => {
    const { timeZone, weekly, overrides } = request.body;
    const body = { timeZone, overrides, weekly: weekly.map((entry) => ({ id: newId(), ...entry })) };
    return editAvailability(services, request, (context) => replaced(context, body));
  },
});
