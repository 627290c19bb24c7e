import type { Meeting } from "../../domain/meetings/meeting.ts";
import { isDeclinedByAll } from "../../domain/meetings/participants.ts";
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
import { readMeetingsOf } from "../../store/meetings/meetings.ts";
import { readMoveContextForTimes } from "../../store/meetings/move-context.ts";
import { firstStartAfter, listSuggestions } from "../../store/suggestions/suggestions.ts";

interface InboxRequest {
  organizerId: string;
  statuses: readonly SuggestionStatus[];
  limit: number;
  /** Goes on after the suggestion with this id. */
  after?: string | undefined;
}

/** A page of an organizer's suggestions as they read now, ascending by the starts of their meetings. It may hold fewer than `limit`. */
export async function listInbox(
  { table, clock }: Services,
  { organizerId, statuses, limit, after }: InboxRequest,
): Promise<{ items: PresentSuggestion[]; next: string | undefined }> {
  const now = clock.now();
  const wanted = new Set(statuses);
  const { items, next } = await listSuggestions(table, {
    ...{ organizerId, limit, after },
    isWanted: (suggestion) => possibleStatusesAt(suggestion, now).some((status) => wanted.has(status)),
    from: wanted.size === 1 && wanted.has("open") ? firstStartAfter(now) : undefined,
  });
  const present = await asTheyReadNow(table, items, now);
  return { items: present.filter(({ status }) => wanted.has(status)), next };
}

/** Compares suggestions with their meetings and calendars: one read of the meetings, and one of the calendars. */
async function asTheyReadNow(
  table: Table,
  suggestions: readonly Suggestion[],
  now: EpochMillisecond,
): Promise<PresentSuggestion[]> {
  const coming = suggestions.filter((suggestion) => suggestion.status === "open" && !hasBegun(suggestion, now));
  const meetings = await readMeetingsOf(
    table,
    coming.map(({ meetingId }) => ({ id: meetingId })),
  );
  const meetingOf = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const withMeetings = suggestions.map((suggestion) => {
    const meeting = meetingOf.get(suggestion.meetingId);
    return { suggestion, meeting, status: suggestionStatusAt(suggestion, meeting, now) };
  });
  const open = withMeetings.flatMap(({ suggestion, meeting, status }) =>
    meeting && status === "open" ? [{ suggestion, meeting }] : [],
  );
  const candidates = await candidatesStillFree(table, open, now);
  return withMeetings.map(({ suggestion, meeting, status }) => ({
    ...{ suggestion, status },
    candidates: candidates.get(suggestion.id) ?? [],
    offersCancelling: status === "open" && meeting !== undefined && isDeclinedByAll(meeting),
  }));
}

/** By the suggestion's id. */
async function candidatesStillFree(
  table: Table,
  open: readonly { suggestion: Suggestion; meeting: Meeting }[],
  now: EpochMillisecond,
): Promise<Map<string, IndexedCandidate[]>> {
  const [first, ...others] = open.map(({ suggestion, meeting }) => ({ meeting, times: suggestion.candidates }));
  if (!first) return new Map();
  const context = await readMoveContextForTimes(table, [first, ...others]);
  return new Map(
    open.map(({ suggestion, meeting }) => [
      suggestion.id,
      bookableCandidates(suggestion, meeting, context.rules.get(meeting.id)!, context, now),
    ]),
  );
}
