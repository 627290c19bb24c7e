import { meetingAnswer, meetingId, meetingViewFor, newTime } from "../../contract/meetings.ts";
import { timeRefusalCodes } from "../../domain/slots/explain-refusal.ts";
import { defineOperation } from "../../http/operation.ts";
import { rescheduleMeeting as reschedule } from "../../use-cases/meetings/reschedule-meeting.ts";

export const rescheduleMeeting = defineOperation({
  name: "reschedule-meeting",
  area: "meetings",
  method: "POST",
  path: "/v1/meetings/{id}/reschedule",
  summary: "Moves a meeting to another time",
  description:
    "For the organizer, and until the type's cut-off for attendees who have not declined. Once the meeting has begun, nobody moves it. " +
    "The new time must be one of the slots, as they are without the meeting itself: `GET /v1/meetings/{id}/slots` lists them. `end` may " +
    "ask for another length that the type offers. Without it, the meeting keeps its length. An organizer may set `ignoreAvailability`, " +
    "which lifts hours, grid, notice, window and daily limit. Everybody but you is `pending` again. People who had declined are asked " +
    "again only if they are free.",
  access: "signed-in",
  params: meetingId,
  body: newTime,
  answer: { status: 200, schema: meetingAnswer, description: "The changed meeting." },
  refusals: [
    "forbidden",
    "not_found",
    "invalid_state",
    "too_late",
    ...timeRefusalCodes,
    "invitation_refused",
    "unavailable",
  ],
  needs: { table: ["GetItem", "BatchGetItem", "Query", "PutItem", "UpdateItem", "ConditionCheckItem"] },
  handle: (request, services) =>
    reschedule(
      services,
      request,
      { meetingId: request.params.id, ...request.body },
      meetingViewFor(request.caller.userId),
    ),
});
