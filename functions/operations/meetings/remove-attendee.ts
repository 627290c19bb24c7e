import * as z from "zod";
import { identifier } from "../../contract/fields.ts";
import { meetingAnswer, meetingViewFor } from "../../contract/meetings.ts";
import { defineOperation } from "../../http/operation.ts";
import { removeAttendee as remove } from "../../use-cases/meetings/remove-attendee.ts";

export const removeAttendee = defineOperation({
  name: "remove-attendee",
  area: "meetings",
  method: "DELETE",
  path: "/v1/meetings/{id}/attendees/{userId}",
  summary: "Removes an attendee from a meeting",
  description:
    "The organizer can remove any attendee until the meeting begins. Attendees can remove themselves: they leave the meeting. Without " +
    "its last attendee the meeting is cancelled. The attendee's time is free at once.",
  access: "signed-in",
  conditional: true,
  params: z.strictObject({ id: identifier, userId: identifier }),
  answer: { status: 200, schema: meetingAnswer, description: "The changed meeting." },
  refusals: ["forbidden", "not_found", "invalid_state", "too_late", "version_mismatch", "unavailable"],
  needs: { table: ["GetItem", "PutItem", "UpdateItem"] },
  handle: (request, services) => {
    const { params, ifMatch } = request;
    return remove(
      services,
      request,
      { meetingId: params.id, userId: params.userId, ifMatch },
      meetingViewFor(request.caller.userId),
    );
  },
});
