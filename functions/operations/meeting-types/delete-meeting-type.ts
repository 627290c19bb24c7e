import * as z from "zod";
import { identifier } from "../../contract/fields.ts";
import { defineOperation } from "../../http/operation.ts";
import { deleteMeetingType as deleteType } from "../../use-cases/meeting-types/delete-meeting-type.ts";

export const deleteMeetingType = defineOperation({
  name: "delete-meeting-type",
  area: "meeting-types",
  method: "DELETE",
  path: "/v1/meeting-types/{id}",
  summary: "Deletes a meeting type",
  description:
    "Admins delete the organization's types, and organizers their own. Booked meetings do not change. Weekly entries for a deleted " +
    "type count for nothing: they neither open nor block any time.",
  access: ["organizer", "admin"],
  params: z.strictObject({ id: identifier }),
  conditional: true,
  answer: { status: 204, description: "The type is gone." },
  refusals: ["not_found", "unavailable"],
  needs: {
    table: ["GetItem", "BatchGetItem", "Query", "PutItem", "UpdateItem", "DeleteItem", "ConditionCheckItem"],
  },
  handle: async (request, services) => {
    await deleteType(services, request, request.params.id);
    return {};
  },
});
