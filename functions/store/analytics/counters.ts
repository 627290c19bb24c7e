import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import {
  type ActiveRole,
  type Count,
  type CounterDelta,
  nothing,
  type Part,
} from "../../domain/analytics/counter-delta.ts";
import type { CountedMonth } from "../../domain/analytics/organization.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Month } from "../../domain/time/month.ts";
import type { Table } from "../../runtime/table.ts";
import { markProcessed } from "../changes/processed-events.ts";
import type { Action } from "../table/actions.ts";
import type { Key, StoredItem } from "../table/key.ts";
import { keys } from "../table/keys.ts";
import { itemsBetween, lastOfPrefix } from "../table/query.ts";
import { shardOf } from "../table/shards.ts";
import { transact, VersionConflict } from "../table/transaction.ts";

/** So many items share what is counted together, so that no single one holds the busiest month back. */
const shards = 4;

const typePrefix = "TYPE#";

/** The name under which a counter is kept. */
function counterName(counter: Count["counter"]): string {
  return typeof counter === "string" ? counter.toUpperCase() : typePrefix + counter.type;
}

function counterNamed(name: string): Count["counter"] {
  if (name.startsWith(typePrefix)) return { type: name.slice(typePrefix.length) };
  return name === counterName("hours") ? "hours" : "focus";
}

/**
 * Adds what an event changes to the counters, in one transaction and once, whenever and however often it is told.
 * Throws `Contention` where trying again may help.
 */
export async function countOnce(
  table: Table,
  eventId: string,
  { counts, parts }: CounterDelta,
  now: EpochMillisecond,
): Promise<void> {
  if (counts.length + parts.length === 0) return;
  const shard = shardOf(eventId, shards);
  try {
    await transact(table, [markProcessed("counts", eventId, now), ...additions(counts, shard, parts)]);
  } catch (error) {
    if (!(error instanceof VersionConflict)) throw error;
  }
}

/** One action for each item that changes. */
function additions(counts: readonly Count[], shard: number, parts: readonly Part[]): Action[] {
  const byCounter = Map.groupBy(counts, ({ month, counter }) => `${month} ${counterName(counter)}`);
  return [
    ...[...byCounter.values()].map((together) => {
      const { month, counter } = together[0]!;
      return add(
        keys.counter(month, counterName(counter), shard),
        together.map(({ field, by }) => [field, by]),
      );
    }),
    ...parts.map(({ month, role, userId, by }) => add(keys.active(month, role, userId), [["meetings", by]])),
  ];
}

/** Adds what is missing, and takes away what is too much, whatever it came from. */
export async function correctCounters(table: Table, { counts, parts }: CounterDelta): Promise<void> {
  for (const action of additions(counts, 0, parts)) await transact(table, [action]);
}

function add(key: Key, amounts: readonly (readonly [field: string, by: number])[]): Action {
  return {
    Update: {
      Key: key,
      UpdateExpression: `ADD ${amounts.map((_, place) => `#f${place} :f${place}`).join(", ")}`,
      ExpressionAttributeNames: Object.fromEntries(amounts.map(([field], place) => [`#f${place}`, field])),
      ExpressionAttributeValues: Object.fromEntries(amounts.map(([, by], place) => [`:f${place}`, by])),
    },
  };
}

/** Three range queries, whatever the organization's size but for pages of who is active. */
export async function readCountedMonth(table: Table, month: Month): Promise<CountedMonth> {
  const [counters, organizer, attendee] = await Promise.all([
    readCounters(table, month),
    countActive(table, month, "organizer"),
    countActive(table, month, "attendee"),
  ]);
  const types = [...counters].filter(([name]) => name.startsWith(typePrefix));
  return {
    month,
    types: new Map(types.map(([name, fields]) => [name.slice(typePrefix.length), fields])),
    hours: counters.get(counterName("hours")) ?? new Map(),
    focus: counters.get(counterName("focus")) ?? new Map(),
    active: { organizer, attendee },
  };
}

/** By counter and field, the shards together. */
async function readCounters(table: Table, month: Month): Promise<Map<string, Map<string, number>>> {
  const sums = new Map<string, Map<string, number>>();
  const [first, last] = [keys.counter(month, "", 0), keys.counter(month, lastOfPrefix, 0)];
  for await (const item of itemsBetween(table, first, last)) {
    for (const { counter, field, by } of storedCounts(item)) {
      const name = counterName(counter);
      const summed = sums.get(name) ?? new Map<string, number>();
      sums.set(name, summed.set(field, (summed.get(field) ?? 0) + by));
    }
  }
  return sums;
}

/** What a counter's or somebody's part's item says, as what it was made of; nothing of any other item. */
export function storedCounterDelta(item: StoredItem): CounterDelta {
  const [kind, month = ""] = item.pk.split("#");
  if (kind === "COUNTERS") return { counts: storedCounts(item), parts: [] };
  if (kind !== "ACTIVE") return nothing;
  const [role, userId = ""] = item.sk.split("#");
  return { counts: [], parts: [{ month, role: role as ActiveRole, userId, by: item.meetings as number }] };
}

function storedCounts({ pk, sk, ...fields }: StoredItem): Count[] {
  const month = pk.slice(pk.indexOf("#") + 1);
  const counter = counterNamed(sk.slice("COUNTER#".length, sk.lastIndexOf("#")));
  return Object.entries(fields).map(([field, by]) => ({ month, counter, field, by: by as number }));
}

/** How many people take part in meetings of a month in that role. They are counted where they are kept: only the number is read. */
async function countActive(table: Table, month: Month, role: ActiveRole): Promise<number> {
  const { pk, sk } = keys.active(month, role, "");
  let count = 0;
  let from: Record<string, unknown> | undefined;
  do {
    const answer = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: "pk = :pk AND begins_with(sk, :role)",
        FilterExpression: "meetings > :none",
        ExpressionAttributeValues: { ":pk": pk, ":role": sk, ":none": 0 },
        Select: "COUNT",
        ...(from && { ExclusiveStartKey: from }),
      }),
    );
    count += answer.Count ?? 0;
    from = answer.LastEvaluatedKey;
  } while (from);
  return count;
}
