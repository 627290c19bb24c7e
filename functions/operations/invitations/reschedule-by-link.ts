import { linkThrottle, linkToken } from "../../contract/invitations.ts";
import { meetingAnswer, meetingViewFor, newTime } from "../../contract/meetings.ts";
import { timeRefusalCodes } from "../../domain/slots/explain-refusal.ts";
import { defineOperation } from "../../http/operation.ts";
import { rescheduleMeeting } from "../../use-cases/meetings/reschedule-meeting.ts";

export const rescheduleByLink = defineOperation({
  name: "reschedule-by-link",
  area: "invitations",
  method: "POST",
  path: "/v1/invitations/{token}/reschedule",
  summary: "Moves the meeting of a link to another time",
  description:
    "The same as `POST /v1/meetings/{id}/reschedule` by the person whom the link names: to one of the times that " +
    "`GET /v1/invitations/{token}/slots` lists. `ignoreAvailability` is for organizers, and refused here.",
  access: "link",
  params: linkToken,
  body: newTime,
  answer: { status: 200, schema: meetingAnswer, description: "The changed meeting." },
  refusals: ["forbidden", "invalid_state", "too_late", ...timeRefusalCodes, "invitation_refused", "unavailable"],
  needs: { table: ["GetItem", "BatchGetItem", "Query", "PutItem", "UpdateItem", "ConditionCheckItem"] },
  throttle: linkThrottle,
  handle: (request, services) => {
    const { meetingId, userId } = request.caller;
    return rescheduleMeeting(services, request, { meetingId, ...request.body }, meetingViewFor(userId));
  },
});
