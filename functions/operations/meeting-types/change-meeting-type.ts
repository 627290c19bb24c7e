import * as z from "zod";
import { changedType } from "../../domain/meeting-types/edit-type.ts";
import { refuseUnlessKeeper } from "../../domain/meeting-types/scope.ts";
import { notFound, refuseStale } from "../../domain/refusal.ts";
import { identifier } from "../../http/fields.ts";
import { meetingType, meetingTypeChanges } from "../../http/meeting-type.ts";
import { defineOperation } from "../../http/operation.ts";
import { retrying } from "../../platform/retrying.ts";
import { tableServices } from "../../platform/services.ts";
import { readMeetingType, saveMeetingType } from "../../store/meeting-types.ts";

export const changeMeetingType = defineOperation({
  name: "change-meeting-type",
  area: "meeting-types",
  method: "PATCH",
  path: "/v1/meeting-types/{id}",
  summary: "Changes a meeting type",
  description:
    "Admins change the organization's types, organizers their own. Kind and scope stay as they were created. Meetings that are booked stay as they are.",
  access: ["organizer", "admin"],
  params: z.strictObject({ id: identifier }),
  body: meetingTypeChanges,
  conditional: true,
  answer: { status: 200, schema: meetingType, description: "The type as it now is." },
  refusals: ["not_found", "unavailable"],
  grants: { table: ["BatchGetItem", "PutItem"] },
  services: tableServices,
  handle: ({ params, body, caller, ifMatch }, { table }) =>
    retrying(async () => {
      const type = await readMeetingType(table, caller.userId, params.id);
      if (!type) throw notFound("meeting type");
      refuseUnlessKeeper(caller, type.scope);
      refuseStale(type, ifMatch);
      const changed = changedType(type, body);
      await saveMeetingType(table, caller.userId, changed);
      return { body: changed };
    }),
});
