import { suggestionAnswer, suggestionId, suggestionView } from "../../contract/suggestions.ts";
import { defineOperation } from "../../http/operation.ts";
import { dismissSuggestion as dismiss } from "../../use-cases/suggestions/dismiss-suggestion.ts";

export const dismissSuggestion = defineOperation({
  name: "dismiss-suggestion",
  area: "suggestions",
  method: "POST",
  path: "/v1/suggestions/{id}/dismiss",
  summary: "Leaves a meeting where it is",
  description:
    "Nothing is suggested again for this meeting at this time and for this cause. A decline by somebody else is a new cause. " +
    "You may dismiss a suggestion again.",
  access: ["organizer"],
  params: suggestionId,
  answer: { status: 200, schema: suggestionAnswer, description: "The suggestion as it now is." },
  refusals: ["not_found", "invalid_state", "unavailable"],
  needs: { table: ["GetItem", "PutItem"] },
  handle: (request, services) =>
    dismiss(services, request, request.params.id, (suggestion) =>
      suggestionView(
        {
          suggestion,
          status: "dismissed",
          candidates: [],
          reader: { userId: request.caller.userId, names: new Map() },
        },
        request.say,
      ),
    ),
});
