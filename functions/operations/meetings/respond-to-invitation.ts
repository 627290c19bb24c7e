import { answerToInvitation, meetingAnswer, meetingId, meetingViewFor } from "../../contract/meetings.ts";
import { defineOperation } from "../../http/operation.ts";
import { respondToInvitation as respond } from "../../use-cases/meetings/respond-to-invitation.ts";

export const respondToInvitation = defineOperation({
  name: "respond-to-invitation",
  area: "meetings",
  method: "POST",
  path: "/v1/meetings/{id}/respond",
  summary: "Answers an invitation",
  description: "A meeting that you decline takes none of your time. To come back to it, you must be free.",
  access: "signed-in",
  params: meetingId,
  body: answerToInvitation,
  answer: { status: 200, schema: meetingAnswer, description: "The changed meeting." },
  refusals: ["forbidden", "not_found", "invalid_state", "schedule_conflict", "unavailable"],
  needs: { table: ["GetItem", "BatchGetItem", "PutItem", "UpdateItem", "ConditionCheckItem"] },
  handle: (request, services) =>
    respond(
      services,
      request,
      { meetingId: request.params.id, response: request.body.response },
      meetingViewFor(request.caller.userId),
    ),
});
