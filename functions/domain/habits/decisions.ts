import type { Edit } from "../meetings/edit.ts";
import type { Meeting } from "../meetings/meeting.ts";
import type { Suggestion } from "../suggestions/suggestion.ts";
import type { Decision, Lesson } from "./learn.ts";

/** What somebody decided. */
export interface PersonsDecision extends Decision {
  userId: string;
}

/** Who books chooses the time among all that are free. */
export function decisionToBook({ booked }: Pick<Meeting, "booked">): PersonsDecision {
  return { userId: booked.by, at: booked.at, lessons: [{ kind: "booked", start: booked.start }] };
}

/**
 * What a line of a meeting's history says of who asked for it. Nothing where the time was not the question: a cancelled meeting
 * may have lost its point, an extended one needs longer, a pushed one waits for another, a plan clears a date whatever its hours,
 * and who says "perhaps" has not decided.
 */
export function decisionOfEdit(edit: Edit): PersonsDecision | undefined {
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

/** What its organizer did with a suggestion: of an accepted one, the times that stood before it in the list were passed over. */
export function decisionOnSuggestion(suggestion: Suggestion): PersonsDecision | undefined {
  const { organizerId, updatedAt, candidates } = suggestion;
  const lessons = candidates.flatMap(({ start }, place) => lessonOnCandidate(suggestion, start, place));
  return lessons.length > 0 ? { userId: organizerId, at: updatedAt, lessons } : undefined;
}

function lessonOnCandidate({ status, acceptedIndex = -1 }: Suggestion, start: number, place: number): Lesson[] {
  if (status === "dismissed") return [{ kind: "suggestion_dismissed", start }];
  if (status !== "accepted" || place > acceptedIndex) return [];
  return [{ kind: place === acceptedIndex ? "suggestion_accepted" : "suggestion_passed_over", start }];
}
