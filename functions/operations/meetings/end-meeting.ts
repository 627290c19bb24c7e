import * as z from "zod";
import { instant } from "../../contract/fields.ts";
import { meetingAnswer, meetingId, meetingViewFor, reason } from "../../contract/meetings.ts";
import { defineOperation } from "../../http/operation.ts";
import { endMeeting as end } from "../../use-cases/meetings/end-meeting.ts";

export const endMeeting = defineOperation({
  name: "end-meeting",
  area: "meetings",
  method: "POST",
  path: "/v1/meetings/{id}/end",
  summary: "Ends a running meeting before its time",
  description:
    "For the organizer, while the meeting is running. It ends `at` the minute that you name, which may have passed, or now, rounded up " +
    "to the minute. The time after that is free for everybody at once, and the meeting counts for as long as it has lasted. If it " +
    "ends then anyway, nothing changes.",
  access: "signed-in",
  params: meetingId,
  body: z.strictObject({ at: instant.optional(), reason }),
  answer: { status: 200, schema: meetingAnswer, description: "The changed meeting." },
  refusals: ["forbidden", "not_found", "invalid_state", "unavailable"],
  needs: { table: ["GetItem", "PutItem", "UpdateItem"] },
  handle: (request, services) => {
    const { params, body } = request;
    return end(services, request, { meetingId: params.id, ...body }, meetingViewFor(request.caller.userId));
  },
});
