import * as z from "zod";
import { instant } from "../../contract/fields.ts";
import { meetingAnswer, meetingId, meetingView, reason } from "../../contract/meetings.ts";
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
    "For its organizer, and for attendees who have not declined, up to the type's cut-off. The new time is one of the slots, as " +
    "they are without the meeting itself; `end` may say another length that the type offers, else it keeps its own. " +
    "An organizer may set `ignoreAvailability`, which lifts hours, grid, notice, window and daily limit. Everyone but you is " +
    "`pending` again, who had declined only where they are free.",
  access: "signed-in",
  idempotent: true,
  params: meetingId,
  body: z
    .strictObject({
      start: instant,
      end: instant.optional(),
      reason,
      ignoreAvailability: z.boolean().default(false),
    })
    .refine(({ start, end }) => end === undefined || start < end, {
      path: ["end"],
      message: "The end must come after the start.",
    }),
  answer: { status: 200, schema: meetingAnswer, description: "The meeting as it now is." },
  refusals: ["forbidden", "not_found", "invalid_state", "too_late", ...timeRefusalCodes, "unavailable"],
  needs: { table: ["GetItem", "BatchGetItem", "Query", "PutItem", "UpdateItem", "ConditionCheckItem"] },
  handle: (request, services) =>
    reschedule(services, request, { meetingId: request.params.id, ...request.body }, meetingView),
});
