import type { Edit } from "../meetings/edit.ts";
import type { Meeting } from "../meetings/meeting.ts";
import type { Suggestion } from "../suggestions/suggestion.ts";
import type { Lesson, PersonalDecision } from "./learn.ts";

/** Whoever books chooses the time among all that are free. */
export function decisionToBook({ booked }: Pick<Meeting, "booked">): PersonalDecision {
  return { userId: booked.by, at: booked.at, lessons: [{ kind: "booked", start: booked.start }] };
}

/**
 * What a line of a meeting's history says about the person who asked for the change. It says nothing where the time was not the reason:
 * a cancelled meeting may have lost its point, an extended one needs longer and an ended one less, a pushed one waits for another, a
 * plan clears a date whatever its hours, and a "perhaps" is no decision.
 */
export function decisionOfEdit(edit: Edit): PersonalDecision | undefined {
  const lessons = lessonsOfEdit(edit);
  return lessons.length > 0 ? { userId: edit.requestedBy, at: edit.at, lessons } : undefined;
}

function lessonsOfEdit({ editType, from, to, response, planId }: Edit): Lesson[] {
  if (!from || !to || planId) return [];
  if (editType === "rescheduled") {
    return [
      { kind: "moved_away", start: from.start },
      { kind: "moved_to", start: to.start },
    ];
  }
  if (editType === "responded" && (response === "accepted" || response === "declined")) {
    return [{ kind: response, start: to.start }];
  }
  return [];
}

/** What the organizer did with a suggestion. When one time is accepted, the times before it in the list were passed over. */
export function decisionOnSuggestion(suggestion: Suggestion): PersonalDecision | undefined {
  const { organizerId, updatedAt, candidates } = suggestion;
  const lessons = candidates.flatMap(({ start }, index) => lessonsOnCandidate(suggestion, start, index));
  return lessons.length > 0 ? { userId: organizerId, at: updatedAt, lessons } : undefined;
}

function lessonsOnCandidate({ status, acceptedIndex = -1 }: Suggestion, start: number, index: number): Lesson[] {
  if (status === "dismissed") return [{ kind: "suggestion_dismissed", start }];
  if (status !== "accepted" || index > acceptedIndex) return [];
  return [{ kind: index === acceptedIndex ? "suggestion_accepted" : "suggestion_passed_over", start }];
}
