import {
  suggestionFor,
  suggestionsToWithdraw,
  type UnfitMeeting,
  unfitMeetingsToSuggestFor,
} from "../domain/suggestions/inbox.ts";
import { type Suggestion, withdrawn } from "../domain/suggestions/suggestion.ts";
import type { Candidate } from "../domain/suggestions/suggestion-context.ts";
import { minutesAhead } from "../domain/suggestions/unfit-meetings.ts";
import { millisecondsPerMinute, minutesPerDay } from "../domain/time/instant.ts";
import { type Interval, intervalOf } from "../domain/time/interval.ts";
import type { SuggestionServices } from "../services/services.ts";
import { readComingSuggestions, writeSuggestion } from "../store/suggestions/suggestions.ts";
import { readUnfitContext } from "../store/suggestions/unfit-context.ts";
import { VersionConflict } from "../store/table/transaction.ts";
import { type MoveSuggestions, suggestTimes } from "../use-cases/suggestions/suggest-times.ts";
import { organizerMessage } from "./messages/organizer-message.ts";
import { consumeQueue } from "./trigger/event-function.ts";

/** How many times a suggestion names, how long after its meeting they may be, and how often one run may ask the model. */
const timesASuggestion = 3;
const daysAfterMeeting = 14;
const maxQuestionsToModel = 20;

export const refreshInbox = consumeQueue({
  name: "refresh-inbox",
  summary:
    "Looks through one organizer's coming meetings, and makes the inbox agree with what it finds: opens suggestions for those " +
    "that no longer fit, finds other times where some have been taken, and withdraws what is needed no more.",
  queue: "organizers",
  message: organizerMessage,
  needs: { table: ["BatchGetItem", "Query", "PutItem"], model: true },
  timeoutSeconds: 300,
  handle: async ({ organizerId }, services) => {
    const { table, clock } = services;
    const now = clock.now();
    const start = Math.floor(now / millisecondsPerMinute);
    const [inbox, context] = await Promise.all([
      readComingSuggestions(table, organizerId, now),
      readUnfitContext(table, organizerId, { start, end: start + minutesAhead }),
    ]);
    const unfitMeetings = context ? unfitMeetingsToSuggestFor(context, inbox, now) : [];
    for (const suggestion of suggestionsToWithdraw(inbox, unfitMeetings))
      await save(services, withdrawn(suggestion, now));

    let questions = 0;
    const firstTimes = new Map(
      unfitMeetings.flatMap(({ meeting, known }) => firstTimeOf(meeting.id, known?.candidates)),
    );
    for (const unfitMeeting of unfitMeetings) {
      const { model } = services;
      firstTimes.delete(unfitMeeting.meeting.id);
      const times = await timesFor(
        unfitMeeting,
        [...firstTimes.values()],
        questions < maxQuestionsToModel ? services : { ...services, model: undefined },
      );
      for (const [meetingId, time] of firstTimeOf(unfitMeeting.meeting.id, times.candidates))
        firstTimes.set(meetingId, time);
      if (model && !times.unchanged && times.candidates.length > 0) questions++;
      const suggestion = suggestionFor(unfitMeeting, times, clock.now());
      if (suggestion) await save(services, suggestion);
    }
  },
});

/** The model is asked once for a version of the meeting and the times that were found for it: as long as those are free. */
function timesFor(
  { meeting, known }: UnfitMeeting,
  spokenFor: readonly Interval[],
  services: SuggestionServices,
): Promise<MoveSuggestions> {
  const start = Math.ceil(services.clock.now() / millisecondsPerMinute);
  const request = {
    meeting,
    callerId: meeting.organizerId,
    range: { start, end: meeting.start + daysAfterMeeting * minutesPerDay },
    count: timesASuggestion,
    spokenFor,
  };
  return suggestTimes(services, request, known?.meetingVersion === meeting.version ? known : undefined);
}

/** So that an organizer can take the first time of every suggestion, each leaves the others theirs. */
function firstTimeOf(meetingId: string, candidates: readonly Candidate[] = []): [meetingId: string, time: Interval][] {
  return candidates.slice(0, 1).map((candidate) => [meetingId, intervalOf(candidate)]);
}

/** Whoever has written it meanwhile, another delivery of the message or its organizer, was as right. */
async function save({ table }: SuggestionServices, suggestion: Suggestion): Promise<void> {
  try {
    await writeSuggestion(table, suggestion);
  } catch (error) {
    if (!(error instanceof VersionConflict)) throw error;
  }
}
