import * as z from "zod";
import { identifier } from "../../contract/fields.ts";
import { meetingAnswer, meetingId, meetingView } from "../../contract/meetings.ts";
import { invite, newAttendeeIds } from "../../domain/meetings/attendees.ts";
import { remembersChange } from "../../domain/meetings/meeting.ts";
import { defineOperation } from "../../http/operation.ts";
import { newId } from "../../runtime/ids.ts";
import { readInvitationContext } from "../../store/meetings/booking-context.ts";
import { invitingWrites } from "../../store/meetings/meeting-writes.ts";
import { readMeetingToChange } from "../../store/meetings/meetings.ts";
import { runChange } from "../../use-cases/changes/run-change.ts";

export const addAttendees = defineOperation({
  name: "add-attendees",
  area: "meetings",
  method: "POST",
  path: "/v1/meetings/{id}/attendees",
  summary: "Invites more people to a meeting",
  description:
    "For its organizer. Whom you invite must be free, is `pending`, and their time is held; who is on the meeting already stays " +
    "as they are. At most 20 people, organizer included.",
  access: "signed-in",
  idempotent: true,
  params: meetingId,
  body: z.strictObject({ userIds: z.array(identifier).min(1).max(100) }),
  answer: { status: 200, schema: meetingAnswer, description: "The meeting as it now is." },
  refusals: [
    "forbidden",
    "not_found",
    "invalid_state",
    "too_many_participants",
    "invitation_refused",
    "schedule_conflict",
    "unavailable",
  ],
  needs: { table: ["GetItem", "BatchGetItem", "PutItem", "UpdateItem", "DeleteItem"] },
  handle: ({ caller, params, body, idempotency }, services) => {
    const { table, clock } = services;
    const changeId = newId();
    return runChange(services, { caller, idempotency }, async () => {
      const now = clock.now();
      const before = await readMeetingToChange(table, params.id, caller.userId, changeId);
      if (remembersChange(before, changeId)) return { body: meetingView(before, now), actions: [] };
      const newIds = newAttendeeIds(before, body.userIds, caller.userId, now);
      if (newIds.length === 0) return { body: meetingView(before, now), actions: [] };
      const { attendees, pages, invitations } = await readInvitationContext(table, before, newIds, now);
      const change = invite(before, attendees, changeId, now);
      return {
        body: meetingView(change.after, now),
        actions: invitingWrites(change, pages, invitations, now),
      };
    });
  },
});
