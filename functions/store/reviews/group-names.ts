import type { InsightGrouping } from "../../domain/reviews/insights.ts";
import type { RatedMeeting } from "../../domain/reviews/published-month.ts";
import type { Table } from "../../runtime/table.ts";
import { meetingTypeFrom, meetingTypeKeys } from "../meeting-types/meeting-types.ts";
import { profileFrom, profileKey } from "../people/profiles.ts";
import { batchRead, type Found } from "../table/batch-read.ts";
import type { Key } from "../table/key.ts";
import type { ReadBudget } from "../table/read-budget.ts";

/** The names of the groups of insights. Null for a type or an organizer that no longer exists. Undefined where the budget is spent. */
export async function readGroupNames(
  table: Table,
  groupBy: InsightGrouping,
  groupKeys: readonly string[],
  reviews: readonly Pick<RatedMeeting, "meetingTypeId" | "organizerId">[],
  budget: ReadBudget,
): Promise<((key: string) => string | null) | undefined> {
  if (groupBy === "type") return readTypeNames(table, groupKeys, reviews, budget);
  if (groupBy === "organizer") return readOrganizerNames(table, groupKeys, budget);
  return (key) => key;
}

async function readOrganizerNames(table: Table, userIds: readonly string[], budget: ReadBudget) {
  const item = await readStepByStep(table, userIds.map(profileKey), budget);
  return (
    item &&
    ((userId: string) => {
      const found = item(profileKey(userId));
      return found ? profileFrom(found).name : null;
    })
  );
}

/** A personal type stands with its organizer, who alone hosts it. */
async function readTypeNames(
  table: Table,
  typeIds: readonly string[],
  reviews: readonly Pick<RatedMeeting, "meetingTypeId" | "organizerId">[],
  budget: ReadBudget,
) {
  const hosts = new Map(reviews.map(({ meetingTypeId, organizerId }) => [meetingTypeId, organizerId]));
  const keys = typeIds.flatMap((typeId) => meetingTypeKeys(hosts.get(typeId)!, typeId));
  const item = await readStepByStep(table, keys, budget);
  return item && ((typeId: string) => meetingTypeFrom(item, hosts.get(typeId)!, typeId)?.name ?? null);
}

const keysAStep = 50;

/** Undefined where the budget is spent before the last step. */
async function readStepByStep(table: Table, keys: readonly Key[], budget: ReadBudget): Promise<Found | undefined> {
  const found: Found[] = [];
  for (let at = 0; at < keys.length; at += keysAStep) {
    if (budget.isSpent) return undefined;
    found.push(await batchRead(table, keys.slice(at, at + keysAStep), { budget, isEventual: true }));
  }
  return (key) => found.flatMap((item) => item(key) ?? [])[0];
}
