import * as z from "zod";
import { meetingAnswer, meetingDetails, meetingId, meetingViewFor } from "../../contract/meetings.ts";
import { defineOperation } from "../../http/operation.ts";
import { editMeeting as edit } from "../../use-cases/meetings/edit-meeting.ts";

export const editMeeting = defineOperation({
  name: "edit-meeting",
  area: "meetings",
  method: "PATCH",
  path: "/v1/meetings/{id}",
  summary: "Edits the title, description, location or priority of a meeting",
  description:
    "For the organizer. The time of a meeting is changed by `extend` and `reschedule`. A title that " +
    "reads like a web or mail address is refused where somebody on the meeting has no account.",
  access: "signed-in",
  conditional: true,
  params: meetingId,
  body: z.strictObject(meetingDetails).partial(),
  answer: { status: 200, schema: meetingAnswer, description: "The changed meeting." },
  refusals: ["forbidden", "not_found", "invalid_state", "version_mismatch", "unavailable"],
  needs: { table: ["GetItem", "BatchGetItem", "PutItem"] },
  handle: (request, services) => {
    const { params, body, ifMatch } = request;
    return edit(
      services,
      request,
      { meetingId: params.id, changes: body, ifMatch },
      meetingViewFor(request.caller.userId),
    );
  },
});
