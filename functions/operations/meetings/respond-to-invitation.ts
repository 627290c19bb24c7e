import * as z from "zod";
import { meetingAnswer, meetingId, meetingView } from "../../contract/meetings.ts";
import { remembersChange } from "../../domain/meetings/meeting.ts";
import { respond } from "../../domain/meetings/respond.ts";
import { defineOperation } from "../../http/operation.ts";
import { newId } from "../../runtime/ids.ts";
import { readCalendarAt } from "../../store/meetings/booking-context.ts";
import { changesWrites } from "../../store/meetings/meeting-writes.ts";
import { readMeetingToChange } from "../../store/meetings/meetings.ts";
import { runChange } from "../../use-cases/changes/run-change.ts";

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
  needs: { table: ["GetItem", "BatchGetItem", "PutItem", "UpdateItem", "ConditionCheckItem"] },
  handle: ({ caller, params, body, idempotency }, services) => {
    const { table, clock } = services;
    const changeId = newId();
    return runChange(services, { caller, idempotency }, async () => {
      const now = clock.now();
      const before = await readMeetingToChange(table, params.id, caller.userId, changeId);
      if (remembersChange(before, changeId)) return { body: meetingView(before, now), actions: [] };
      const { calendar, pages } = await readCalendarAt(table, caller.userId, before);
      const change = respond(before, caller.userId, body.response, calendar, changeId, now);
      return { body: meetingView(change.after, now), actions: changesWrites([change], pages) };
    });
  },
});
