import * as z from "zod";
import {
  type ActiveRole,
  type Activity,
  activeRoles,
  type Count,
  type CounterDelta,
  emptyDelta,
  sumOfDeltas,
} from "../../domain/analytics/counter-delta.ts";
import { sum } from "../../domain/analytics/figures.ts";
import type { CountedMonth } from "../../domain/analytics/organization.ts";
import type { Month } from "../../domain/time/month.ts";
import type { Table } from "../../runtime/table.ts";
import { eachOnce } from "../changes/each-once.ts";
import type { ItemEvent } from "../changes/processed-events.ts";
import { update, type Write } from "../table/actions.ts";
import { codec } from "../table/codec.ts";
import type { Key, StoredItem } from "../table/key.ts";
import { countItems, itemsBetween, lastOfPrefix } from "../table/query.ts";
import { shardOf } from "../table/shards.ts";
import { write } from "../table/transaction.ts";

/** What is counted together is kept in several items, so that no single one holds the busiest month back. */
const shards = 4;

/** What the organization has done in a month: one of the shards of a counter. */
function counterKey(month: Month, name: string, shard: number): Key {
  return { pk: `COUNTERS#${month}`, sk: `COUNTER#${name}#${shard}` };
}

const fieldsFrom = codec("counter", z.record(z.string(), z.number()));

/** How often somebody is active in a month: in how many of its meetings they take part in that role. */
export function activeKey(month: Month, role: ActiveRole, userId: string): Key {
  return { pk: `ACTIVE#${month}`, sk: `${role}#${userId}` };
}

const activeFrom = codec("active person", z.looseObject({ meetings: z.int() }));

/** In how many meetings somebody takes part, as the item of their activity says. */
export function meetingsCountedIn(item: StoredItem): number {
  return activeFrom(item).meetings;
}

const typePrefix = "TYPE#";

/** The name under which a counter is kept. */
function counterName(counter: Count["counter"]): string {
  return typeof counter === "string" ? counter.toUpperCase() : typePrefix + counter.type;
}

function counterNamed(name: string): Count["counter"] {
  if (name.startsWith(typePrefix)) return { type: name.slice(typePrefix.length) };
  return name === counterName("hours") ? "hours" : "focus";
}

/** What an event changes in the organization's numbers. */
export interface CountedEvent extends ItemEvent {
  delta: CounterDelta;
}

/** Adds what events change to the counters, one write for each of them. None where they change nothing together. */
export function countingWrites(events: readonly CountedEvent[]): Write[] {
  const { counts } = sumOfDeltas(events.map(({ delta }) => delta));
  return additions(counts, shardOf(events[0]!.id, shards));
}

/** Adds what events change for those who take part, once each. Whoever takes part has an item of their own, which remembers the events. */
export async function countActivities(table: Table, events: readonly CountedEvent[]): Promise<void> {
  const activities = events.flatMap(({ id, delta }) => delta.activities.map((activity) => ({ id, ...activity })));
  const byItem = Map.groupBy(activities, ({ month, role, userId }) => JSON.stringify([month, role, userId]));
  await Promise.all(
    [...byItem.values()].map((together) => {
      const { month, role, userId } = together[0]!;
      return eachOnce(table, activeKey(month, role, userId), together, (fresh, remember) =>
        write(table, remember({ add: { meetings: sum(fresh.map(({ by }) => by)) } })),
      );
    }),
  );
}

/** Adds what is missing, and takes away what is too much, whatever it came from. */
export async function correctCounters(table: Table, { counts, activities }: CounterDelta): Promise<void> {
  for (const addition of additions(counts, 0)) await write(table, addition);
  for (const { month, role, userId, by } of activities) {
    await write(table, update(activeKey(month, role, userId), { add: { meetings: by } }));
  }
}

/** One for each item that changes. */
function additions(counts: readonly Count[], shard: number): Write[] {
  const byCounter = Map.groupBy(counts, ({ month, counter }) => `${month} ${counterName(counter)}`);
  return [...byCounter.values()].map((together) => {
    const { month, counter } = together[0]!;
    const add = Object.fromEntries(together.map(({ field, by }) => [field, by]));
    return update(counterKey(month, counterName(counter), shard), { add });
  });
}

/** Three range queries, whatever the organization's size, but for pages of who is active. */
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
  const [first, last] = [counterKey(month, "", 0), counterKey(month, lastOfPrefix, 0)];
  for await (const item of itemsBetween(table, first, last)) {
    for (const { counter, field, by } of storedCounts(item)) {
      const name = counterName(counter);
      const summed = sums.get(name) ?? new Map<string, number>();
      sums.set(name, summed.set(field, (summed.get(field) ?? 0) + by));
    }
  }
  return sums;
}

/** How many people take part in meetings of a month in that role. They are counted where they are stored: only the number is read. */
function countActive(table: Table, month: Month, role: ActiveRole): Promise<number> {
  const [first, last] = [activeKey(month, role, ""), activeKey(month, role, lastOfPrefix)];
  // Whoever has left all of their meetings still has an item.
  return countItems(table, first, last, { attribute: "meetings", isAbove: 0 });
}

/** What the item of a counter, or of somebody active, stands for. Nothing for every other item. */
export function storedCounterDelta(item: StoredItem): CounterDelta {
  if (item.pk.startsWith("COUNTERS#")) return { counts: storedCounts(item), activities: [] };
  if (item.pk.startsWith("ACTIVE#")) return { counts: [], activities: [storedActivity(item)] };
  return emptyDelta;
}

function storedCounts(item: StoredItem): Count[] {
  const { pk, sk } = item;
  const counter = counterNamed(sk.slice("COUNTER#".length, sk.lastIndexOf("#")));
  return Object.entries(fieldsFrom(item)).map(([field, by]) => ({ month: monthIn(pk), counter, field, by }));
}

function storedActivity(item: StoredItem): Activity {
  const { pk, sk } = item;
  const role = activeRoles.find((each) => sk.startsWith(`${each}#`))!;
  return { month: monthIn(pk), role, userId: sk.slice(role.length + 1), by: meetingsCountedIn(item) };
}

function monthIn(partition: string): Month {
  return partition.slice(partition.indexOf("#") + 1);
}
