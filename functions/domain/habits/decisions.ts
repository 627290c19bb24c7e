import type { Edit } from "../meetings/edit.ts";
import type { Meeting } from "../meetings/meeting.ts";
import type { OnOffer } from "../slots/on-offer.ts";
import type { Suggestion } from "../suggestions/suggestion.ts";
import type { EpochMinute } from "../time/instant.ts";
import type { Lesson, PersonalDecision } from "./learn.ts";

/** Whoever books chooses the time among all that are free. */
export function decisionToBook({ booked }: Pick<Meeting, "booked">): PersonalDecision {
  return { userId: booked.by, at: booked.at, lessons: [{ kind: "booked", ...chosenIn(booked) }] };
}

/**
 * What a line of a meeting's history says about the person who asked for the change. It says nothing where the time was not the reason:
 * a cancelled meeting may have lost its point, an extended one needs longer and an ended one less, a pushed one waits for another, a
 * plan clears a date whatever its hours, and a "perhaps" is no decision. Of a moved one only the new time says something: what came up
 * at the old one is not known.
 */
export function decisionOfEdit(edit: Edit): PersonalDecision | undefined {
  const lessons = lessonsOfEdit(edit);
  return lessons.length > 0 ? { userId: edit.requestedBy, at: edit.at, lessons } : undefined;
}

function lessonsOfEdit({ editType, to, response, planId, onOffer }: Edit): Lesson[] {
  if (!to || planId) return [];
  const chosen = chosenIn({ start: to.start, ...(onOffer !== undefined && { onOffer }) });
  if (editType === "rescheduled") return [{ kind: "moved_to", ...chosen }];
  if (editType === "responded" && (response === "accepted" || response === "declined")) {
    return [{ kind: response, ...chosen }];
  }
  return [];
}

function chosenIn({ start, onOffer }: { start: EpochMinute; onOffer?: OnOffer }): Pick<Lesson, "start" | "onOffer"> {
  return { start, ...(onOffer !== undefined && { onOffer }) };
}

/**
 * What the organizer did with a suggestion. When one time is accepted, the times before it in the list were passed over. Where that is
 * the first, nothing was: the move alone teaches.
 */
export function decisionOnSuggestion(suggestion: Suggestion): PersonalDecision | undefined {
  const { organizerId, updatedAt, candidates } = suggestion;
  const lessons = candidates.flatMap(({ start }, index) => lessonsOnCandidate(suggestion, start, index));
  return lessons.length > 0 ? { userId: organizerId, at: updatedAt, lessons } : undefined;
}

function lessonsOnCandidate({ status, acceptedIndex = -1 }: Suggestion, start: number, index: number): Lesson[] {
  if (status === "dismissed") return [{ kind: "suggestion_dismissed", start }];
  if (status !== "accepted" || index > acceptedIndex || acceptedIndex === 0) return [];
  return [{ kind: index === acceptedIndex ? "suggestion_accepted" : "suggestion_passed_over", start }];
}
