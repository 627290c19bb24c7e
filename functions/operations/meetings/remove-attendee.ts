import * as z from "zod";
import { identifier } from "../../contract/fields.ts";
import { meetingAnswer, meetingView } from "../../contract/meetings.ts";
import { takeOff } from "../../domain/meetings/attendees.ts";
import { remembersChange } from "../../domain/meetings/meeting.ts";
import { assertVersion } from "../../domain/refusal.ts";
import { defineOperation } from "../../http/operation.ts";
import { newId } from "../../runtime/ids.ts";
import { changesWrites } from "../../store/meetings/meeting-writes.ts";
import { readMeetingToChange } from "../../store/meetings/meetings.ts";
import { runChange } from "../../use-cases/changes/run-change.ts";

export const removeAttendee = defineOperation({
  name: "remove-attendee",
  area: "meetings",
  method: "DELETE",
  path: "/v1/meetings/{id}/attendees/{userId}",
  summary: "Takes somebody off a meeting",
  description:
    "The organizer anybody, attendees themselves: they leave the meeting, and cancel it as the last one. " +
    "Their time is free at once.",
  access: "signed-in",
  conditional: true,
  params: z.strictObject({ id: identifier, userId: identifier }),
  answer: { status: 200, schema: meetingAnswer, description: "The meeting as it now is." },
  refusals: ["forbidden", "not_found", "invalid_state", "too_late", "version_mismatch", "unavailable"],
  needs: { table: ["GetItem", "PutItem", "UpdateItem"] },
  handle: ({ caller, params, ifMatch }, services) => {
    const { table, clock } = services;
    const changeId = newId();
    return runChange(services, { caller }, async () => {
      const now = clock.now();
      const before = await readMeetingToChange(table, params.id, caller.userId, changeId);
      if (remembersChange(before, changeId)) return { body: meetingView(before, now), actions: [] };
      assertVersion(before, ifMatch);
      const change = takeOff(before, params.userId, caller.userId, changeId, now);
      return { body: meetingView(change.after, now), actions: changesWrites([change]) };
    });
  },
});
