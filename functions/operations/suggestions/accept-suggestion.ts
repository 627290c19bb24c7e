import * as z from "zod";
import { instant } from "../../contract/fields.ts";
import { meetingAnswer, meetingView, reason } from "../../contract/meetings.ts";
import { suggestionId } from "../../contract/suggestions.ts";
import { intervalOf, remembersChange } from "../../domain/meetings/meeting.ts";
import { timeRefusalCodes } from "../../domain/slots/refusal.ts";
import { accepted, assertOpen, candidateAt, isAcceptedAs } from "../../domain/suggestions/suggestion.ts";
import { defineOperation } from "../../http/operation.ts";
import { newId } from "../../runtime/ids.ts";
import { changesWrites } from "../../store/meetings/meeting-writes.ts";
import { meetingIsStill, readMeetingToChange } from "../../store/meetings/meetings.ts";
import { readSuggestion, saveSuggestion } from "../../store/suggestions/suggestions.ts";
import { runChange } from "../../use-cases/changes/run-change.ts";
import { decideMove } from "../../use-cases/meetings/decide-move.ts";

export const acceptSuggestion = defineOperation({
  name: "accept-suggestion",
  area: "suggestions",
  method: "POST",
  path: "/v1/suggestions/{id}/accept",
  summary: "Moves a meeting to a time that was suggested",
  description:
    "To the time of that `index`; with its `start`, only if it still is that time's. The meeting is moved as by " +
    "`POST /v1/meetings/{id}/reschedule`, by the same rules, and both happen or neither. One that was accepted by the same " +
    "`index`, and whose meeting is there, is answered again.",
  access: ["organizer"],
  idempotent: true,
  params: suggestionId,
  body: z.strictObject({ index: z.int().min(0), start: instant.optional(), reason }),
  answer: { status: 200, schema: meetingAnswer, description: "The meeting as it now is." },
  refusals: ["not_found", "invalid_state", ...timeRefusalCodes, "unavailable"],
  needs: { table: ["GetItem", "BatchGetItem", "Query", "PutItem", "UpdateItem", "ConditionCheckItem"] },
  handle: ({ caller, params, body, idempotency }, services) => {
    const { table, clock } = services;
    const changeId = newId();
    return runChange(services, { caller, idempotency }, async () => {
      const now = clock.now();
      const suggestion = await readSuggestion(table, caller.userId, params.id);
      const before = await readMeetingToChange(table, suggestion.meetingId, caller.userId, changeId);
      if (remembersChange(before, changeId)) return { body: meetingView(before, now), actions: [] };
      const time = candidateAt(suggestion, body.index, body.start);
      if (isAcceptedAs(suggestion, body.index, before)) {
        // A key belongs to one request, also where there is nothing left to do.
        const kept = idempotency ? [meetingIsStill(before.id, before.version)] : [];
        return { body: meetingView(before, now), actions: kept };
      }
      assertOpen(suggestion, before, now);

      const move = { ...intervalOf(time), requestedBy: caller.userId, reason: body.reason, ignoreAvailability: false };
      const { change, pages } = await decideMove(services, before, move, changeId, now);
      const besides = [saveSuggestion(table, accepted(suggestion, body.index, now))];
      return {
        body: meetingView(change.after, now),
        actions: [...changesWrites([change], pages, { entries: [], actions: besides.length }), ...besides],
      };
    });
  },
});
