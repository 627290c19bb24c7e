import * as z from "zod";
import { hasOpenHours, type SavedAvailability } from "../../domain/availability/availability.ts";
import { weekdays } from "../../domain/time/weekday.ts";
import type { Table } from "../../runtime/table.ts";
import { indexOpenHours } from "../people/organizers.ts";
import { type Action, isAtVersion, put } from "../table/actions.ts";
import { codec } from "../table/codec.ts";
import { type Key, personPartition } from "../table/key.ts";
import { readBetweenTransactions } from "../table/transaction.ts";
import { overrideFrom, overrideText, weeklyEntryFrom, weeklyEntryText } from "./hours-text.ts";

export function availabilityKey(userId: string): Key {
  return { pk: personPartition(userId), sk: "AVAILABILITY" };
}

const wallInterval = z.looseObject({ start: z.string(), end: z.string() });

/** 0.1.0 stored a map of fields for each entry and override. */
const entryOf010 = wallInterval.extend({
  id: z.string(),
  day: z.enum(weekdays),
  active: z.boolean(),
  meetingTypeId: z.string().exactOptional(),
  kind: z.enum(["open", "focus"]),
});
const overrideOf010 = z.looseObject({ date: z.string(), intervals: z.array(wallInterval) });

export const availabilityFrom = codec<SavedAvailability>(
  "availability",
  z.looseObject({
    timeZone: z.string(),
    weekly: z.array(z.union([z.string().transform(weeklyEntryFrom), entryOf010])),
    overrides: z.array(z.union([z.string().transform(overrideFrom), overrideOf010])),
    version: z.int(),
    changeId: z.string().exactOptional(),
  }),
);

/** The hours between transactions, if there are any. */
export async function findSettledAvailability(table: Table, userId: string): Promise<SavedAvailability | undefined> {
  const item = await readBetweenTransactions(table, availabilityKey(userId));
  return item && availabilityFrom(item);
}

/** Stores the next version, on the condition that the last one is still there, and notes whether there are any hours. */
export function availabilityWrites(userId: string, availability: SavedAvailability): Action[] {
  const weekly = availability.weekly.map(weeklyEntryText);
  const overrides = availability.overrides.map(overrideText);
  return [
    put({ ...availabilityKey(userId), ...availability, weekly, overrides }, isAtVersion(availability.version - 1)),
    indexOpenHours(userId, hasOpenHours(availability)),
  ];
}
