import { dismissed, type Suggestion } from "../../domain/suggestions/suggestion.ts";
import type { Services } from "../../services/services.ts";
import { readSuggestion, writeSuggestion } from "../../store/suggestions/suggestions.ts";
import { withRetries } from "../../store/table/with-retries.ts";

/** Dismisses a suggestion; one that is dismissed already stays as it is. Throws `not_found` and `invalid_state`. */
export function dismissSuggestion({ table, clock }: Services, organizerId: string, id: string): Promise<Suggestion> {
  return withRetries(async () => {
    const before = await readSuggestion(table, organizerId, id);
    if (before.status === "dismissed") return before;
    const after = dismissed(before, clock.now());
    await writeSuggestion(table, after);
    return after;
  });
}
