import type { ConsumedCapacity } from "@aws-sdk/client-dynamodb";
import type { Table } from "../../functions/runtime/table.ts";

/** One command as it was sent to the database, and what it cost. */
export interface Recorded {
  /** `BatchGet`, `TransactWrite`, … */
  command: string;
  input: object;
  readUnits: number;
  writeUnits: number;
}

/** Notes what is sent through this table's client. The function that it answers gives what was sent since the last time. */
export function recorded({ client }: Table): () => Recorded[] {
  let sent: Recorded[] = [];
  client.middlewareStack.add(
    (next, context) => async (request) => {
      const answer = await next({ ...request, input: { ...request.input, ReturnConsumedCapacity: "TOTAL" } });
      const command = String(context.commandName).replace(/(Items?)?Command$/, "");
      const units = unitsOf(answer.output);
      const isRead = /^(Get|BatchGet|Query)/.test(command);
      sent.push({ command, input: request.input, readUnits: isRead ? units : 0, writeUnits: isRead ? 0 : units });
      return answer;
    },
    { step: "initialize" },
  );
  return () => {
    const since = sent;
    sent = [];
    return since;
  };
}

function unitsOf(output: object): number {
  const { ConsumedCapacity: consumed = [] } = output as { ConsumedCapacity?: ConsumedCapacity | ConsumedCapacity[] };
  return [consumed].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
}
