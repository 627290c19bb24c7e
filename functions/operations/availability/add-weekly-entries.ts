import * as z from "zod";
import { availability, availabilityView, newWeeklyEntry } from "../../contract/availability.ts";
import { list } from "../../contract/fields.ts";
import { maxWeeklyEntries } from "../../domain/availability/availability.ts";
import { addEntries } from "../../domain/availability/edit-availability.ts";
import { defineOperation } from "../../http/operation.ts";
import { newId } from "../../runtime/ids.ts";
import { editAvailability, editingNeeds } from "../../use-cases/availability/edit-availability.ts";

export const addWeeklyEntries = defineOperation({
  name: "add-weekly-entries",
  area: "availability",
  method: "POST",
  path: "/v1/availability/weekly",
  summary: "Adds weekly entries to your availability",
  access: ["organizer"],
  body: z.strictObject({ entries: list(newWeeklyEntry, { least: 1, most: maxWeeklyEntries }) }),
  answer: { status: 201, schema: availability, description: "The new availability." },
  refusals: ["not_found", "unavailable"],
  needs: editingNeeds,
  handle: async (request, services) => {
    const entries = request.body.entries.map((entry) => ({ id: newId(), ...entry }));
    return editAvailability(services, request, (context) => addEntries(context, entries), availabilityView);
  },
});
