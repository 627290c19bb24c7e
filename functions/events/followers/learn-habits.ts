import { decisionOfEdit, decisionOnSuggestion, decisionToBook } from "../../domain/habits/decisions.ts";
import type { PersonalDecision } from "../../domain/habits/learn.ts";
import { eventOf } from "../../store/changes/processed-events.ts";
import { editFrom } from "../../store/meetings/edits.ts";
import { meetingFrom } from "../../store/meetings/meetings.ts";
import { suggestionFrom } from "../../store/suggestions/suggestions.ts";
import { learnHabits as learn } from "../../use-cases/habits/learn-habits.ts";
import { consumeStream, type ItemChange } from "../trigger/event-function.ts";

export const learnHabits = consumeStream({
  name: "learn-habits",
  summary: "Learns at which times people like to meet from what they book, answer, move and choose.",
  needs: { table: ["BatchGetItem", "PutItem"] },
  interests: [
    { sortKey: "MEETING", changes: ["INSERT"] },
    { sortKey: "EDIT#", changes: ["INSERT"] },
    { sortKey: "SUGGESTION#", changes: ["MODIFY"] },
  ],
  handle: (changes, services) =>
    learn(
      services,
      changes.flatMap((change) => {
        const decision = decisionIn(change);
        return decision ? { ...decision, eventId: eventOf(change).id } : [];
      }),
    ),
});

function decisionIn({ sk, before, after }: ItemChange): PersonalDecision | undefined {
  if (!after) return undefined;
  if (sk === "MEETING") return decisionToBook(meetingFrom(after));
  if (sk.startsWith("EDIT#")) return decisionOfEdit(editFrom(after));
  // Only what becomes of an open suggestion is a decision of its organizer's.
  return before?.status === "open" ? decisionOnSuggestion(suggestionFrom(after)) : undefined;
}
