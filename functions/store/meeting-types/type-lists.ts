import * as z from "zod";
import type { MeetingType } from "../../domain/meeting-types/meeting-type.ts";
import type { TypeList } from "../../domain/meeting-types/type-list.ts";
import type { Table } from "../../runtime/table.ts";
import { type Action, check, isAtVersion, put } from "../table/actions.ts";
import type { Found } from "../table/batch-read.ts";
import { codec } from "../table/codec.ts";
import { type Key, personPartition } from "../table/key.ts";
import { readItem } from "../table/read-item.ts";

type Scope = MeetingType["scope"];

/** Whose types they are: the organization's, or one person's. */
export type TypeOwner = "organization" | { userId: string };

export function typeOwner(scope: Scope, userId: string): TypeOwner {
  return scope === "organization" ? scope : { userId };
}

function typeListKey(owner: TypeOwner): Key {
  return { pk: owner === "organization" ? "ORG" : personPartition(owner.userId), sk: "TYPES" };
}

export const typeListFrom = codec<TypeList>(
  "list of types",
  z.looseObject({ active: z.array(z.string()), inactive: z.array(z.string()), version: z.int() }),
);

export const organizationTypesKey = typeListKey("organization");

export function organizationTypesFrom(found: Found): TypeList | undefined {
  const item = found(organizationTypesKey);
  return item && typeListFrom(item);
}

/** An owner's list. Before it is written first it names nothing, at version 0. */
export async function readTypeList(table: Table, owner: TypeOwner): Promise<TypeList> {
  const item = await readItem(table, typeListKey(owner));
  return item ? typeListFrom(item) : { active: [], inactive: [], version: 0 };
}

/** Stores the next version of a list, on the condition that the last one is still there. */
export function saveTypeList(owner: TypeOwner, list: TypeList): Action {
  return put({ ...typeListKey(owner), ...list }, isAtVersion(list.version - 1));
}

/** On the condition that the list is as it was read. */
export function checkTypeList(owner: TypeOwner, list: TypeList): Action {
  return check(typeListKey(owner), isAtVersion(list.version));
}
