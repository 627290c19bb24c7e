import * as z from "zod";
import { firstType, firstTypes } from "../../domain/meeting-types/first-types.ts";
import type { MeetingType } from "../../domain/meeting-types/meeting-type.ts";
import type { TypeList } from "../../domain/meeting-types/type-list.ts";
import { slugOf } from "../../domain/pages/slug.ts";
import type { Table } from "../../runtime/table.ts";
import { type Action, isAtVersion, put, remove } from "../table/actions.ts";
import { batchRead, type Found } from "../table/batch-read.ts";
import { codec } from "../table/codec.ts";
import { type Key, personPartition } from "../table/key.ts";
import { itemsBetween, lastOfPrefix, type RangeOptions } from "../table/query.ts";
import { readBetweenTransactions } from "../table/transaction.ts";
import { readTypeList, type TypeOwner, typeOwner } from "./type-lists.ts";

/** What is left of a first type that an admin has deleted. Nothing else would tell that it is gone. */
type DeletedFirstType = Pick<MeetingType, "id" | "scope" | "version"> & { deleted: true };

function personalTypeKey(organizerId: string, typeId: string): Key {
  return { pk: personPartition(organizerId), sk: `TYPE#${typeId}` };
}

function organizationTypeKey(typeId: string): Key {
  return { pk: "ORG", sk: `TYPE#${typeId}` };
}

/** Where an organizer's type with that id may be: among their own, or among the organization's. */
export function meetingTypeKeys(organizerId: string, typeId: string): [personal: Key, organization: Key] {
  return [personalTypeKey(organizerId, typeId), organizationTypeKey(typeId)];
}

const identity = { id: z.string(), scope: z.enum(["organization", "personal"]), version: z.int() };

const storedType = codec<MeetingType | DeletedFirstType>(
  "meeting type",
  z.union([
    z.looseObject({ ...identity, deleted: z.literal(true) }),
    z.looseObject({
      ...identity,
      ...{ name: z.string(), description: z.string(), kind: z.enum(["meeting", "focus"]) },
      ...{ durationMinutes: z.int(), otherDurationsMinutes: z.array(z.int()), slotIntervalMinutes: z.int().nullable() },
      ...{ bufferBeforeMinutes: z.int(), bufferAfterMinutes: z.int() },
      ...{ minimumNoticeMinutes: z.int(), changeNoticeMinutes: z.int() },
      ...{ bookingWindowDays: z.int(), dailyLimit: z.int().nullable() },
      reminders: z.array(z.int()).default([]),
      ...{ location: z.string(), color: z.string(), active: z.boolean() },
      ...{ slug: z.string().default(""), public: z.boolean().default(false) },
      changeId: z.string().exactOptional(),
    }),
  ]),
);

/** An organizer's type with that id, from what a batch read found at its keys. */
export function meetingTypeFrom(found: Found, organizerId: string, typeId: string): MeetingType | undefined {
  const [personal, organization] = meetingTypeKeys(organizerId, typeId);
  const item = found(personal) ?? found(organization);
  return item ? standing(storedType(item)) : firstType(typeId);
}

export async function readMeetingType(
  table: Table,
  organizerId: string,
  typeId: string,
): Promise<MeetingType | undefined> {
  return meetingTypeFrom(await batchRead(table, meetingTypeKeys(organizerId, typeId)), organizerId, typeId);
}

/** Every type that an organizer may host: the organization's and their own, in no particular order. */
export async function readMeetingTypes(
  table: Table,
  organizerId: string,
  options?: RangeOptions,
): Promise<MeetingType[]> {
  const owners = [readOrganizationTypes(table, options), readPersonalTypes(table, organizerId, options)];
  return (await Promise.all(owners)).flat();
}

async function readOrganizationTypes(table: Table, options?: RangeOptions): Promise<MeetingType[]> {
  const stored = await readStoredTypes(table, organizationTypeKey, options);
  const ids = new Set(stored.map(({ id }) => id));
  return [...firstTypes.filter(({ id }) => !ids.has(id)), ...stored.flatMap((type) => standing(type) ?? [])];
}

async function readPersonalTypes(table: Table, organizerId: string, options?: RangeOptions): Promise<MeetingType[]> {
  const stored = await readStoredTypes(table, (typeId) => personalTypeKey(organizerId, typeId), options);
  return stored.flatMap((type) => standing(type) ?? []);
}

/** The types of one owner, and the list of them. */
export interface OwnersTypes {
  owner: TypeOwner;
  types: MeetingType[];
  list: TypeList;
}

/** The list comes first: it has changed if one of the types has changed since it was read. */
export async function readOwnersTypes(table: Table, userId: string, scope: MeetingType["scope"]): Promise<OwnersTypes> {
  const owner = typeOwner(scope, userId);
  const list = await readTypeList(table, owner);
  const types = scope === "organization" ? readOrganizationTypes(table) : readPersonalTypes(table, userId);
  return { owner, list, types: await types };
}

/** The type with that id between transactions, if its owner or the organization has one. */
export async function findSettledType(table: Table, ownerId: string, typeId: string): Promise<MeetingType | undefined> {
  const keys = meetingTypeKeys(ownerId, typeId);
  const items = await Promise.all(keys.map((key) => readBetweenTransactions(table, key)));
  const item = items.find(Boolean);
  return item ? standing(storedType(item)) : firstType(typeId);
}

/** Deletes a type, on the condition that nobody has changed it since it was read. */
export function removeMeetingType(ownerId: string, type: MeetingType): Action {
  const { id, scope, version } = type;
  return firstType(id)
    ? saveMeetingType(ownerId, { id, scope, version: version + 1, deleted: true })
    : remove(keyOf(ownerId, type), isAtVersion(version));
}

/** Stores a new type or the next version of one, on the condition that nobody has changed it since it was read. */
export function saveMeetingType(ownerId: string, type: MeetingType | DeletedFirstType): Action {
  // A first type is at version 1 without being stored.
  const isFirstStored = type.version === (firstType(type.id) ? 2 : 1);
  return put({ ...keyOf(ownerId, type), ...type }, isAtVersion(isFirstStored ? 0 : type.version - 1));
}

function keyOf(ownerId: string, { id, scope }: Pick<MeetingType, "id" | "scope">): Key {
  return scope === "organization" ? organizationTypeKey(id) : personalTypeKey(ownerId, id);
}

/** A type of a time before slugs has the one that its name makes. */
function standing(stored: MeetingType | DeletedFirstType): MeetingType | undefined {
  return "deleted" in stored ? undefined : { ...stored, slug: stored.slug || slugOf(stored.name) };
}

/** Every type of one owner. */
function readStoredTypes(
  table: Table,
  keyOf: (typeId: string) => Key,
  options?: RangeOptions,
): Promise<(MeetingType | DeletedFirstType)[]> {
  return Array.fromAsync(itemsBetween(table, keyOf(""), keyOf(lastOfPrefix), options), storedType);
}
