import * as z from "zod";
import { identifier, list } from "../../contract/fields.ts";
import { meetingAnswer, meetingId, meetingViewFor } from "../../contract/meetings.ts";
import { defineOperation } from "../../http/operation.ts";
import { addAttendees as add } from "../../use-cases/meetings/add-attendees.ts";

export const addAttendees = defineOperation({
  name: "add-attendees",
  area: "meetings",
  method: "POST",
  path: "/v1/meetings/{id}/attendees",
  summary: "Invites more people to a meeting",
  description:
    "For the organizer. People whom you invite must be free. They are `pending`, and their time is held. People who are already on " +
    "the meeting do not change. A meeting can have at most 20 people, organizer included.",
  access: "signed-in",
  params: meetingId,
  body: z.strictObject({ userIds: list(identifier, { least: 1, most: 100 }) }),
  answer: { status: 200, schema: meetingAnswer, description: "The changed meeting." },
  refusals: [
    "forbidden",
    "not_found",
    "invalid_state",
    "too_many_participants",
    "invitation_refused",
    "schedule_conflict",
    "unavailable",
  ],
  needs: { table: ["GetItem", "BatchGetItem", "PutItem", "UpdateItem", "DeleteItem"] },
  handle: (request, services) =>
    add(
      services,
      request,
      { meetingId: request.params.id, userIds: request.body.userIds },
      meetingViewFor(request.caller.userId),
    ),
});
