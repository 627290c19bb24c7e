import { createdType } from "../../domain/meeting-types/edit-type.ts";
import { refuseUnlessKeeper, usualScope } from "../../domain/meeting-types/scope.ts";
import { meetingType, newMeetingType } from "../../http/meeting-type.ts";
import { defineOperation } from "../../http/operation.ts";
import { newId } from "../../platform/ids.ts";
import { retrying } from "../../platform/retrying.ts";
import { tableServices } from "../../platform/services.ts";
import { saveMeetingType } from "../../store/meeting-types.ts";

export const createMeetingType = defineOperation({
  name: "create-meeting-type",
  area: "meeting-types",
  method: "POST",
  path: "/v1/meeting-types",
  summary: "Creates a meeting type",
  description:
    "Admins create types for the organization, organizers types of their own. Who is both says which with `scope`; unless said it is one of their own.",
  access: ["organizer", "admin"],
  body: newMeetingType,
  answer: { status: 201, schema: meetingType, description: "The new type." },
  refusals: ["unavailable"],
  grants: { table: ["PutItem"] },
  services: tableServices,
  handle: async ({ body, caller }, { table }) => {
    const scope = body.scope ?? usualScope(caller);
    refuseUnlessKeeper(caller, scope);
    const type = createdType({ ...body, scope, id: newId() });
    await retrying(() => saveMeetingType(table, caller.userId, type));
    return { body: type };
  },
});
