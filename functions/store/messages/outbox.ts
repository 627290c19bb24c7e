import * as z from "zod";
import { responses } from "../../domain/calendar/calendar-entry.ts";
import { changeKinds } from "../../domain/messages/concerned.ts";
import type { KnownMeeting } from "../../domain/messages/known-meeting.ts";
import type { WaitingNews } from "../../domain/messages/waiting-news.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import { logger } from "../../runtime/logger.ts";
import type { Table } from "../../runtime/table.ts";
import { type Action, type Condition, isAbsent, put, remove, update, type Write } from "../table/actions.ts";
import { codec } from "../table/codec.ts";
import { instant, interval } from "../table/fields.ts";
import { type Key, personOf, personPartition, type StoredItem } from "../table/key.ts";
import { itemsBetween, lastOfPrefix } from "../table/query.ts";
import { VersionConflict, write } from "../table/transaction.ts";
import { withRetries } from "../table/with-retries.ts";

/**
 * One person's outbox: what they are still to be told, an item a change, and whose turn it is to tell them. All of it is one range, so
 * that one read shows it.
 */
export interface Outbox {
  turn: Turn;
  waiting: WaitingNews[];
  /** When suggestions that wait for them are to be told. */
  digestDueAt: EpochMillisecond | undefined;
}

/** Whoever tells this person something holds the turn meanwhile, so that nobody else does at the same time. */
export interface Turn {
  /** Up with each that was taken. */
  count: number;
  /** Until when it is held at the longest; 0 where nobody holds it. */
  heldUntil: EpochMillisecond;
  /** What is mailed in this turn. It stays where a turn is not given back: nobody knows then whether it was. */
  sending: Sending | null;
  /** How often in a row nothing could be sent. */
  failures: number;
  /** When they were last told of suggestions. */
  digestAt: EpochMillisecond | null;
}

/** A mail that is being sent. */
export interface Sending {
  mailId: string;
  /** What its reader knows once they have read it, by the ids of the meetings. */
  known: Readonly<Record<string, KnownMeeting>>;
}

const turnSortKey = "NEWS";
const newsPrefix = "NEWS#";
const digestSortKey = `${newsPrefix}SUGGESTIONS`;

function turnKey(userId: string): Key {
  return { pk: personPartition(userId), sk: turnSortKey };
}

function newsKey({ userId, meetingId, version }: Pick<WaitingNews, "userId" | "meetingId" | "version">): Key {
  return { pk: personPartition(userId), sk: `${newsPrefix}${meetingId}#${String(version).padStart(8, "0")}` };
}

function digestKey(userId: string): Key {
  return { pk: personPartition(userId), sk: digestSortKey };
}

/** Longer than anything is tried. What is left then was forgotten. */
const keptSeconds = 14 * 24 * 60 * 60;

const known = interval.extend({
  ...{ version: z.int(), location: z.string(), isCancelled: z.boolean() },
  responses: z.record(z.string(), z.enum(responses)),
});

const waitingNewsFrom = codec(
  "waiting news",
  z.looseObject({
    ...{ meetingId: z.string(), version: z.int(), kind: z.enum(changeKinds) },
    known: known.nullable(),
    ...{ end: instant, at: instant, dueAt: instant },
  }),
  ["expiresAt"],
);

const turnFrom = codec(
  "turn",
  z.looseObject({
    count: z.int(),
    heldUntil: instant.default(0),
    sending: z
      .looseObject({ mailId: z.string(), known: z.record(z.string(), known) })
      .nullable()
      .default(null),
    failures: z.int().default(0),
    digestAt: instant.nullable().default(null),
  }),
);

const digestFrom = codec("waiting digest", z.looseObject({ dueAt: instant }), ["expiresAt"]);

const untaken: Turn = { count: 0, heldUntil: 0, sending: null, failures: 0, digestAt: null };

/** Hardly anybody has so many. Those behind are seen when these have gone. */
const maxItems = 500;

const itemsAPage = 100;

/** Strongly consistent. */
export async function readOutbox(table: Table, userId: string): Promise<Outbox> {
  const outbox: Outbox = { turn: untaken, waiting: [], digestDueAt: undefined };
  const last = { pk: personPartition(userId), sk: newsPrefix + lastOfPrefix };
  let left = maxItems;
  for await (const item of itemsBetween(table, turnKey(userId), last, { itemsARequest: itemsAPage })) {
    addTo(outbox, item);
    if (--left === 0) break;
  }
  return outbox;
}

function addTo(outbox: Outbox, item: StoredItem): void {
  if (item.sk === turnSortKey) outbox.turn = turnFrom(item);
  else if (item.sk === digestSortKey) outbox.digestDueAt = digestFrom(item).dueAt;
  else outbox.waiting.push({ userId: personOf(item), ...waitingNewsFrom(item) });
}

export function putWaitingNews(news: WaitingNews): Action {
  const { userId, ...said } = news;
  return put({ ...newsKey(news), ...said, expiresAt: Math.ceil(news.at / 1000) + keptSeconds }, isAbsent);
}

export function removeWaitingNews(news: WaitingNews): Action {
  return remove(newsKey(news));
}

/** Throws `VersionConflict` where one waits already. */
export async function putDigest(table: Table, userId: string, dueAt: EpochMillisecond): Promise<void> {
  await write(table, put({ ...digestKey(userId), dueAt, expiresAt: Math.ceil(dueAt / 1000) + keptSeconds }, isAbsent));
}

export async function delayDigest(table: Table, userId: string, dueAt: EpochMillisecond): Promise<void> {
  await write(table, put({ ...digestKey(userId), dueAt, expiresAt: Math.ceil(dueAt / 1000) + keptSeconds }));
}

export function removeDigest(userId: string): Action {
  return remove(digestKey(userId));
}

/** Longer than a function has: whoever holds a turn for longer does not live any more. */
const heldMilliseconds = 90_000;

/**
 * Takes the turn, on the condition that nobody has had it since it was read: so what was read of the outbox with it is still all that
 * waited. Undefined where somebody has.
 */
export async function takeTurn(
  table: Table,
  userId: string,
  read: Turn,
  sending: Sending | null,
  now: EpochMillisecond,
): Promise<Turn | undefined> {
  const changes = { count: read.count + 1, heldUntil: now + heldMilliseconds, sending };
  try {
    await write(table, update(turnKey(userId), { set: changes }, isTurn(read)));
    return { ...read, ...changes };
  } catch (error) {
    if (error instanceof VersionConflict) return undefined;
    throw error;
  }
}

/** Gives it back, or ends one that nothing was to be sent in. Fails where somebody else has had it since. */
export function endTurn(userId: string, turn: Turn, changes: Partial<Pick<Turn, "failures" | "digestAt">> = {}): Write {
  const set = { count: turn.count + 1, heldUntil: 0, sending: null, ...changes };
  return update(turnKey(userId), { set }, isTurn(turn));
}

/** Writes what ends a turn. Where somebody else has had it since, what has become of everything is theirs to note. */
export async function unlessTaken(writing: () => Promise<void>): Promise<void> {
  await withRetries(async () => {
    try {
      await writing();
    } catch (error) {
      if (!(error instanceof VersionConflict)) throw error;
      logger.debug("somebody else has had the turn of telling meanwhile, or its end was written before");
    }
  });
}

function isTurn({ count }: Turn): Condition {
  if (count === 0) return isAbsent;
  return {
    ConditionExpression: "#count = :count",
    ExpressionAttributeNames: { "#count": "count" },
    ExpressionAttributeValues: { ":count": count },
  };
}
