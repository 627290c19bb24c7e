import {
  decisionOfEdit,
  decisionOnSuggestion,
  decisionToBook,
  type PersonsDecision,
} from "../../domain/habits/decisions.ts";
import { learnFrom } from "../../domain/habits/learn.ts";
import type { Edit } from "../../domain/meetings/edit.ts";
import type { Services } from "../../services/services.ts";
import { eventIdOf, markProcessed } from "../../store/changes/processed-events.ts";
import { findLearner, replaceHabits } from "../../store/habits/habits.ts";
import { meetingFrom } from "../../store/meetings/meetings.ts";
import { suggestionFrom } from "../../store/suggestions/suggestions.ts";
import { transact, VersionConflict } from "../../store/table/transaction.ts";
import { withRetries } from "../../store/table/with-retries.ts";
import { consumeStream, type ItemChange } from "../trigger/event-function.ts";

const name = "learn-habits";

export const learnHabits = consumeStream({
  name,
  summary: "Learns at which times people like to meet from what they book, answer, move and choose.",
  needs: { table: ["BatchGetItem", "PutItem"] },
  interests: [
    { sortKey: "MEETING", changes: ["INSERT"] },
    { sortKey: "EDIT#", changes: ["INSERT"] },
    { sortKey: "SUGGESTION#", changes: ["MODIFY"] },
  ],
  handle: async (change, services) => {
    const { after } = change;
    const decision = after && decisionIn(change, after);
    if (decision) await learnOnce(services, eventIdOf(change, after), decision);
  },
});

function decisionIn({ sk, before }: ItemChange, after: Record<string, unknown>): PersonsDecision | undefined {
  if (sk === "MEETING") return decisionToBook(meetingFrom(after));
  if (sk.startsWith("EDIT#")) return decisionOfEdit(after as unknown as Edit);
  // Decided on once, and while it was a question: whatever else becomes of a suggestion is no decision.
  return before?.status === "open" ? decisionOnSuggestion(suggestionFrom(after)) : undefined;
}

/** One transaction notes the event and learns from it; whoever else teaches the same person meanwhile is not lost. */
function learnOnce({ table, clock }: Services, eventId: string, decision: PersonsDecision): Promise<void> {
  return withRetries(async () => {
    const learner = await findLearner(table, decision.userId);
    if (!learner || decision.at < (learner.record?.forgottenAt ?? 0)) return;
    const learned = learnFrom(learner.record?.habits, decision, learner.timeZone);
    try {
      await transact(table, [markProcessed(name, eventId, clock.now()), replaceHabits(learner, learned)]);
    } catch (error) {
      if (error instanceof VersionConflict && error.failed.includes(0)) return;
      throw error;
    }
  });
}
