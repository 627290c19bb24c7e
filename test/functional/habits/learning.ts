import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";
import { learnHabits } from "../../../functions/events/followers/learn-habits.ts";
import type { ItemChange } from "../../../functions/events/trigger/event-function.ts";
import { deleteMyInsights } from "../../../functions/operations/habits/delete-my-insights.ts";
import { getMyInsights } from "../../../functions/operations/habits/get-my-insights.ts";
import type { Services } from "../../../functions/services/services.ts";
import type { StoredItem } from "../../../functions/store/table/key.ts";
import { call } from "../../support/call.ts";
import { asDeclared } from "../../support/declared.ts";
import type { Person } from "../../support/person.ts";
import { readWholeTable } from "../../support/table/whole-table.ts";

/** The answer of `GET /v1/me/insights`. */
export interface Insights {
  timeZone: string | null;
  decisions: number;
  since: string | null;
  updatedAt: string | null;
  hours: { day: string; hour: number; liking: number; evidence: number }[];
}

/** All that the stream tells about what is done to the table meanwhile, as far as the consumer is interested. */
export async function changesBy({ table }: Services, action: () => Promise<unknown>): Promise<ItemChange[]> {
  const before = await itemsByKey(table);
  await action();
  const after = await itemsByKey(table);
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((key) => changeOf(before.get(key), after.get(key)))
    .filter(concernsHabits);
}

/** Delivers as a stream does: at least once. */
export async function deliver(services: Services, ...changes: readonly ItemChange[]): Promise<void> {
  for (const change of changes) await asDeclared(learnHabits, services, () => learnHabits.handle([change], services));
}

/** The same in one batch. */
export async function deliverTogether(services: Services, ...changes: readonly ItemChange[]): Promise<void> {
  await asDeclared(learnHabits, services, () => learnHabits.handle(changes, services));
}

export async function insightsOf(services: Services, as: Person): Promise<Insights> {
  const { status, body } = await call(getMyInsights, services, { as });
  expect(status).toBe(200);
  return body;
}

export function forget(services: Services, as: Person) {
  return call(deleteMyInsights, services, { as });
}

/** What is known about an hour; undefined where nothing is. */
export function hourIn({ hours }: Insights, day: string, hour: number): Insights["hours"][number] | undefined {
  return hours.find((one) => one.day === day && one.hour === hour);
}

async function itemsByKey(table: Services["table"]): Promise<Map<string, StoredItem>> {
  return new Map((await readWholeTable(table)).map((item) => [`${item.pk} ${item.sk}`, item]));
}

function changeOf(before: StoredItem | undefined, after: StoredItem | undefined): ItemChange {
  const { pk, sk } = (after ?? before)!;
  return { pk, sk, at: 0, before, after };
}

function concernsHabits({ sk, before, after }: ItemChange): boolean {
  if (isDeepStrictEqual(before, after)) return false;
  const kind = !before ? "INSERT" : after ? "MODIFY" : "REMOVE";
  return learnHabits.interests.some(({ sortKey, changes }) => sk.startsWith(sortKey) && changes.includes(kind));
}
