import * as z from "zod";
import { notFound } from "../../domain/refusal.ts";
import { idPrefixOf, type Suggestion, suggestionStatuses } from "../../domain/suggestions/suggestion.ts";
import { emptyReasons, suggestionReasons } from "../../domain/suggestions/suggestion-context.ts";
import { unfitCauses } from "../../domain/suggestions/unfit-meetings.ts";
import { type EpochMillisecond, type EpochMinute, millisecondsPerMinute } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { isAtVersion, put, type Write } from "../table/actions.ts";
import { codec } from "../table/codec.ts";
import { instant, interval } from "../table/fields.ts";
import { type Key, personPartition } from "../table/key.ts";
import { itemsBetween, justAfter, lastOfPrefix, type RangeOptions } from "../table/query.ts";
import type { ReadBudget } from "../table/read-budget.ts";
import { readItem } from "../table/read-item.ts";
import { readBetweenTransactions, write } from "../table/transaction.ts";
import { drawbacks, localTimes } from "./drawback-fields.ts";

/** A suggestion stays this long after its meeting's start, to say what became of it. */
const keptAfterwardsSeconds = 14 * 24 * 60 * 60;

/** Ids, and so an inbox, sort by the starts of the meetings. */
function suggestionKey(organizerId: string, id: string): Key {
  return { pk: personPartition(organizerId), sk: `SUGGESTION#${id}` };
}

export const suggestionFrom = codec<Suggestion>(
  "suggestion",
  z.looseObject({
    ...{ id: z.string(), organizerId: z.string(), meetingId: z.string() },
    ...{ meetingVersion: z.int(), meetingStart: instant, meetingEnd: instant },
    cause: z.enum(unfitCauses),
    status: z.enum(suggestionStatuses).exclude(["expired"]),
    candidates: z.array(
      interval.extend({
        score: z.number(),
        reasons: z.array(z.enum(suggestionReasons)),
        drawbacks,
        localTimes,
      }),
    ),
    source: z.enum(["ai", "rules"]),
    emptyReason: z.enum(emptyReasons).exactOptional(),
    bottleneckIds: z.array(z.string()).exactOptional(),
    acceptedIndex: z.int().exactOptional(),
    ...{ createdAt: instant, updatedAt: instant, version: z.int() },
  }),
  ["expiresAt"],
);

interface InboxSection {
  organizerId: string;
  isWanted: (suggestion: Suggestion) => boolean;
  limit: number;
  /** Begins after the suggestion with this id. */
  after?: string | undefined;
  /** Only for meetings that begin then or later. */
  from?: EpochMinute | undefined;
}

/** Throws `not_found` where this organizer has no such suggestion. */
export async function readSuggestion(table: Table, organizerId: string, id: string): Promise<Suggestion> {
  const item = await readItem(table, suggestionKey(organizerId, id));
  if (!item) throw notFound("suggestion");
  return suggestionFrom(item);
}

/** The same between transactions. */
export async function findSettledSuggestion(
  table: Table,
  organizerId: string,
  id: string,
): Promise<Suggestion | undefined> {
  const item = await readBetweenTransactions(table, suggestionKey(organizerId, id));
  return item && suggestionFrom(item);
}

/** All of an organizer's suggestions for meetings that have not begun, by id, in one range read. */
export async function readComingSuggestions(
  table: Table,
  organizerId: string,
  now: EpochMillisecond,
): Promise<Map<string, Suggestion>> {
  const found = new Map<string, Suggestion>();
  for await (const suggestion of suggestionsFrom(table, organizerId, firstStartAfter(now))) {
    found.set(suggestion.id, suggestion);
  }
  return found;
}

/**
 * The wanted suggestions, ascending by the starts of their meetings, as far as the budget goes. `next` is the id after which the list may
 * go on.
 */
export async function listSuggestions(
  table: Table,
  { organizerId, isWanted, limit, after, from = 0 }: InboxSection,
  budget: ReadBudget,
): Promise<{ items: Suggestion[]; next: string | undefined }> {
  const options = { after, itemsARequest: itemsOfPage, budget, stopsWhenSpent: true };
  const items: Suggestion[] = [];
  let latest = after;
  for await (const suggestion of suggestionsFrom(table, organizerId, from, options)) {
    if (items.length === limit) return { items, next: latest };
    if (isWanted(suggestion)) items.push(suggestion);
    latest = suggestion.id;
  }
  return { items, next: budget.isSpent ? latest : undefined };
}

/** Each names the local times of everybody for each of its times. */
const itemsOfPage = 25;

/** The first start that is still to come. */
export function firstStartAfter(now: EpochMillisecond): EpochMinute {
  return Math.floor(now / millisecondsPerMinute) + 1;
}

/** Stores a new suggestion or its next version, on the condition that nobody has written it since it was read. */
export function keepSuggestion(suggestion: Suggestion): Write {
  const { organizerId, id, meetingStart, version } = suggestion;
  const expiresAt = meetingStart * 60 + keptAfterwardsSeconds;
  return put({ ...suggestionKey(organizerId, id), ...suggestion, expiresAt }, isAtVersion(version - 1));
}

/** The same by itself. Throws `VersionConflict`. */
export function writeSuggestion(table: Table, suggestion: Suggestion): Promise<void> {
  return write(table, keepSuggestion(suggestion));
}

async function* suggestionsFrom(
  table: Table,
  organizerId: string,
  from: EpochMinute,
  { after, ...options }: RangeOptions & { after?: string | undefined } = {},
) {
  const first = suggestionKey(organizerId, idPrefixOf(from));
  const next = after === undefined ? first : justAfter(suggestionKey(organizerId, after));
  const last = suggestionKey(organizerId, lastOfPrefix);
  for await (const item of itemsBetween(table, next.sk > first.sk ? next : first, last, {
    itemsARequest,
    ...options,
  })) {
    yield suggestionFrom(item);
  }
}

/** More than most inboxes hold. */
const itemsARequest = 100;
