import * as z from "zod";
import { intervalOf } from "../domain/meetings/meeting.ts";
import { type Misfit, misfitsToSuggestFor, suggestionFor, suggestionsToWithdraw } from "../domain/suggesting/inbox.ts";
import { minutesAhead } from "../domain/suggesting/misfit.ts";
import type { Candidate } from "../domain/suggesting/question.ts";
import { type Suggestion, withdrawn } from "../domain/suggesting/suggestion.ts";
import { millisecondsPerMinute, minutesPerDay } from "../domain/time/instant.ts";
import type { Interval } from "../domain/time/interval.ts";
import { type SuggestionServices, suggestionServices } from "../platform/suggestion-services.ts";
import { readMisfitGround } from "../store/misfit-ground.ts";
import { putSuggestion, readComingSuggestions } from "../store/suggestions.ts";
import { RaceLost } from "../store/transaction.ts";
import { type MoveSuggestions, suggestTimes } from "../suggestions/suggest-times.ts";
import { consumeQueue } from "./event.ts";

/** How many times a suggestion names, how long after its meeting they may be, and how often one run may ask the model. */
const timesASuggestion = 3;
const daysAfterMeeting = 14;
const mostQuestionsToModel = 20;

const message = z.object({ organizerId: z.string() });
export type OrganizerMessage = z.output<typeof message>;

export const refreshInbox = consumeQueue<SuggestionServices, OrganizerMessage>({
  name: "refresh-inbox",
  summary:
    "Looks through one organizer's coming meetings, and makes the inbox agree with what it finds: opens suggestions for those " +
    "that no longer fit, finds other times where some have been taken, and withdraws what is needed no more.",
  queue: "organizers",
  message,
  grants: { table: ["BatchGetItem", "Query", "PutItem"], openAiKey: true },
  timeoutSeconds: 300,
  services: suggestionServices,
  handle: async ({ organizerId }, services) => {
    const { table, clock } = services;
    const now = clock.now();
    const start = Math.floor(now / millisecondsPerMinute);
    const [inbox, ground] = await Promise.all([
      readComingSuggestions(table, organizerId, now),
      readMisfitGround(table, organizerId, { start, end: start + minutesAhead }),
    ]);
    const misfits = ground ? misfitsToSuggestFor(ground, inbox, now) : [];
    for (const suggestion of suggestionsToWithdraw(inbox, misfits)) await save(services, withdrawn(suggestion, now));

    let questions = 0;
    const firstTimes = new Map(misfits.flatMap(({ meeting, known }) => firstTimeOf(meeting.id, known?.candidates)));
    for (const misfit of misfits) {
      const { adviser } = services;
      firstTimes.delete(misfit.meeting.id);
      const times = await timesFor(
        misfit,
        [...firstTimes.values()],
        questions < mostQuestionsToModel ? services : { ...services, adviser: undefined },
      );
      for (const [meetingId, time] of firstTimeOf(misfit.meeting.id, times.candidates)) firstTimes.set(meetingId, time);
      if (adviser && !times.unchanged && times.candidates.length > 0) questions++;
      const suggestion = suggestionFor(misfit, times, clock.now());
      if (suggestion) await save(services, suggestion);
    }
  },
});

/** The model is asked once for a version of the meeting and the times that were found for it: as long as those are free. */
function timesFor(
  { meeting, known }: Misfit,
  spokenFor: readonly Interval[],
  services: SuggestionServices,
): Promise<MoveSuggestions> {
  const start = Math.ceil(services.clock.now() / millisecondsPerMinute);
  const wish = {
    meeting,
    callerId: meeting.organizerId,
    range: { start, end: meeting.start + daysAfterMeeting * minutesPerDay },
    count: timesASuggestion,
    language: "en",
    spokenFor,
  };
  return suggestTimes(services, wish, known?.meetingVersion === meeting.version ? known : undefined);
}

/** So that an organizer can take the first time of every suggestion, each leaves the others theirs. */
function firstTimeOf(meetingId: string, candidates: readonly Candidate[] = []): [meetingId: string, time: Interval][] {
  return candidates.slice(0, 1).map((candidate) => [meetingId, intervalOf(candidate)]);
}

/** Whoever has written it meanwhile, another delivery of the message or its organizer, was as right. */
async function save({ table }: SuggestionServices, suggestion: Suggestion): Promise<void> {
  try {
    await putSuggestion(table, suggestion);
  } catch (error) {
    if (!(error instanceof RaceLost)) throw error;
  }
}
