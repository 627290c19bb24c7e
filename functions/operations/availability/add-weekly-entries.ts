import * as z from "zod";
import { mostWeeklyEntries } from "../../domain/availability/availability.ts";
import { addEntries } from "../../domain/availability/edit-availability.ts";
import { availability, newWeeklyEntry } from "../../http/availability.ts";
import { defineOperation } from "../../http/operation.ts";
import { newId } from "../../platform/ids.ts";
import { tableServices } from "../../platform/services.ts";
import { editing, editingGrants } from "./editing.ts";

export const addWeeklyEntries = defineOperation({
  name: "add-weekly-entries",
  area: "availability",
  method: "POST",
  path: "/v1/availability/weekly",
  summary: "Adds weekly hours to one's availability",
  access: ["organizer"],
  body: z.strictObject({ entries: z.array(newWeeklyEntry).min(1).max(mostWeeklyEntries) }),
  answer: { status: 201, schema: availability, description: "The availability as it now is." },
  refusals: ["not_found", "unavailable"],
  grants: editingGrants,
  services: tableServices,
  handle: async (request, services) => {
    const entries = request.body.entries.map((entry) => ({ id: newId(), ...entry }));
    return { body: await editing(services, request, (ground) => addEntries(ground, entries)) };
  },
});
