import * as z from "zod";
import { invite, newAttendeeIds } from "../../domain/meetings/attendees.ts";
import { remembersChange } from "../../domain/meetings/meeting.ts";
import { changing } from "../../http/changing.ts";
import { identifier } from "../../http/fields.ts";
import { meetingAnswer, meetingId, meetingView } from "../../http/meeting.ts";
import { defineOperation } from "../../http/operation.ts";
import { newId } from "../../platform/ids.ts";
import { tableServices } from "../../platform/services.ts";
import { readInvitedGround } from "../../store/booking-ground.ts";
import { invitingWrites } from "../../store/meeting-writes.ts";
import { readMeetingToChange } from "../../store/meetings.ts";

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
  grants: { table: ["GetItem", "BatchGetItem", "PutItem", "UpdateItem", "DeleteItem"] },
  services: tableServices,
  handle: ({ caller, params, body, idempotency }, services) => {
    const { table, clock } = services;
    const changeId = newId();
    return changing(services, { caller, idempotency }, async () => {
      const now = clock.now();
      const before = await readMeetingToChange(table, params.id, caller.userId, changeId);
      if (remembersChange(before, changeId)) return { body: meetingView(before, now), actions: [] };
      const newIds = newAttendeeIds(before, body.userIds, caller.userId, now);
      if (newIds.length === 0) return { body: meetingView(before, now), actions: [] };
      const { attendees, pages, invitations } = await readInvitedGround(table, before, newIds, now);
      const change = invite(before, attendees, changeId, now);
      return {
        body: meetingView(change.after, now),
        actions: invitingWrites(table, change, pages, invitations, now),
      };
    });
  },
});
