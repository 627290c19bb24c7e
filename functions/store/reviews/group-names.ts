import type { InsightGrouping } from "../../domain/reviews/insights.ts";
import type { RatedMeeting } from "../../domain/reviews/published-month.ts";
import type { Table } from "../../runtime/table.ts";
import { meetingTypeFrom, meetingTypeKeys } from "../meeting-types/meeting-types.ts";
import { profileFrom, profileKey } from "../people/profiles.ts";
import { batchRead } from "../table/batch-read.ts";
import type { ReadBudget, ReadOptions } from "../table/read-budget.ts";

/** The names of the groups of insights. Null for a type or an organizer that no longer exists. Throws `BudgetSpent`. */
export async function readGroupNames(
  table: Table,
  groupBy: InsightGrouping,
  groupKeys: readonly string[],
  reviews: readonly Pick<RatedMeeting, "meetingTypeId" | "organizerId">[],
  budget: ReadBudget,
): Promise<(key: string) => string | null> {
  if (groupBy === "type") return readTypeNames(table, groupKeys, reviews, budget);
  if (groupBy === "organizer") return readOrganizerNames(table, groupKeys, budget);
  return (key) => key;
}

async function readOrganizerNames(table: Table, userIds: readonly string[], budget: ReadBudget) {
  const item = await batchRead(table, userIds.map(profileKey), readingOn(budget));
  return (userId: string) => {
    const found = item(profileKey(userId));
    return found ? profileFrom(found).name : null;
  };
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
  const item = await batchRead(table, keys, readingOn(budget));
  return (typeId: string) => meetingTypeFrom(item, hosts.get(typeId)!, typeId)?.name ?? null;
}

function readingOn(budget: ReadBudget): ReadOptions {
  return { budget, maxUnitsOfItem: 1, isEventual: true };
}
