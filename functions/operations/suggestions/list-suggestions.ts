import * as z from "zod";
import { cursorOf, cursorTo } from "../../contract/cursor.ts";
import { commaSeparated, identifier, limit, pageOf } from "../../contract/fields.ts";
import { suggestionAnswer, suggestionView } from "../../contract/suggestions.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import {
  bookableCandidates,
  hasBegun,
  type IndexedCandidate,
  type Suggestion,
  type SuggestionStatus,
  suggestionStatusAt,
  suggestionStatuses,
} from "../../domain/suggestions/suggestion.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import { defineOperation } from "../../http/operation.ts";
import type { Table } from "../../runtime/table.ts";
import { readMeetingsOf } from "../../store/meetings/meetings.ts";
import { readContextOfTimes } from "../../store/meetings/move-context.ts";
import { firstStartAfter, listSuggestions as listStored } from "../../store/suggestions/suggestions.ts";

export const listSuggestions = defineOperation({
  name: "list-suggestions",
  area: "suggestions",
  method: "GET",
  path: "/v1/suggestions",
  summary: "Shows the inbox: your meetings that no longer fit, and other times for them",
  description:
    "Your meetings of the coming 14 days are looked through on a schedule. Ascending by their starts, the open suggestions " +
    "unless `status` names others (several, with commas). What is open is held against the calendars as they are now: every " +
    "time shown can be taken by sending its `apply` as it stands. A page may hold fewer than `limit`, as some may have " +
    "changed since they were found; the list goes on while there is a `nextCursor`.",
  access: ["organizer"],
  query: z.strictObject({
    status: commaSeparated(z.enum(suggestionStatuses), suggestionStatuses.length).default(["open"]),
    limit,
    cursor: cursorOf(identifier),
  }),
  answer: { status: 200, schema: pageOf(suggestionAnswer), description: "A page of your suggestions." },
  needs: { table: ["BatchGetItem", "Query"] },
  handle: async ({ caller, query }, { table, clock }) => {
    const now = clock.now();
    const wanted = new Set(query.status);
    const { items, next } = await listStored(table, {
      organizerId: caller.userId,
      isWanted: (suggestion) => mayRead(suggestion, now).some((status) => wanted.has(status)),
      limit: query.limit,
      after: query.cursor,
      from: wanted.size === 1 && wanted.has("open") ? firstStartAfter(now) : undefined,
    });
    const looked = await heldAgainstCalendars(table, items, now);
    return {
      body: {
        items: looked
          .filter(({ status }) => wanted.has(status))
          .map(({ suggestion, status, times }) => suggestionView(suggestion, status, times)),
        nextCursor: next ? cursorTo(next) : null,
      },
    };
  },
});

/** How it may turn out to read: only its meeting tells whether one that is open is withdrawn in truth. */
function mayRead(suggestion: Suggestion, now: EpochMillisecond): SuggestionStatus[] {
  if (suggestion.status !== "open") return [suggestion.status];
  return hasBegun(suggestion, now) ? ["expired"] : ["open", "withdrawn"];
}

/** How they read now, and the times of open ones that can still be taken: a read of the meetings, and one of the calendars. */
async function heldAgainstCalendars(table: Table, suggestions: readonly Suggestion[], now: EpochMillisecond) {
  const coming = suggestions.filter((suggestion) => suggestion.status === "open" && !hasBegun(suggestion, now));
  const meetings = await readMeetingsOf(
    table,
    coming.map(({ meetingId }) => ({ id: meetingId })),
  );
  const meetingOf = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const read = suggestions.map((suggestion) => {
    const meeting = meetingOf.get(suggestion.meetingId);
    return { suggestion, meeting, status: suggestionStatusAt(suggestion, meeting, now) };
  });
  const open = read.flatMap(({ suggestion, meeting, status }) =>
    meeting && status === "open" ? [{ suggestion, meeting }] : [],
  );
  const times = await timesStillFree(table, open, now);
  return read.map(({ suggestion, status }) => ({ suggestion, status, times: times.get(suggestion.id) ?? [] }));
}

/** By the suggestion's id. */
async function timesStillFree(
  table: Table,
  open: readonly { suggestion: Suggestion; meeting: Meeting }[],
  now: EpochMillisecond,
): Promise<Map<string, IndexedCandidate[]>> {
  const [first, ...others] = open.map(({ suggestion, meeting }) => ({ meeting, times: suggestion.candidates }));
  if (!first) return new Map();
  const context = await readContextOfTimes(table, [first, ...others]);
  return new Map(
    open.map(({ suggestion, meeting }) => [
      suggestion.id,
      bookableCandidates(suggestion, meeting, context.rules.get(meeting.id)!, context, now),
    ]),
  );
}
