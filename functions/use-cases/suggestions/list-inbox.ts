import type { Meeting } from "../../domain/meetings/meeting.ts";
import { isDeclinedByAll, namesOf } from "../../domain/meetings/participants.ts";
import {
  bookableCandidates,
  hasBegun,
  type IndexedCandidate,
  type PresentSuggestion,
  possibleStatusesAt,
  type Suggestion,
  type SuggestionStatus,
  suggestionStatusAt,
} from "../../domain/suggestions/suggestion.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import type { Services } from "../../services/services.ts";
import { readMeetingsWithin } from "../../store/meetings/meetings.ts";
import { countReadFor, readMoveContextForTimes } from "../../store/meetings/move-context.ts";
import { firstStartAfter, listSuggestions } from "../../store/suggestions/suggestions.ts";
import { maxReadUnits, ReadBudget } from "../../store/table/read-budget.ts";

interface InboxRequest {
  organizerId: string;
  statuses: readonly SuggestionStatus[];
  limit: number;
  /** Goes on after the suggestion with this id. */
  after?: string | undefined;
}

/** What is left is enough for the calendars behind the times of one meeting, whoever is on it. */
const maxReadUnitsToFind = 50;
const maxReadUnitsOfMeetings = 80;

/**
 * A page of an organizer's suggestions as they read now, ascending by the starts of their meetings. It may hold fewer than `limit`: it
 * ends with the last one that it can pay to compare with the calendars.
 */
export async function listInbox(
  { table, clock }: Services,
  { organizerId, statuses, limit, after }: InboxRequest,
): Promise<{ items: PresentSuggestion[]; next: string | undefined }> {
  const now = clock.now();
  const wanted = new Set(statuses);
  const budget = new ReadBudget(maxReadUnits);
  const section = {
    ...{ organizerId, limit, after },
    isWanted: (suggestion: Suggestion) => possibleStatusesAt(suggestion, now).some((status) => wanted.has(status)),
    from: wanted.size === 1 && wanted.has("open") ? firstStartAfter(now) : undefined,
  };
  const { items, next } = await listSuggestions(table, section, budget.part(maxReadUnitsToFind));
  const present = await asTheyReadNow(table, items, now, budget);
  return {
    items: present.filter(({ status }) => wanted.has(status)),
    next: present.length < items.length ? present.at(-1)?.suggestion.id : next,
  };
}

/** Compares suggestions with their meetings and calendars, from the first on as far as the budget goes. */
async function asTheyReadNow(
  table: Table,
  suggestions: readonly Suggestion[],
  now: EpochMillisecond,
  budget: ReadBudget,
): Promise<PresentSuggestion[]> {
  const coming = suggestions.filter((suggestion) => suggestion.status === "open" && !hasBegun(suggestion, now));
  const meetings = await readMeetingsWithin(
    table,
    coming.map(({ meetingId }) => ({ id: meetingId })),
    { budget: budget.part(maxReadUnitsOfMeetings), isEventual: true },
  );
  const meetingOf = new Map(coming.map(({ meetingId }, place) => [meetingId, meetings[place]]));
  const firstWithoutMeeting = coming[meetings.length];
  const known = suggestions.slice(0, firstWithoutMeeting && suggestions.indexOf(firstWithoutMeeting));
  const withMeetings = known.map((suggestion) => {
    const meeting = meetingOf.get(suggestion.meetingId);
    return { suggestion, meeting, status: suggestionStatusAt(suggestion, meeting, now) };
  });
  const open = withMeetings.flatMap(({ suggestion, meeting, status }) =>
    meeting && status === "open" ? [{ suggestion, meeting }] : [],
  );
  const candidates = await candidatesStillFree(table, open, now, budget);
  const present = withMeetings.map(({ suggestion, meeting, status }) => ({
    ...{ suggestion, status },
    reader: { userId: suggestion.organizerId, names: meeting ? namesOf(meeting) : new Map() },
    candidates: candidates.get(suggestion) ?? [],
    offersCancelling: status === "open" && meeting !== undefined && isDeclinedByAll(meeting),
  }));
  const firstUnread = open[candidates.size]?.suggestion;
  return present.slice(0, firstUnread && suggestions.indexOf(firstUnread));
}

/** Of as many of these, from the first on, as the budget is sure to pay for: mostly all of them, with one read. */
async function candidatesStillFree(
  table: Table,
  open: readonly { suggestion: Suggestion; meeting: Meeting }[],
  now: EpochMillisecond,
  budget: ReadBudget,
): Promise<Map<Suggestion, IndexedCandidate[]>> {
  const candidates = new Map<Suggestion, IndexedCandidate[]>();
  const all = open.map(({ suggestion, meeting }) => ({ suggestion, meeting, times: suggestion.candidates }));
  while (candidates.size < all.length) {
    const rest = all.slice(candidates.size);
    const [first, ...others] = rest.slice(0, countReadFor(budget.left, rest));
    if (!first) break;
    const context = await readMoveContextForTimes(table, [first, ...others], budget);
    for (const { suggestion, meeting } of [first, ...others]) {
      const rules = context.rules.get(meeting.id)!;
      candidates.set(suggestion, bookableCandidates(suggestion, meeting, rules, context, now));
    }
  }
  return candidates;
}
