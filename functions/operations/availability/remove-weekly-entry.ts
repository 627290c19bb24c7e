import * as z from "zod";
import { removeEntry } from "../../domain/availability/edit-availability.ts";
import { identifier } from "../../http/fields.ts";
import { defineOperation } from "../../http/operation.ts";
import { tableServices } from "../../platform/services.ts";
import { editing, editingGrants } from "./editing.ts";

export const removeWeeklyEntry = defineOperation({
  name: "remove-weekly-entry",
  area: "availability",
  method: "DELETE",
  path: "/v1/availability/weekly/{entryId}",
  summary: "Removes one entry of one's weekly hours",
  description: "`If-Match` names the version of the availability.",
  access: ["organizer"],
  params: z.strictObject({ entryId: identifier }),
  conditional: true,
  answer: { status: 204, description: "The entry is gone." },
  refusals: ["not_found", "unavailable"],
  grants: editingGrants,
  services: tableServices,
  handle: async (request, services) => {
    await editing(services, request, ({ availability }) => removeEntry(availability, request.params.entryId));
    return {};
  },
});
