import { isDeepStrictEqual } from "node:util";
import type { ItemChange } from "../../../functions/events/trigger/event-function.ts";
import type { Table } from "../../../functions/runtime/table.ts";
import type { StoredItem } from "../../../functions/store/table/key.ts";
import { readWholeTable } from "./whole-table.ts";

/** Says each time what has become of the table's items since the last time: one change for each, as a stream might tell it. */
export function changesOf(table: Table): () => Promise<ItemChange[]> {
  let before = new Map<string, StoredItem>();
  return async () => {
    const after = new Map((await readWholeTable(table)).map((item) => [`${item.pk} ${item.sk}`, item]));
    const changes = [...new Set([...before.keys(), ...after.keys()])].flatMap((key): ItemChange | [] => {
      const [was, is] = [before.get(key), after.get(key)];
      const { pk, sk } = (is ?? was)!;
      return isDeepStrictEqual(was, is) ? [] : { pk, sk, at: 0, before: was, after: is };
    });
    before = after;
    return changes;
  };
}
