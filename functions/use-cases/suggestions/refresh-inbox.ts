import {
  stillUnfitMeetings,
  suggestionFor,
  suggestionsToWithdraw,
  type UnfitMeeting,
  unfitMeetingsAhead,
} from "../../domain/suggestions/inbox.ts";
import { type ChangeCounts, endOfLook, lookAt, lookBegunWith } from "../../domain/suggestions/look.ts";
import { type Suggestion, withdrawn } from "../../domain/suggestions/suggestion.ts";
import type { Candidate } from "../../domain/suggestions/suggestion-context.ts";
import { isComing } from "../../domain/suggestions/unfit-meetings.ts";
import { type EpochMillisecond, millisecondsPerMinute, minutesPerDay } from "../../domain/time/instant.ts";
import { type Interval, intervalOf } from "../../domain/time/interval.ts";
import type { SuggestionServices } from "../../services/services.ts";
import { readMeetingsOf } from "../../store/meetings/meetings.ts";
import { keepLook, readDue } from "../../store/suggestions/looks.ts";
import { readComingSuggestions, writeSuggestion } from "../../store/suggestions/suggestions.ts";
import { readUnfitContext } from "../../store/suggestions/unfit-context.ts";
import { VersionConflict } from "../../store/table/transaction.ts";
import { type OtherTimes, suggestTimesToMove } from "./suggest-times.ts";

/** How many times a suggestion names, and how long after its meeting they may be. */
const timesASuggestion = 3;
const daysAfterMeeting = 14;
/** How often one run may ask the model. Each question may take all its time, and the function's own must do for them. */
export const maxQuestionsToModel = 10;

/**
 * Looks through an organizer's coming meetings and makes the inbox agree with what it finds: opens suggestions for meetings that no
 * longer fit, finds other times where some have been taken, and withdraws what is no longer needed. Where nothing has changed since
 * the last look, it looks at open suggestions alone, or at nothing.
 */
export async function refreshInbox(services: SuggestionServices, organizerId: string): Promise<void> {
  const now = services.clock.now();
  const { due, counts } = await readDue(services.table, organizerId, now);
  if (due === "everything") await lookThroughMeetings(services, organizerId, counts, now);
  if (due === "open suggestions") await lookThroughSuggestions(services, organizerId, now);
}

async function lookThroughMeetings(
  services: SuggestionServices,
  organizerId: string,
  counts: ChangeCounts,
  now: EpochMillisecond,
): Promise<void> {
  const { table } = services;
  await keepLook(table, organizerId, lookBegunWith(counts));
  const range = { start: Math.floor(now / millisecondsPerMinute), end: endOfLook(now) };
  const [inbox, context] = await Promise.all([
    readComingSuggestions(table, organizerId, now),
    readUnfitContext(table, organizerId, range),
  ]);
  const ahead = context ? unfitMeetingsAhead(context, inbox, now) : [];
  const coming = ahead.filter(({ meeting }) => isComing(meeting, now));
  for (const suggestion of suggestionsToWithdraw(inbox, coming)) {
    await writeUnlessChanged(services, withdrawn(suggestion, now));
  }
  await suggestTimesFor(services, coming);
  await keepLook(table, organizerId, lookAt(now, counts, context, ahead));
}

/** Nothing has changed since the last look, unless times that it suggests were taken. */
async function lookThroughSuggestions(
  services: SuggestionServices,
  organizerId: string,
  now: EpochMillisecond,
): Promise<void> {
  const { table } = services;
  const inbox = await readComingSuggestions(table, organizerId, now);
  const open = [...inbox.values()].filter(({ status }) => status === "open");
  const meetings = await readMeetingsOf(
    table,
    open.map(({ meetingId }) => ({ id: meetingId })),
  );
  await suggestTimesFor(services, stillUnfitMeetings(inbox, meetings, now));
}

/** Opens a suggestion for each of these meetings, or gives it other times where some of its times are taken. */
async function suggestTimesFor(services: SuggestionServices, unfitMeetings: readonly UnfitMeeting[]): Promise<void> {
  const { clock, model } = services;
  let questions = 0;
  // Each suggestion leaves the others their first times, so that the organizer can take the first time of every one.
  const firstTimes = new Map(unfitMeetings.flatMap(({ meeting, known }) => firstTimeOf(meeting.id, known?.candidates)));
  for (const unfit of unfitMeetings) {
    firstTimes.delete(unfit.meeting.id);
    const mayAsk = questions < maxQuestionsToModel ? services : { ...services, model: undefined };
    const times = await timesFor(unfit, [...firstTimes.values()], mayAsk);
    for (const [meetingId, time] of firstTimeOf(unfit.meeting.id, times.candidates)) firstTimes.set(meetingId, time);
    if (model && !times.isUnchanged && times.candidates.length > 0) questions++;
    const suggestion = suggestionFor(unfit, times, clock.now());
    if (suggestion) await writeUnlessChanged(services, suggestion);
  }
}

/** The model is asked once for a version of the meeting, and again only when one of the times that were found is taken. */
function timesFor(
  { meeting, known }: UnfitMeeting,
  keptClear: readonly Interval[],
  services: SuggestionServices,
): Promise<OtherTimes> {
  const start = Math.ceil(services.clock.now() / millisecondsPerMinute);
  const request = {
    meeting,
    callerId: meeting.organizerId,
    range: { start, end: meeting.start + daysAfterMeeting * minutesPerDay },
    count: timesASuggestion,
    keptClear,
  };
  return suggestTimesToMove(services, request, known?.meetingVersion === meeting.version ? known : undefined);
}

function firstTimeOf(meetingId: string, candidates: readonly Candidate[] = []): [meetingId: string, time: Interval][] {
  return candidates.slice(0, 1).map((candidate) => [meetingId, intervalOf(candidate)]);
}

/** Where another run or the organizer has written it meanwhile, theirs is as good. */
async function writeUnlessChanged({ table }: SuggestionServices, suggestion: Suggestion): Promise<void> {
  try {
    await writeSuggestion(table, suggestion);
  } catch (error) {
    if (!(error instanceof VersionConflict)) throw error;
  }
}
