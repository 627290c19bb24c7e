import type { ConsumedCapacity } from "@aws-sdk/client-dynamodb";
import { inject } from "vitest";
import type { Table } from "../../../functions/runtime/table.ts";
import { openTable } from "../../../functions/runtime/table.ts";

/** What was asked of the database since the last look. */
export interface Usage {
  /** In the order in which they were sent: `BatchGetItem`, `TransactWriteItems`, … */
  commands: string[];
  readUnits: number;
  writeUnits: number;
}

/** The same table through a client that counts. `usage()` says what was used since the last time, and starts anew. */
export function metered(table: Table): { table: Table; usage(): Usage } {
  const counted = openTable({ TABLE_NAME: table.name, DYNAMODB_ENDPOINT: inject("databaseEndpoint") });
  let current: Usage = { commands: [], readUnits: 0, writeUnits: 0 };

  counted.client.middlewareStack.add(
    (next, context) => async (request) => {
      const command = String(context.commandName).replace(/Command$/, "");
      current.commands.push(command);
      const answer = await next({ ...request, input: { ...request.input, ReturnConsumedCapacity: "TOTAL" } });
      const { ConsumedCapacity: consumed = [] } = answer.output as {
        ConsumedCapacity?: ConsumedCapacity | ConsumedCapacity[];
      };
      const isRead = /^(Get|BatchGet|TransactGet|Query|Scan)/.test(command);
      for (const { CapacityUnits: units = 0 } of [consumed].flat()) {
        if (isRead) current.readUnits += units;
        else current.writeUnits += units;
      }
      return answer;
    },
    { step: "initialize", name: "meter" },
  );

  return {
    table: counted,
    usage: () => {
      const used = current;
      current = { commands: [], readUnits: 0, writeUnits: 0 };
      return used;
    },
  };
}
