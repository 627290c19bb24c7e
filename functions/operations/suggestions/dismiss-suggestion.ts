import { suggestionAnswer, suggestionId, suggestionView } from "../../contract/suggestions.ts";
import { dismissed } from "../../domain/suggestions/suggestion.ts";
import { defineOperation } from "../../http/operation.ts";
import { readSuggestion, writeSuggestion } from "../../store/suggestions/suggestions.ts";
import { withRetries } from "../../store/table/with-retries.ts";

export const dismissSuggestion = defineOperation({
  name: "dismiss-suggestion",
  area: "suggestions",
  method: "POST",
  path: "/v1/suggestions/{id}/dismiss",
  summary: "Leaves a meeting where it is",
  description:
    "Nothing is suggested again for this meeting at this time and for this cause; a decline by somebody else is another one. " +
    "Dismissing what is dismissed is fine.",
  access: ["organizer"],
  params: suggestionId,
  answer: { status: 200, schema: suggestionAnswer, description: "The suggestion as it now is." },
  refusals: ["not_found", "invalid_state", "unavailable"],
  needs: { table: ["GetItem", "PutItem"] },
  handle: ({ caller, params }, { table, clock }) =>
    withRetries(async () => {
      const before = await readSuggestion(table, caller.userId, params.id);
      if (before.status === "dismissed") return { body: suggestionView(before, "dismissed", []) };
      const after = dismissed(before, clock.now());
      await writeSuggestion(table, after);
      return { body: suggestionView(after, "dismissed", []) };
    }),
});
