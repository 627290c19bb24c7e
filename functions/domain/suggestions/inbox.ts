import type { Meeting } from "../meetings/meeting.ts";
import type { EpochMillisecond } from "../time/instant.ts";
import {
  isSettled,
  newSuggestion,
  reopened,
  type SuggestedTimes,
  type Suggestion,
  suggestionIdOf,
  suggestionStatusAt,
  withTimes,
} from "./suggestion.ts";
import { isAhead, type UnfitCause, type UnfitContext, unfitCausesOf } from "./unfit-meetings.ts";

/** A meeting that no longer fits and needs another time. */
export interface UnfitMeeting {
  meeting: Meeting;
  cause: UnfitCause;
  /** The suggestion that the inbox holds for it already: open, or withdrawn and to be opened again. */
  known?: Suggestion;
}

/**
 * The meetings ahead that no longer fit, the soonest first, each with the first cause about which its organizer has not decided
 * yet. The inbox is to hold one suggestion for each of them, once it is coming.
 */
export function unfitMeetingsAhead(
  context: UnfitContext,
  inbox: ReadonlyMap<string, Suggestion>,
  now: EpochMillisecond,
): UnfitMeeting[] {
  return context.hosted
    .filter((meeting) => isAhead(meeting, now))
    .flatMap((meeting) => {
      for (const cause of unfitCausesOf(meeting, context)) {
        const known = inbox.get(suggestionIdOf(meeting, cause));
        if (!known) return { meeting, cause };
        if (!isSettled(known)) return { meeting, cause, known };
      }
      return [];
    });
}

/** The open suggestions that are needed no longer: their meetings have changed, are gone, or fit again. */
export function suggestionsToWithdraw(
  inbox: ReadonlyMap<string, Suggestion>,
  unfitMeetings: readonly UnfitMeeting[],
): Suggestion[] {
  const current = new Set(unfitMeetings.map(({ known }) => known?.id));
  return [...inbox.values()].filter(({ id, status }) => status === "open" && !current.has(id));
}

/** The open suggestions that stand, with their meetings, where nothing but their times can have changed. */
export function stillUnfitMeetings(
  inbox: ReadonlyMap<string, Suggestion>,
  meetings: readonly Meeting[],
  now: EpochMillisecond,
): UnfitMeeting[] {
  const meetingOf = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  return [...inbox.values()].flatMap((known) => {
    const meeting = meetingOf.get(known.meetingId);
    if (!meeting || suggestionStatusAt(known, meeting, now) !== "open") return [];
    return { meeting, cause: known.cause, known };
  });
}

/** The suggestion to write for an unfit meeting; undefined where the inbox holds it already, open and with these times. */
export function suggestionFor(
  { meeting, cause, known }: UnfitMeeting,
  times: SuggestedTimes & { isUnchanged: boolean },
  now: EpochMillisecond,
): Suggestion | undefined {
  if (!known) return newSuggestion(meeting, cause, times, now);
  if (!times.isUnchanged) return withTimes(known, meeting, times, now);
  return known.status === "open" ? undefined : reopened(known, now);
}
