import * as z from "zod";
import { changeEntry } from "../../domain/availability/edit-availability.ts";
import { availability, weeklyEntryChanges } from "../../http/availability.ts";
import { identifier } from "../../http/fields.ts";
import { defineOperation } from "../../http/operation.ts";
import { tableServices } from "../../platform/services.ts";
import { editing, editingGrants } from "./editing.ts";

export const changeWeeklyEntry = defineOperation({
  name: "change-weekly-entry",
  area: "availability",
  method: "PATCH",
  path: "/v1/availability/weekly/{entryId}",
  summary: "Changes one entry of one's weekly hours",
  description: "`If-Match` names the version of the availability.",
  access: ["organizer"],
  params: z.strictObject({ entryId: identifier }),
  body: weeklyEntryChanges,
  conditional: true,
  answer: { status: 200, schema: availability, description: "The availability as it now is." },
  refusals: ["not_found", "unavailable"],
  grants: editingGrants,
  services: tableServices,
  handle: async (request, services) => {
    const { params, body } = request;
    return { body: await editing(services, request, (ground) => changeEntry(ground, params.entryId, body)) };
  },
});
