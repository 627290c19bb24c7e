import { dismissed, type Suggestion } from "../../domain/suggestions/suggestion.ts";
import type { Services } from "../../services/services.ts";
import { findSettledSuggestion, keepSuggestion, readSuggestion } from "../../store/suggestions/suggestions.ts";
import { type ChangeAnswer, type Requester, runChange } from "../changes/run-change.ts";

/** Dismisses a suggestion; one that is dismissed already stays as it is. Throws `not_found` and `invalid_state`. */
export function dismissSuggestion<Body>(
  services: Services,
  requester: Requester,
  id: string,
  view: (suggestion: Suggestion) => Body,
): Promise<ChangeAnswer<Body>> {
  const { table } = services;
  const { userId } = requester.caller;
  return runChange(
    services,
    requester,
    {
      decide: async ({ at }) => {
        const before = await readSuggestion(table, userId, id);
        if (before.status === "dismissed") return { value: before, actions: [] };
        const after = dismissed(before, at);
        return { value: after, actions: [keepSuggestion(after)] };
      },
      // It does not matter which request has dismissed it.
      findDone: async () => {
        const suggestion = await findSettledSuggestion(table, userId, id);
        return suggestion?.status === "dismissed" ? suggestion : undefined;
      },
    },
    view,
  );
}
