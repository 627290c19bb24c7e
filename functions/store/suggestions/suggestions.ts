import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { notFound } from "../../domain/refusal.ts";
import { idPrefixOf, type Suggestion } from "../../domain/suggestions/suggestion.ts";
import { type EpochMillisecond, type EpochMinute, millisecondsPerMinute } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import type { Action } from "../table/actions.ts";
import { keys } from "../table/keys.ts";
import { itemsBetween, justAfter, lastOfPrefix } from "../table/query.ts";
import { VersionConflict } from "../table/transaction.ts";

/** So long after its meeting's start a suggestion is still there to say what became of it. */
const keptAfterwardsSeconds = 14 * 24 * 60 * 60;

export interface SuggestionsQuestion {
  organizerId: string;
  isWanted: (suggestion: Suggestion) => boolean;
  limit: number;
  /** After the suggestion of this id. */
  after?: string | undefined;
  /** Of meetings that begin then or later. */
  from?: EpochMinute | undefined;
}

/** Throws `not_found` where this organizer has no such suggestion. */
export async function readSuggestion(table: Table, organizerId: string, id: string): Promise<Suggestion> {
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: keys.suggestion(organizerId, id), ConsistentRead: true }),
  );
  if (!answer.Item) throw notFound("suggestion");
  return suggestionFrom(answer.Item);
}

/** All of the organizer's suggestions for meetings that have not begun, by their ids: one range read. */
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

/** The wanted suggestions, ascending by the starts of their meetings, and the id of the last of them if more follow. */
export async function listSuggestions(
  table: Table,
  { organizerId, isWanted, limit, after, from = 0 }: SuggestionsQuestion,
): Promise<{ items: Suggestion[]; next: string | undefined }> {
  const items: Suggestion[] = [];
  for await (const suggestion of suggestionsFrom(table, organizerId, from, after)) {
    if (!isWanted(suggestion)) continue;
    if (items.length === limit) return { items, next: items.at(-1)?.id };
    items.push(suggestion);
  }
  return { items, next: undefined };
}

/** The first start that is still to come. */
export function firstStartAfter(now: EpochMillisecond): EpochMinute {
  return Math.floor(now / millisecondsPerMinute) + 1;
}

/** Its next version, or a new one, on the condition that nobody has written it since it was read. */
export function saveSuggestion(table: Table, suggestion: Suggestion): Action {
  return { Put: conditionalPut(table, suggestion) };
}

/** The same by itself. Throws `VersionConflict`. */
export async function putSuggestion(table: Table, suggestion: Suggestion): Promise<void> {
  try {
    await table.client.send(new PutCommand(conditionalPut(table, suggestion)));
  } catch (error) {
    throw error instanceof ConditionalCheckFailedException ? new VersionConflict([0], { cause: error }) : error;
  }
}

function conditionalPut(table: Table, suggestion: Suggestion) {
  const { organizerId, id, meetingStart, version } = suggestion;
  return {
    TableName: table.name,
    Item: {
      ...keys.suggestion(organizerId, id),
      ...suggestion,
      expiresAt: meetingStart * 60 + keptAfterwardsSeconds,
    },
    ...(version === 1
      ? { ConditionExpression: "attribute_not_exists(pk)" }
      : { ConditionExpression: "version = :read", ExpressionAttributeValues: { ":read": version - 1 } }),
  };
}

async function* suggestionsFrom(table: Table, organizerId: string, from: EpochMinute, after?: string) {
  const first = keys.suggestion(organizerId, idPrefixOf(from));
  const next = after === undefined ? first : justAfter(keys.suggestion(organizerId, after));
  const last = keys.suggestion(organizerId, lastOfPrefix);
  for await (const item of itemsBetween(table, next.sk > first.sk ? next : first, last, itemsARequest)) {
    yield suggestionFrom(item);
  }
}

/** More than most inboxes hold. */
const itemsARequest = 100;

function suggestionFrom(item: Record<string, unknown>): Suggestion {
  const { pk, sk, expiresAt, ...suggestion } = item;
  return suggestion as unknown as Suggestion;
}
