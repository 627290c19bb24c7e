import * as z from "zod";
import type { SavedAvailability } from "../../domain/availability/availability.ts";
import {
  countingHours,
  openHoursToNote,
  type PublishedAvailability,
  typeListsOf,
} from "../../domain/availability/counting-hours.ts";
import { reasonRuns, withReasons } from "../../domain/availability/override-reasons.ts";
import type { TypeList } from "../../domain/meeting-types/type-list.ts";
import { weekdays } from "../../domain/time/weekday.ts";
import type { Table } from "../../runtime/table.ts";
import { organizationTypesFrom, organizationTypesKey } from "../meeting-types/type-lists.ts";
import { indexOpenHours } from "../people/organizers.ts";
import { type Action, check, isAbsent, isAtVersion, put, update } from "../table/actions.ts";
import type { Found } from "../table/batch-read.ts";
import { codec } from "../table/codec.ts";
import { type Key, personPartition } from "../table/key.ts";
import { readItem } from "../table/read-item.ts";
import { readBetweenTransactions } from "../table/transaction.ts";
import {
  overrideFrom,
  overrideText,
  reasonRunFrom,
  reasonRunText,
  weeklyEntryFrom,
  weeklyEntryText,
} from "./hours-text.ts";

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
  z
    .looseObject({
      timeZone: z.string(),
      weekly: z.array(z.union([z.string().transform(weeklyEntryFrom), entryOf010])),
      overrides: z.array(z.union([z.string().transform(overrideFrom), overrideOf010])),
      reasons: z.array(z.string().transform(reasonRunFrom)).default([]),
      version: z.int(),
      ownTypes: z
        .looseObject({ active: z.array(z.string()), inactive: z.array(z.string()), version: z.int() })
        .exactOptional(),
      changeId: z.string().exactOptional(),
      isSuspended: z.literal(true).exactOptional(),
    })
    .transform(({ reasons, ...stored }) => ({ ...stored, overrides: withReasons(stored.overrides, reasons) })),
);

/** The hours as they were published, if they were. */
export async function findAvailability(table: Table, userId: string): Promise<SavedAvailability | undefined> {
  const item = await readItem(table, availabilityKey(userId));
  return item && availabilityFrom(item);
}

/** The hours between transactions, if there are any. */
export async function findSettledAvailability(table: Table, userId: string): Promise<SavedAvailability | undefined> {
  const item = await readBetweenTransactions(table, availabilityKey(userId));
  return item && availabilityFrom(item);
}

/** Of the fullest hours, and the list of the organization's types. */
export const maxUnitsOfHours = 10;

/** Where everything stands that somebody's hours depend on: the hours, and which types the organization has. */
export function hoursKeys(userId: string): Key[] {
  return [availabilityKey(userId), organizationTypesKey];
}

/** The hours that count, from what a batch read found at `hoursKeys`. Undefined where an organizer has saved none, and for others. */
export function hoursFrom(found: Found, userId: string): SavedAvailability | undefined {
  const availability = organizersHoursFrom(found, userId);
  return availability && countingHours(availability, typeListsOf(availability, organizationTypesFrom(found)));
}

/** The same with those whose type is gone or inactive. */
export function organizersHoursFrom(found: Found, userId: string): SavedAvailability | undefined {
  const item = found(availabilityKey(userId));
  const availability = item && availabilityFrom(item);
  return availability?.isSuspended ? undefined : availability;
}

/** The same hours as they were published, with those that count for nothing. `none` stands where none have been saved. */
export function publishedFrom(found: Found, userId: string, none: SavedAvailability): PublishedAvailability {
  const item = found(availabilityKey(userId));
  const availability = item ? availabilityFrom(item) : none;
  return { availability, lists: typeListsOf(availability, organizationTypesFrom(found)) };
}

/** Stores the next version, on the condition that the last one is still there, and notes whether there are any hours that count. */
export function availabilityWrites(userId: string, availability: SavedAvailability): Action[] {
  const weekly = availability.weekly.map(weeklyEntryText);
  const overrides = availability.overrides.map(overrideText);
  const reasons = reasonRuns(availability.overrides).map(reasonRunText);
  return [
    put(
      { ...availabilityKey(userId), ...availability, weekly, overrides, reasons },
      isAtVersion(availability.version - 1),
    ),
    indexOpenHours(userId, openHoursToNote(availability)),
  ];
}

/** Keeps which types of their own somebody has now, on the condition that their hours are as they were read. */
export function ownTypesWrites(
  userId: string,
  availability: SavedAvailability | undefined,
  ownTypes: TypeList,
): Action[] {
  if (!availability) return [check(availabilityKey(userId), isAbsent)];
  return [
    update(availabilityKey(userId), { set: { ownTypes } }, isAtVersion(availability.version)),
    indexOpenHours(userId, openHoursToNote({ ...availability, ownTypes })),
  ];
}

/**
 * Makes hours count exactly while their owner is an organizer, on the condition that they are as they were read. That is a version of
 * theirs: an edit that was decided on before comes too late.
 */
export function suspendOrResume(userId: string, saved: SavedAvailability | undefined, isOrganizer: boolean): Action[] {
  const key = availabilityKey(userId);
  if (!saved) return isOrganizer ? [] : [check(key, isAbsent)];
  if (isOrganizer === !saved.isSuspended) return [];
  const change = isOrganizer ? { remove: ["isSuspended"] } : { set: { isSuspended: true } };
  return [update(key, { ...change, add: { version: 1 } }, isAtVersion(saved.version))];
}
