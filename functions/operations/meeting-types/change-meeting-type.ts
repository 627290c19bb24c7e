import * as z from "zod";
import { identifier } from "../../contract/fields.ts";
import { meetingType, meetingTypeChanges } from "../../contract/meeting-types.ts";
import { changedType } from "../../domain/meeting-types/edit-type.ts";
import { assertCanEditType } from "../../domain/meeting-types/scope.ts";
import { assertVersion, notFound } from "../../domain/refusal.ts";
import { defineOperation } from "../../http/operation.ts";
import { readMeetingType, saveMeetingType } from "../../store/meeting-types/meeting-types.ts";
import { withRetries } from "../../store/table/with-retries.ts";

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
  needs: { table: ["BatchGetItem", "PutItem"] },
  handle: ({ params, body, caller, ifMatch }, { table }) =>
    withRetries(async () => {
      const type = await readMeetingType(table, caller.userId, params.id);
      if (!type) throw notFound("meeting type");
      assertCanEditType(caller, type.scope);
      assertVersion(type, ifMatch);
      const changed = changedType(type, body);
      await saveMeetingType(table, caller.userId, changed);
      return { body: changed };
    }),
});
