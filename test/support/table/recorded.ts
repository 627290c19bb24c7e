import { isDeepStrictEqual } from "node:util";
import { BatchGetCommand } from "@aws-sdk/lib-dynamodb";
import { inject } from "vitest";
import type { ItemChange } from "../../../functions/events/trigger/event-function.ts";
import type { Table } from "../../../functions/runtime/table.ts";
import { openTable } from "../../../functions/runtime/table.ts";
import type { Key } from "../../../functions/store/table/key.ts";

type Item = Record<string, unknown>;
type Write = { Key?: Item; Item?: Item };
type WriteInput = Write & { TransactItems?: Record<string, Write>[] };

const writes = ["TransactWriteItems", "PutItem", "UpdateItem", "DeleteItem"];

/**
 * The same table through a client that notes every item before and after it was written, as the table's stream tells it. For
 * requests one after the other.
 */
export function recorded(table: Table): { table: Table; changes: ItemChange[] } {
  const watched = openTable({ TABLE_NAME: table.name, DYNAMODB_ENDPOINT: inject("databaseEndpoint") });
  const changes: ItemChange[] = [];
  watched.client.middlewareStack.add(
    (next, context) => async (request) => {
      const command = String(context.commandName).replace(/Command$/, "");
      if (!writes.includes(command)) return next(request);
      const keys = keysIn(request.input as WriteInput);
      const before = await readAll(table, keys);
      const answer = await next(request);
      const after = await readAll(table, keys);
      for (const [place, { pk, sk }] of keys.entries()) {
        const change = { pk, sk, at: 100 * changes.length, before: before[place], after: after[place] };
        if (!isDeepStrictEqual(change.before, change.after)) changes.push(change);
      }
      return answer;
    },
    { step: "initialize", name: "recorded" },
  );
  return { table: watched, changes };
}

function keysIn({ TransactItems, ...write }: WriteInput): Key[] {
  const parts = TransactItems ? TransactItems.flatMap((action) => Object.values(action)) : [write];
  return parts.map(({ Key, Item }) => {
    const { pk, sk } = (Key ?? Item) as unknown as Key;
    return { pk, sk };
  });
}

async function readAll(table: Table, keys: readonly Key[]): Promise<(Item | undefined)[]> {
  const answer = await table.client.send(
    new BatchGetCommand({ RequestItems: { [table.name]: { Keys: [...keys], ConsistentRead: true } } }),
  );
  const items = answer.Responses?.[table.name] ?? [];
  return keys.map(({ pk, sk }) => items.find((item) => item.pk === pk && item.sk === sk));
}
