import { cancellation, meetingAnswer, meetingId, meetingViewFor } from "../../contract/meetings.ts";
import { defineOperation } from "../../http/operation.ts";
import { cancelMeeting as cancel } from "../../use-cases/meetings/cancel-meeting.ts";

export const cancelMeeting = defineOperation({
  name: "cancel-meeting",
  area: "meetings",
  method: "POST",
  path: "/v1/meetings/{id}/cancel",
  summary: "Cancels a meeting, or leaves it",
  description:
    "The organizer cancels the meeting for everybody. An attendee leaves it, and cancels it if nobody else attends. The time is " +
    "free at once. A meeting that has begun takes place: its organizer can only end it, and attendees can decline it.",
  access: "signed-in",
  params: meetingId,
  body: cancellation,
  answer: { status: 200, schema: meetingAnswer, description: "The changed meeting." },
  refusals: ["not_found", "invalid_state", "too_late", "unavailable"],
  needs: { table: ["GetItem", "PutItem", "UpdateItem"] },
  handle: (request, services) =>
    cancel(
      services,
      request,
      { meetingId: request.params.id, reason: request.body.reason },
      meetingViewFor(request.caller.userId),
    ),
});
