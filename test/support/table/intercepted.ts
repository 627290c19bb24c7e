import { inject } from "vitest";
import type { Table } from "../../../functions/runtime/table.ts";
import { openTable } from "../../../functions/runtime/table.ts";

/** A command on its way to the database or back. */
export interface Interception {
  when: "before" | "after";
  /** `TransactWriteItems`, `BatchGetItem`, … */
  command: string;
  /** Of a write, in a transaction or by itself: which one it is, from 1 on. */
  write?: number;
  /** Of a transaction that writes: how many actions it has. */
  actions?: number;
}

/** The same table through a client that calls `look` around every command, and waits for it. What it throws, the command throws. */
export function intercepted(table: Table, look: (interception: Interception) => unknown): Table {
  const watched = openTable({ TABLE_NAME: table.name, DYNAMODB_ENDPOINT: inject("databaseEndpoint") });
  let written = 0;
  watched.client.middlewareStack.add(
    (next, context) => async (request) => {
      const command = String(context.commandName).replace(/Command$/, "");
      const { TransactItems = [] } = request.input as { TransactItems?: unknown[] };
      const isTransaction = command === "TransactWriteItems";
      const seen = {
        command,
        ...(writes.has(command) && { write: ++written }),
        ...(isTransaction && { actions: TransactItems.length }),
      };
      await look({ ...seen, when: "before" });
      const answer = await next(request);
      await look({ ...seen, when: "after" });
      return answer;
    },
    { step: "initialize", name: "intercepted" },
  );
  return watched;
}

const writes = new Set(["TransactWriteItems", "PutItem", "UpdateItem", "DeleteItem"]);

/** The same table to a process that is killed at its nth write: before it leaves, or after it has had its effect. */
export function killedAtWrite(
  table: Table,
  nth: number,
  when: "before" | "after",
): { table: Table; wasKilled(): boolean } {
  let isDead = false;
  return {
    table: intercepted(table, ({ write, when: moment }) => {
      isDead ||= write === nth && moment === when;
      if (isDead) throw new Error("The process was killed.");
    }),
    wasKilled: () => isDead,
  };
}
