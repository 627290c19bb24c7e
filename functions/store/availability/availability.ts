import * as z from "zod";
import { hasOpenHours, type SavedAvailability } from "../../domain/availability/availability.ts";
import { weekdays } from "../../domain/time/weekday.ts";
import type { Table } from "../../runtime/table.ts";
import { indexOpenHours } from "../people/organizers.ts";
import { isAtVersion, put } from "../table/actions.ts";
import { codec } from "../table/codec.ts";
import { type Key, personPartition } from "../table/key.ts";
import { transact } from "../table/transaction.ts";

export function availabilityKey(userId: string): Key {
  return { pk: personPartition(userId), sk: "AVAILABILITY" };
}

const wallInterval = z.looseObject({ start: z.string(), end: z.string() });

export const availabilityFrom = codec<SavedAvailability>(
  "availability",
  z.looseObject({
    timeZone: z.string(),
    weekly: z.array(
      wallInterval.extend({
        id: z.string(),
        day: z.enum(weekdays),
        active: z.boolean(),
        meetingTypeId: z.string().exactOptional(),
        kind: z.enum(["open", "focus"]),
      }),
    ),
    overrides: z.array(z.looseObject({ date: z.string(), intervals: z.array(wallInterval) })),
    version: z.int(),
  }),
);

/** Stores the next version, and notes whether there are any hours. Throws `VersionConflict` where it has changed since it was read. */
export async function saveAvailability(table: Table, userId: string, availability: SavedAvailability): Promise<void> {
  const save = put({ ...availabilityKey(userId), ...availability }, isAtVersion(availability.version - 1));
  await transact(table, [save, indexOpenHours(userId, hasOpenHours(availability))]);
}
