import * as z from "zod";
import { meetingAnswer, meetingId, meetingView, reason } from "../../contract/meetings.ts";
import { cancel } from "../../domain/meetings/cancel.ts";
import { remembersChange } from "../../domain/meetings/meeting.ts";
import { defineOperation } from "../../http/operation.ts";
import { newId } from "../../runtime/ids.ts";
import { changesWrites } from "../../store/meetings/meeting-writes.ts";
import { readMeetingToChange } from "../../store/meetings/meetings.ts";
import { runChange } from "../../use-cases/changes/run-change.ts";

export const cancelMeeting = defineOperation({
  name: "cancel-meeting",
  area: "meetings",
  method: "POST",
  path: "/v1/meetings/{id}/cancel",
  summary: "Cancels a meeting, or leaves it",
  description:
    "The organizer cancels the meeting for everybody. An attendee leaves it, and cancels it as the last one. " +
    "The time is free at once.",
  access: "signed-in",
  idempotent: true,
  params: meetingId,
  body: z.strictObject({ reason }),
  answer: { status: 200, schema: meetingAnswer, description: "The meeting as it now is." },
  refusals: ["not_found", "invalid_state", "too_late", "unavailable"],
  needs: { table: ["GetItem", "PutItem", "UpdateItem"] },
  handle: ({ caller, params, body, idempotency }, services) => {
    const { table, clock } = services;
    const changeId = newId();
    return runChange(services, { caller, idempotency }, async () => {
      const now = clock.now();
      const before = await readMeetingToChange(table, params.id, caller.userId, changeId);
      if (remembersChange(before, changeId)) return { body: meetingView(before, now), actions: [] };
      const change = cancel(before, caller.userId, body.reason, changeId, now);
      return { body: meetingView(change.after, now), actions: changesWrites([change]) };
    });
  },
});
