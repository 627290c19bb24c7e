import { isDeepStrictEqual } from "node:util";
import { DeleteCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import type { Table } from "../../../functions/runtime/table.ts";
import type { StoredItem } from "../../../functions/store/table/key.ts";
import { readWholeTable } from "./whole-table.ts";

/** A table as it stands now: what has changed in it since, and the way back. */
export interface Snapshot {
  /** The keys of the items that are not as they were. */
  changes(): Promise<string[]>;
  restore(): Promise<void>;
}

export async function snapshotOf(table: Table): Promise<Snapshot> {
  const before = byKey(await readWholeTable(table));

  async function changed(): Promise<{ key: string; was: StoredItem | undefined; is: StoredItem | undefined }[]> {
    const now = byKey(await readWholeTable(table));
    return [...new Set([...before.keys(), ...now.keys()])]
      .map((key) => ({ key, was: before.get(key), is: now.get(key) }))
      .filter(({ was, is }) => !isDeepStrictEqual(was, is));
  }

  return {
    changes: async () => (await changed()).map(({ key }) => key),
    async restore() {
      for (const { was, is } of await changed()) {
        const TableName = table.name;
        if (was) await table.client.send(new PutCommand({ TableName, Item: was }));
        else await table.client.send(new DeleteCommand({ TableName, Key: { pk: is!.pk, sk: is!.sk } }));
      }
    },
  };
}

function byKey(items: readonly StoredItem[]): Map<string, StoredItem> {
  return new Map(items.map((item) => [`${item.pk} ${item.sk}`, item]));
}
