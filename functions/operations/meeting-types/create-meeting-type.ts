import { meetingType, newMeetingType } from "../../contract/meeting-types.ts";
import { createdType } from "../../domain/meeting-types/edit-type.ts";
import { assertCanEditType, defaultScope } from "../../domain/meeting-types/scope.ts";
import { defineOperation } from "../../http/operation.ts";
import { newId } from "../../runtime/ids.ts";
import { saveMeetingType } from "../../store/meeting-types/meeting-types.ts";
import { withRetries } from "../../store/table/with-retries.ts";

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
  needs: { table: ["PutItem"] },
  handle: async ({ body, caller }, { table }) => {
    const scope = body.scope ?? defaultScope(caller);
    assertCanEditType(caller, scope);
    const type = createdType({ ...body, scope, id: newId() });
    await withRetries(() => saveMeetingType(table, caller.userId, type));
    return { body: type };
  },
});
