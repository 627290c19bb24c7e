import { linkThrottle, linkToken } from "../../contract/invitations.ts";
import { answerToInvitation, meetingAnswer, meetingViewFor } from "../../contract/meetings.ts";
import { defineOperation } from "../../http/operation.ts";
import { respondToInvitation } from "../../use-cases/meetings/respond-to-invitation.ts";

export const respondByLink = defineOperation({
  name: "respond-by-link",
  area: "invitations",
  method: "POST",
  path: "/v1/invitations/{token}/respond",
  summary: "Answers the invitation of a link",
  description: "The same as `POST /v1/meetings/{id}/respond` by the person whom the link names.",
  access: "link",
  params: linkToken,
  body: answerToInvitation,
  answer: { status: 200, schema: meetingAnswer, description: "The changed meeting." },
  refusals: ["invalid_state", "schedule_conflict", "unavailable"],
  needs: { table: ["GetItem", "BatchGetItem", "PutItem", "UpdateItem", "ConditionCheckItem"] },
  throttle: linkThrottle,
  handle: (request, services) => {
    const { meetingId, userId } = request.caller;
    return respondToInvitation(services, request, { meetingId, ...request.body }, meetingViewFor(userId));
  },
});
