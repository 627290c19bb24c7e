import * as z from "zod";
import { remembersChange } from "../../domain/meetings/meeting.ts";
import { respond } from "../../domain/meetings/respond.ts";
import { changing } from "../../http/changing.ts";
import { meetingAnswer, meetingId, meetingView } from "../../http/meeting.ts";
import { defineOperation } from "../../http/operation.ts";
import { newId } from "../../platform/ids.ts";
import { tableServices } from "../../platform/services.ts";
import { readCalendarAt } from "../../store/booking-ground.ts";
import { changesWrites } from "../../store/meeting-writes.ts";
import { readMeetingToChange } from "../../store/meetings.ts";

export const respondToInvitation = defineOperation({
  name: "respond-to-invitation",
  area: "meetings",
  method: "POST",
  path: "/v1/meetings/{id}/respond",
  summary: "Answers an invitation",
  description: "A declined meeting holds none of your time. Who comes back to it must be free.",
  access: "signed-in",
  idempotent: true,
  params: meetingId,
  body: z.strictObject({ response: z.enum(["accepted", "declined", "tentative"]) }),
  answer: { status: 200, schema: meetingAnswer, description: "The meeting as it now is." },
  refusals: ["forbidden", "not_found", "invalid_state", "schedule_conflict", "unavailable"],
  grants: { table: ["GetItem", "BatchGetItem", "PutItem", "UpdateItem", "ConditionCheckItem"] },
  services: tableServices,
  handle: ({ caller, params, body, idempotency }, services) => {
    const { table, clock } = services;
    const changeId = newId();
    return changing(services, { caller, idempotency }, async () => {
      const now = clock.now();
      const before = await readMeetingToChange(table, params.id, caller.userId, changeId);
      if (remembersChange(before, changeId)) return { body: meetingView(before, now), actions: [] };
      const { calendar, pages } = await readCalendarAt(table, caller.userId, before);
      const change = respond(before, caller.userId, body.response, calendar, changeId, now);
      return { body: meetingView(change.after, now), actions: changesWrites(table, [change], pages) };
    });
  },
});
