import { linkThrottle, linkToken } from "../../contract/invitations.ts";
import { cancellation, meetingAnswer, meetingViewFor } from "../../contract/meetings.ts";
import { defineOperation } from "../../http/operation.ts";
import { cancelMeeting } from "../../use-cases/meetings/cancel-meeting.ts";

export const cancelByLink = defineOperation({
  name: "cancel-by-link",
  area: "invitations",
  method: "POST",
  path: "/v1/invitations/{token}/cancel",
  summary: "Leaves the meeting of a link, or cancels it",
  description:
    "The same as `POST /v1/meetings/{id}/cancel` by the person whom the link names: they leave the meeting, and cancel it if nobody " +
    "else attends.",
  access: "link",
  params: linkToken,
  body: cancellation,
  answer: { status: 200, schema: meetingAnswer, description: "The changed meeting." },
  refusals: ["invalid_state", "too_late", "unavailable"],
  needs: { table: ["GetItem", "PutItem", "UpdateItem"] },
  throttle: linkThrottle,
  handle: (request, services) => {
    const { meetingId, userId } = request.caller;
    return cancelMeeting(services, request, { meetingId, ...request.body }, meetingViewFor(userId));
  },
});
