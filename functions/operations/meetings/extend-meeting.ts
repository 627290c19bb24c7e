import * as z from "zod";
import { instant } from "../../contract/fields.ts";
import { meetingAnswer, meetingId, meetingView, reason } from "../../contract/meetings.ts";
import { defineOperation } from "../../http/operation.ts";
import { extendMeeting as extend } from "../../use-cases/meetings/extend-meeting.ts";

export const extendMeeting = defineOperation({
  name: "extend-meeting",
  area: "meetings",
  method: "POST",
  path: "/v1/meetings/{id}/extend",
  summary: "Lets a meeting last longer",
  description:
    "For its organizer, also while it is running: to an `end` or `byMinutes`, up to a day in all. It may leave your open hours, " +
    "never meet your focus time or anything else that you or an attendee who has not declined have. With `onConflict: push` your " +
    "meetings that follow move by as much as is needed, and those that follow them: on the same date, within your open " +
    "hours, if all their participants can; else nothing moves, and the answer says what stands in the way.",
  access: "signed-in",
  idempotent: true,
  params: meetingId,
  body: z
    .strictObject({
      end: instant.optional(),
      byMinutes: z.int().min(1).optional(),
      reason,
      onConflict: z.enum(["refuse", "push"]).default("refuse"),
    })
    .refine(({ end, byMinutes }) => (end === undefined) !== (byMinutes === undefined), {
      path: ["end"],
      message: "Say either the end or by how many minutes.",
    }),
  answer: { status: 200, schema: meetingAnswer, description: "The meeting as it now is." },
  refusals: [
    "forbidden",
    "not_found",
    "invalid_state",
    "invalid_duration",
    "focus_time",
    "schedule_conflict",
    "too_many_changes",
    "unavailable",
  ],
  needs: { table: ["GetItem", "BatchGetItem", "PutItem", "UpdateItem"] },
  handle: (request, services) => {
    const { end, byMinutes = 0, reason, onConflict } = request.body;
    const extension = end === undefined ? { byMinutes } : { end };
    return extend(services, request, { meetingId: request.params.id, extension, onConflict, reason }, meetingView);
  },
});
