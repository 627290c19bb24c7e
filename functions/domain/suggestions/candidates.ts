import { bookableStarts } from "../slots/find-slots.ts";
import type { SlotSearch } from "../slots/slot-context.ts";
import type { EpochMinute } from "../time/instant.ts";
import { allowedStarts } from "../wishes/allowed-starts.ts";
import type { PersonToMeet, SuggestionContext } from "./suggestion-context.ts";

/** The starts that can be suggested, ascending: all of `otherStarts` that the caller's hard wishes allow. */
export function candidateStarts(context: SuggestionContext): EpochMinute[] {
  const { wishes, minutes, from, to } = context;
  const starts = otherStarts(context);
  return wishes ? allowedStarts(wishes, starts, minutes, { start: from, end: to }) : starts;
}

/** Every start that can be booked for everybody, except the one at which the meeting stands. */
export function otherStarts(context: SuggestionContext): EpochMinute[] {
  return otherThanOriginal(context, bookableStarts(searchFor(context, attendeesOf(context))));
}

/** The search for starts that suit the organizer and these attendees. */
export function searchFor(context: SuggestionContext, attendees: readonly PersonToMeet[]): SlotSearch {
  const { now, from, to, minutes, rules, organizer } = context;
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

export function attendeesOf({ people }: SuggestionContext): PersonToMeet[] {
  const [, ...attendees] = people;
  return attendees;
}

export function otherThanOriginal({ original }: SuggestionContext, starts: readonly EpochMinute[]): EpochMinute[] {
  return starts.filter((start) => start !== original?.start);
}
