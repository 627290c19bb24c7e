import { firstType, firstTypes } from "../../domain/meeting-types/first-types.ts";
import type { MeetingType } from "../../domain/meeting-types/meeting-type.ts";
import type { Table } from "../../runtime/table.ts";
import type { Action } from "../table/actions.ts";
import { batchRead } from "../table/batch-read.ts";
import type { Key } from "../table/key.ts";
import { keys } from "../table/keys.ts";
import { itemsBetween, lastOfPrefix } from "../table/query.ts";
import { transact } from "../table/transaction.ts";

/** What is left of a first type that an admin has deleted: nothing else would tell that it is gone. */
type DeletedFirstType = Pick<MeetingType, "id" | "scope" | "version"> & { deleted: true };

type MeetingTypeItem = Key & (MeetingType | DeletedFirstType);

/** Where the type of that id may stand that an organizer hosts: among their own, or the organization's. */
export function meetingTypeKeys(organizerId: string, typeId: string): [personal: Key, organization: Key] {
  return [keys.personalType(organizerId, typeId), keys.organizationType(typeId)];
}

/** The type of that id that an organizer hosts, from what `batchRead` found at its keys. */
export function meetingTypeFrom(
  found: (key: Key) => object | undefined,
  organizerId: string,
  typeId: string,
): MeetingType | undefined {
  const [personal, organization] = meetingTypeKeys(organizerId, typeId);
  const item = found(personal) ?? found(organization);
  return item ? typeFrom(item as MeetingTypeItem) : firstType(typeId);
}

export async function readMeetingType(
  table: Table,
  organizerId: string,
  typeId: string,
): Promise<MeetingType | undefined> {
  return meetingTypeFrom(await batchRead(table, meetingTypeKeys(organizerId, typeId)), organizerId, typeId);
}

/** Every type that an organizer may host, the organization's and their own, in no order. */
export async function readMeetingTypes(table: Table, organizerId: string): Promise<MeetingType[]> {
  const [organization, personal] = await Promise.all([
    typeItems(table, keys.organizationType),
    typeItems(table, (typeId) => keys.personalType(organizerId, typeId)),
  ]);
  const stored = new Set(organization.map(({ id }) => id));
  const untouched = firstTypes.filter(({ id }) => !stored.has(id));
  return [...untouched, ...[...organization, ...personal].flatMap((item) => typeFrom(item) ?? [])];
}

/** Stores a new type or the next version of one. Throws `VersionConflict` where it has changed since it was read. */
export async function saveMeetingType(table: Table, ownerId: string, type: MeetingType): Promise<void> {
  await transact(table, [put(ownerId, type)]);
}

/** Throws `VersionConflict` where the type has changed since it was read. */
export async function removeMeetingType(table: Table, ownerId: string, type: MeetingType): Promise<void> {
  const { id, scope, version } = type;
  const removal: Action = firstType(id)
    ? put(ownerId, { id, scope, version: version + 1, deleted: true })
    : { Delete: { Key: keyOf(ownerId, type), ...ifStillAt(version) } };
  await transact(table, [removal]);
}

function put(ownerId: string, type: MeetingType | DeletedFirstType): Action {
  return { Put: { Item: { ...keyOf(ownerId, type), ...type }, ...ifNextAfterStored(type) } };
}

/** Nothing is stored yet of a new type, and of a first type at version 1. */
function ifNextAfterStored({ id, version }: { id: string; version: number }) {
  const isFirstStored = version === (firstType(id) ? 2 : 1);
  return isFirstStored ? { ConditionExpression: "attribute_not_exists(pk)" } : ifStillAt(version - 1);
}

function ifStillAt(version: number) {
  return { ConditionExpression: "version = :read", ExpressionAttributeValues: { ":read": version } };
}

function keyOf(ownerId: string, { id, scope }: Pick<MeetingType, "id" | "scope">): Key {
  return scope === "organization" ? keys.organizationType(id) : keys.personalType(ownerId, id);
}

function typeFrom({ pk, sk, ...content }: MeetingTypeItem): MeetingType | undefined {
  return "deleted" in content ? undefined : (content as MeetingType);
}

/** Every type of one owner. They are few: each was made by hand. */
async function typeItems(table: Table, keyOf: (typeId: string) => Key): Promise<MeetingTypeItem[]> {
  const items = await Array.fromAsync(itemsBetween(table, keyOf(""), keyOf(lastOfPrefix)));
  return items as unknown as MeetingTypeItem[];
}
