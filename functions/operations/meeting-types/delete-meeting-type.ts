import * as z from "zod";
import { identifier } from "../../contract/fields.ts";
import { assertCanEditType } from "../../domain/meeting-types/scope.ts";
import { assertVersion, notFound } from "../../domain/refusal.ts";
import { defineOperation } from "../../http/operation.ts";
import { readMeetingType, removeMeetingType } from "../../store/meeting-types/meeting-types.ts";
import { withRetries } from "../../store/table/with-retries.ts";

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
  needs: { table: ["BatchGetItem", "PutItem", "DeleteItem"] },
  handle: ({ params, caller, ifMatch }, { table }) =>
    withRetries(async () => {
      const type = await readMeetingType(table, caller.userId, params.id);
      if (!type) throw notFound("meeting type");
      assertCanEditType(caller, type.scope);
      assertVersion(type, ifMatch);
      await removeMeetingType(table, caller.userId, type);
      return {};
    }),
});
