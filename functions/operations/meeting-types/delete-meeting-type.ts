import * as z from "zod";
import { refuseUnlessKeeper } from "../../domain/meeting-types/scope.ts";
import { notFound, refuseStale } from "../../domain/refusal.ts";
import { identifier } from "../../http/fields.ts";
import { defineOperation } from "../../http/operation.ts";
import { retrying } from "../../platform/retrying.ts";
import { tableServices } from "../../platform/services.ts";
import { readMeetingType, removeMeetingType } from "../../store/meeting-types.ts";

export const deleteMeetingType = defineOperation({
  name: "delete-meeting-type",
  area: "meeting-types",
  method: "DELETE",
  path: "/v1/meeting-types/{id}",
  summary: "Deletes a meeting type",
  description:
    "Admins delete the organization's types, organizers their own. Meetings that are booked stay as they are; weekly entries for the type open nothing any more, and those of a focus type go on blocking.",
  access: ["organizer", "admin"],
  params: z.strictObject({ id: identifier }),
  conditional: true,
  answer: { status: 204, description: "The type is gone." },
  refusals: ["not_found", "unavailable"],
  grants: { table: ["BatchGetItem", "PutItem", "DeleteItem"] },
  services: tableServices,
  handle: ({ params, caller, ifMatch }, { table }) =>
    retrying(async () => {
      const type = await readMeetingType(table, caller.userId, params.id);
      if (!type) throw notFound("meeting type");
      refuseUnlessKeeper(caller, type.scope);
      refuseStale(type, ifMatch);
      await removeMeetingType(table, caller.userId, type);
      return {};
    }),
});
