import type { Meeting } from "../meetings/meeting.ts";
import type { EpochMillisecond } from "../time/instant.ts";
import {
  isSettled,
  newSuggestion,
  reopened,
  type SuggestedTimes,
  type Suggestion,
  suggestionIdOf,
  withTimes,
} from "./suggestion.ts";
import { isComing, type UnfitCause, type UnfitContext, unfitMeetingsOf } from "./unfit-meetings.ts";

/** A meeting that needs another time. */
export interface UnfitMeeting {
  meeting: Meeting;
  cause: UnfitCause;
  /** What the inbox holds of it already: open, or withdrawn and to be opened again. */
  known?: Suggestion;
}

/**
 * What an inbox is to hold, the soonest meeting first: one suggestion for every coming meeting that no longer fits, unless its
 * organizer has decided about each of the causes.
 */
export function unfitMeetingsToSuggestFor(
  context: UnfitContext,
  inbox: ReadonlyMap<string, Suggestion>,
  now: EpochMillisecond,
): UnfitMeeting[] {
  return context.hosted
    .filter((meeting) => isComing(meeting, now))
    .flatMap((meeting) => {
      for (const cause of unfitMeetingsOf(meeting, context)) {
        const known = inbox.get(suggestionIdOf(meeting, cause));
        if (!known) return { meeting, cause };
        if (!isSettled(known)) return { meeting, cause, known };
      }
      return [];
    });
}

/** The open suggestions that no misfit stands behind any more: their meetings have changed, have gone, or fit again. */
export function suggestionsToWithdraw(
  inbox: ReadonlyMap<string, Suggestion>,
  unfitMeetings: readonly UnfitMeeting[],
): Suggestion[] {
  const current = new Set(unfitMeetings.map(({ known }) => known?.id));
  return [...inbox.values()].filter(({ id, status }) => status === "open" && !current.has(id));
}

/** What the inbox is to hold of a misfit from now on; undefined where it does: its times are as they were, and open. */
export function suggestionFor(
  { meeting, cause, known }: UnfitMeeting,
  times: SuggestedTimes & { unchanged: boolean },
  now: EpochMillisecond,
): Suggestion | undefined {
  if (!known) return newSuggestion(meeting, cause, times, now);
  if (!times.unchanged) return withTimes(known, meeting, times, now);
  return known.status === "open" ? undefined : reopened(known, now);
}
