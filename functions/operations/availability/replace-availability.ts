import { availability, availabilityRequest, availabilityView } from "../../contract/availability.ts";
import { replaceAvailability as replaced } from "../../domain/availability/edit-availability.ts";
import { defineOperation } from "../../http/operation.ts";
import { newId } from "../../runtime/ids.ts";
import { editAvailability, editingNeeds } from "../../use-cases/availability/edit-availability.ts";

export const replaceAvailability = defineOperation({
  name: "replace-availability",
  area: "availability",
  method: "PUT",
  path: "/v1/availability",
  summary: "Publishes your availability",
  description:
    "Replaces all of it: say all weekly entries and all overrides, even if there are none. A weekly entry without a type opens its hours for every type. An entry with a meeting type opens them for " +
    "that type in addition, and one with a focus type blocks them. An override replaces the open hours of its date, or closes the " +
    "date if it has no intervals. Focus entries stay. An end before the start lies on the next day. Booked meetings do not change.",
  access: ["organizer"],
  body: availabilityRequest,
  conditional: true,
  answer: { status: 200, schema: availability, description: "The new availability." },
  refusals: ["not_found", "unavailable"],
  needs: editingNeeds,
  handle: async (request, services) => {
    const { timeZone, weekly, overrides } = request.body;
    const body = { timeZone, overrides, weekly: weekly.map(({ ignored: _, ...entry }) => ({ id: newId(), ...entry })) };
    return editAvailability(services, request, (context) => replaced(context, body), availabilityView);
  },
});
