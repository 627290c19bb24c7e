import { bookableStarts, type SlotSearch } from "../slots/find-slots.ts";
import type { EpochMinute } from "../time/instant.ts";
import type { SuggestedPerson, SuggestionQuestion } from "./suggestion-question.ts";

/** All starts that can be suggested: those the slot engine would book for everybody, but the one at which the meeting stands. Ascending. */
export function candidateStarts(question: SuggestionQuestion): EpochMinute[] {
  return otherThanOriginal(question, bookableStarts(searchFor(question, attendeesOf(question))));
}

/** The search for starts that suit the organizer and so many of the others. */
export function searchFor(question: SuggestionQuestion, attendees: readonly SuggestedPerson[]): SlotSearch {
  const { now, from, to, minutes, rules, organizer } = question;
  return {
    now,
    from,
    to,
    durationMinutes: minutes,
    rules,
    organizer,
    others: attendees.map(({ calendar }) => calendar),
  };
}

export function attendeesOf({ people }: SuggestionQuestion): SuggestedPerson[] {
  const [, ...attendees] = people;
  return attendees;
}

export function otherThanOriginal({ original }: SuggestionQuestion, starts: readonly EpochMinute[]): EpochMinute[] {
  return starts.filter((start) => start !== original?.start);
}
