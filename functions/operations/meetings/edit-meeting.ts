import * as z from "zod";
import { meetingAnswer, meetingDetails, meetingId, meetingView } from "../../contract/meetings.ts";
import { defineOperation } from "../../http/operation.ts";
import { editMeeting as edit } from "../../use-cases/meetings/edit-meeting.ts";

export const editMeeting = defineOperation({
  name: "edit-meeting",
  area: "meetings",
  method: "PATCH",
  path: "/v1/meetings/{id}",
  summary: "Edits what a meeting says of itself",
  description:
    "For its organizer: title, description, location and priority. Its time changes by actions of their own.",
  access: "signed-in",
  conditional: true,
  params: meetingId,
  body: z.strictObject(meetingDetails).partial(),
  answer: { status: 200, schema: meetingAnswer, description: "The meeting as it now is." },
  refusals: ["forbidden", "not_found", "invalid_state", "version_mismatch", "unavailable"],
  needs: { table: ["GetItem", "PutItem"] },
  handle: (request, services) => {
    const { params, body, ifMatch } = request;
    return edit(services, request, { meetingId: params.id, changes: body, ifMatch }, meetingView);
  },
});
