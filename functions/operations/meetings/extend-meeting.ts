import * as z from "zod";
import { instant } from "../../contract/fields.ts";
import { extendedMeetingAnswer, extendedMeetingView, meetingId, reason } from "../../contract/meetings.ts";
import { says } from "../../contract/says.ts";
import { defineOperation } from "../../http/operation.ts";
import { extendMeeting as extend } from "../../use-cases/meetings/extend-meeting.ts";

export const extendMeeting = defineOperation({
  name: "extend-meeting",
  area: "meetings",
  method: "POST",
  path: "/v1/meetings/{id}/extend",
  summary: "Extends a meeting",
  description:
    "For the organizer, also while the meeting is running: until an `end` or `byMinutes`, up to a day in all. The meeting may leave " +
    "your open hours. It cannot run into your focus time, or into anything else on your calendar or that of an attendee who has not " +
    "declined. With `onConflict: push` your following meetings move by as much as is needed, and so do those after them: on the same " +
    "date, within your open hours, and if everybody on them is free. Otherwise nothing moves, and the answer says what is in the way.",
  access: "signed-in",
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
      message: says("endOrMinutes"),
    }),
  answer: {
    status: 200,
    schema: extendedMeetingAnswer,
    description: "The changed meeting, and what it has pushed along.",
  },
  refusals: [
    "forbidden",
    "not_found",
    "invalid_state",
    "invalid_duration",
    "focus_time",
    "schedule_conflict",
    "invitation_refused",
    "too_many_changes",
    "unavailable",
  ],
  needs: { table: ["GetItem", "BatchGetItem", "Query", "PutItem", "UpdateItem"] },
  handle: (request, services) => {
    const { end, byMinutes = 0, reason, onConflict } = request.body;
    const extension = end === undefined ? { byMinutes } : { end };
    return extend(
      services,
      request,
      { meetingId: request.params.id, extension, onConflict, reason },
      ({ meeting, pushed }, at) => extendedMeetingView(meeting, pushed, at, request.caller.userId),
    );
  },
});
