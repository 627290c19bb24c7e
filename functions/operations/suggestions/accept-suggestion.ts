import * as z from "zod";
import { instant } from "../../contract/fields.ts";
import { meetingAnswer, meetingViewFor, reason } from "../../contract/meetings.ts";
import { suggestionId } from "../../contract/suggestions.ts";
import { timeRefusalCodes } from "../../domain/slots/explain-refusal.ts";
import { defineOperation } from "../../http/operation.ts";
import { acceptSuggestion as accept } from "../../use-cases/suggestions/accept-suggestion.ts";

export const acceptSuggestion = defineOperation({
  name: "accept-suggestion",
  area: "suggestions",
  method: "POST",
  path: "/v1/suggestions/{id}/accept",
  summary: "Moves a meeting to a time that was suggested",
  description:
    "The meeting moves to the time with this `index`. If you send its `start` as well, it moves only if that still is the time with " +
    "this `index`. It moves by the same rules as with `POST /v1/meetings/{id}/reschedule`. The meeting and the suggestion change " +
    "together or not at all. If the suggestion was accepted with this `index` before and its meeting is still there, you get the same " +
    "answer again.",
  access: ["organizer"],
  params: suggestionId,
  body: z.strictObject({ index: z.int().min(0), start: instant.optional(), reason }),
  answer: { status: 200, schema: meetingAnswer, description: "The meeting as it now is." },
  refusals: ["not_found", "invalid_state", ...timeRefusalCodes, "unavailable"],
  needs: { table: ["GetItem", "BatchGetItem", "Query", "PutItem", "UpdateItem", "ConditionCheckItem"] },
  handle: (request, services) =>
    accept(
      services,
      request,
      { suggestionId: request.params.id, ...request.body },
      meetingViewFor(request.caller.userId),
    ),
});
