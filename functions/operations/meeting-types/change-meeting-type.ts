import * as z from "zod";
import { identifier } from "../../contract/fields.ts";
import { meetingType, meetingTypeChanges } from "../../contract/meeting-types.ts";
import { defineOperation } from "../../http/operation.ts";
import { changeMeetingType as change } from "../../use-cases/meeting-types/change-meeting-type.ts";

export const changeMeetingType = defineOperation({
  name: "change-meeting-type",
  area: "meeting-types",
  method: "PATCH",
  path: "/v1/meeting-types/{id}",
  summary: "Changes a meeting type",
  description:
    "Admins change the organization's types, and organizers their own. Kind and scope cannot change. Booked meetings do not change. " +
    "Hours of an inactive type count for nothing until it is active again.",
  access: ["organizer", "admin"],
  params: z.strictObject({ id: identifier }),
  body: meetingTypeChanges,
  conditional: true,
  answer: { status: 200, schema: meetingType, description: "The changed type." },
  refusals: ["not_found", "name_taken", "unavailable"],
  needs: { table: ["GetItem", "BatchGetItem", "Query", "PutItem", "UpdateItem", "ConditionCheckItem"] },
  handle: (request, services) => change(services, request, request.params.id, request.body),
});
