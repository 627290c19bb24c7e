import { meetingType, newMeetingType } from "../../contract/meeting-types.ts";
import { maxTypesOfScope } from "../../domain/meeting-types/edit-type.ts";
import { defineOperation } from "../../http/operation.ts";
import { createMeetingType as create } from "../../use-cases/meeting-types/create-meeting-type.ts";

export const createMeetingType = defineOperation({
  name: "create-meeting-type",
  area: "meeting-types",
  method: "POST",
  path: "/v1/meeting-types",
  summary: "Creates a meeting type",
  description:
    "Admins create types for the organization, and organizers create types of their own. Somebody who is both says which with " +
    "`scope`. Default: a type of their own. Two active types of the organization, or of one person, cannot have the same name. " +
    `There can be at most ${maxTypesOfScope} types of each.`,
  access: ["organizer", "admin"],
  body: newMeetingType,
  answer: { status: 201, schema: meetingType, description: "The new type." },
  refusals: ["invalid_state", "name_taken", "unavailable"],
  needs: { table: ["GetItem", "Query", "PutItem"] },
  handle: (request, services) => create(services, request, request.body),
});
