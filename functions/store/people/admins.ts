import * as z from "zod";
import type { Table } from "../../runtime/table.ts";
import { type Action, isAtVersion, put } from "../table/actions.ts";
import { codec } from "../table/codec.ts";
import type { Key } from "../table/key.ts";
import { readItem } from "../table/read-item.ts";

/**
 * Who the organization's admins are, in one item: whatever makes or unmakes an admin writes it on the condition that it is as it was
 * read, so that two who unmake each other cannot both succeed. Whoever stands in it is an admin. An admin of a time before there was
 * such an item stands in it from their first change on.
 */
export interface Admins {
  userIds: readonly string[];
  version: number;
}

const adminsKey: Key = { pk: "ORG", sk: "ADMINS" };

const adminsFrom = codec<Admins>("admins", z.looseObject({ userIds: z.array(z.string()), version: z.int() }));

export async function readAdmins(table: Table): Promise<Admins> {
  const item = await readItem(table, adminsKey);
  return item ? adminsFrom(item) : { userIds: [], version: 0 };
}

/** On the condition that they are as they were read. */
export function replaceAdmins({ version }: Admins, userIds: readonly string[]): Action {
  return put({ ...adminsKey, userIds, version: version + 1 }, isAtVersion(version));
}
